import { homeId } from '../../addresses/address.ts';
import type { Document } from '../../documents/document.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { hasPart } from './home-parts.ts';
import type { Page } from '../page.ts';
import type { Publication } from '../publication.ts';
import type { PlacedSettings } from '../settings.ts';

export const problems = {
  nothing: problem('home/nothing'),
  twice: problem('home/twice'),
  leftOut: problem('home/left-out'),
  ofOtherPages: problem('home/of-other-pages'),
};

/** Keys of pages that mean nothing on the home page. */
const ofOthers = ['menu', 'order', 'topic'] as const;

/** Reports keys of other pages on the home page's own. */
export function checkHomePage(pages: readonly Document<Page['head']>[]): readonly Diagnostic[] {
  const home = pages.find(({ id }) => id === homeId);
  return ofOthers.flatMap((key) =>
    home?.head[key] === undefined ? [] : [problems.ofOtherPages.at(home.placeOf(key), { key })],
  );
}

/** Finds parts of the home page with nothing in them or there twice, and words for it that no part shows. */
export function checkHomeParts(
  { placeOf }: PlacedSettings,
  publication: Publication,
): readonly Diagnostic[] {
  const { home } = publication.settings;
  if (!home) return [];
  const isLeftOut = hasPart('welcome', publication) && !home.includes('welcome');
  return [
    ...(isLeftOut ? [problems.leftOut.at(placeOf('home'))] : []),
    ...home.flatMap((part, at) => {
      if (home.indexOf(part) < at) return [problems.twice.at(placeOf('home', at), { part })];
      return hasPart(part, publication) ? [] : [problems.nothing.at(placeOf('home', at), { part })];
    }),
  ];
}
