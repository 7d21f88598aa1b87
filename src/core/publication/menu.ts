import { addressOf } from '../addresses/address.ts';
import type { Publication } from './publication.ts';
import { sayAddress } from './say-kind.ts';

/** One entry of the main menu: a page of the site, from its root, and what it is called there. */
export interface MenuEntry {
  readonly name: string;
  readonly to: string;
}

/** The address of a page that is named by the first part of it. */
export const addressNamed = (page: string): string => `/${page}/`;

/** The entries that every publication has which has something to show there, and the pages that ask for the menu. */
function ownEntries(publication: Publication): readonly MenuEntry[] {
  const { pages, indicators, scorecards, meetings, language } = publication;
  const made = [
    ...(indicators.size > 0 ? [addressOf.indicators()] : []),
    ...(scorecards.length > 0 ? [addressOf.scorecards()] : []),
    addressOf.reports(),
    ...(meetings.length > 0 ? [addressOf.meetings()] : []),
  ];
  const said = (to: string) => ({ name: sayAddress(to, language), to });
  return [
    ...made.map(said),
    ...pages
      .filter(({ head }) => head.menu === 'main')
      .map(({ id, head }) => ({ name: head.title, to: addressOf.page(id) })),
    ...[addressOf.records(), addressOf.howToRead()].map(said),
  ];
}

/** The main menu: as the settings have it, else what every publication has. */
export function menuOf(publication: Publication): readonly MenuEntry[] {
  const { settings, pages, language } = publication;
  if (!settings.menu) return ownEntries(publication);
  const titles = new Map(pages.map(({ id, head }) => [addressOf.page(id), head.title]));
  return settings.menu.map((entry) => {
    const { page, name } = typeof entry === 'string' ? { page: entry } : entry;
    const to = addressNamed(page);
    return { name: name ?? titles.get(to) ?? sayAddress(to, language), to };
  });
}
