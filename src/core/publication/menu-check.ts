import type { Addresses } from '../addresses/address.ts';
import type { Document } from '../documents/document.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { suggest } from '../source/suggest.ts';
import { addressNamed } from './menu.ts';
import type { Page } from './page.ts';
import type { PlacedSettings } from './settings.ts';

export const problems = {
  unknownPage: problem('menu/unknown-page'),
  twice: problem('menu/twice'),
  leftOut: problem('menu/left-out'),
};

/** The pages that a menu may lead to, by the first part of their addresses: those that stand below no other. */
const pagesOf = (addresses: Addresses): readonly string[] =>
  [...addresses.keys()].flatMap((address) => /^\/([^/]+)\/$/.exec(address)?.[1] ?? []);

/**
 * Finds entries of the menu that lead nowhere or stand there twice, and pages that ask for a menu which leaves them out.
 *
 * @param unmade Pages that could not be made.
 */
export function checkMenu(
  { settings, placeOf }: PlacedSettings,
  addresses: () => Addresses,
  pages: readonly Document<Page['head']>[],
  unmade: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (!settings.menu) return [];
  const names = settings.menu.map((entry) => (typeof entry === 'string' ? entry : entry.page));
  const known = pagesOf(addresses());
  const ofEntries = names.flatMap((page, at) => {
    const isGroup = typeof settings.menu![at] !== 'string';
    const place = () => placeOf('menu', at, ...(isGroup ? ['page'] : []));
    if (names.indexOf(page) < at) return [problems.twice.at(place(), { page })];
    if (known.includes(page) || unmade.has(addressNamed(page))) return [];
    return [problems.unknownPage.at(place(), { page, hint: suggest(page, known) })];
  });
  const ofPages = pages.flatMap(({ id, head, placeOf: inPage }) =>
    head.menu === 'main' && !names.includes(id)
      ? [problems.leftOut.at(inPage('menu'), { page: id })]
      : [],
  );
  return [...ofEntries, ...ofPages];
}
