import { addressOf } from '../../core/addresses/address.ts';
import { fill } from '../../core/language/fill.ts';
import { asked, askedOf } from '../../core/source/asked.ts';
import { publication } from '../publication.ts';
import { topics } from '../topics.ts';
import { sayShareCard } from './share-card.ts';
import { sharesOf } from './shares.ts';

const ofSite = asked('pictures for sharing', () => sharesOf(publication, topics()));

/** The picture that stands for a page: its address from the root of the site, and what it says in words. */
export interface SharePicture {
  readonly address: string;
  readonly words: string;
}

/** The picture of a page; that of the home page for one that has none of its own. `undefined` where that has none either. */
export const sharePictureOf = askedOf('picture for sharing', (path): SharePicture | undefined => {
  const shares = ofSite();
  const own = [path, addressOf.home()].flatMap((of) => {
    const card = shares?.cardOf(of);
    return card ? [{ address: addressOf.shareCard(of), words: sayShareCard(card) }] : [];
  })[0];
  if (own === undefined || !shares) return undefined;
  return {
    ...own,
    words: fill(publication.language.share.instead, { site: shares.frame.site, words: own.words }),
  };
});
