import { fill } from '../../core/language/fill.ts';
import type { Publication } from '../../core/publication/publication.ts';
import type { Topic } from '../../core/publication/topic.ts';
import { sayDay } from '../../core/values/say.ts';
import type { ShareFrame } from './draw-share-card.ts';
import { isPrintable } from './fit-words.ts';
import { wordsOf, type ShareCard } from './share-card.ts';
import { shareCardsOf } from './share-cards.ts';
import { shareColoursOf } from './share-colours.ts';

/** The pictures that stand for pages of a site where their addresses are passed on. */
export interface Shares {
  readonly frame: ShareFrame;
  /** The addresses of the pages that may have one, the home page first. */
  readonly paths: readonly string[];
  /** What that of a page says; `undefined` where it has none, or would be with letters that no face of ours has. */
  cardOf(path: string): ShareCard | undefined;
}

function frameOf({ settings, face, asAt, language }: Publication): ShareFrame {
  const { published, asAt: day } = language.share;
  const { unofficial } = language.site.footer;
  const foot = [
    fill(published, { publisher: settings.publisher }),
    ...(settings.official === 'no' ? [fill(unofficial, { about: settings.about })] : []),
  ].join(' ');
  return {
    ...{ site: face.name, foot, asAt: fill(day, { day: sayDay(asAt, language) }) },
    colours: shareColoursOf(face),
  };
}

/**
 * The pictures of a publication for sharing. `undefined` where it has none: they are found by whole addresses alone,
 * so it needs an `address`.
 */
export function sharesOf(publication: Publication, topics: readonly Topic[]): Shares | undefined {
  const { address, shareCards } = publication.settings;
  if (address === undefined || shareCards === 'no') return undefined;
  const frame = frameOf(publication);
  if (![frame.site, frame.foot, frame.asAt].every(isPrintable)) return undefined;
  const cards = shareCardsOf(publication, topics);
  return {
    frame,
    paths: [...cards.keys()],
    cardOf: (path) => {
      const card = cards.get(path)?.();
      return card && wordsOf(card).every(isPrintable) ? card : undefined;
    },
  };
}
