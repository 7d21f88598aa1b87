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

/** How many entries the menu has of a publication that does not say its own. */
const most = 6;

/**
 * The entries that every publication has which has something to show there, and the pages that ask for the menu. Where
 * those are more than a menu holds, the site's own give way to the pages: what is found from the others first.
 */
function ownEntries(publication: Publication): readonly MenuEntry[] {
  const { pages, indicators, scorecards, meetings, language } = publication;
  const asked = pages
    .filter(({ head }) => head.menu === 'main')
    .map(({ id, head }) => ({ name: head.title, to: addressOf.page(id) }));
  const byWeight = [
    addressOf.records(),
    ...(indicators.size > 0 ? [addressOf.indicators()] : []),
    addressOf.reports(),
    ...(meetings.length > 0 ? [addressOf.meetings()] : []),
    ...(scorecards.length > 0 ? [addressOf.scorecards()] : []),
  ];
  const kept = new Set(byWeight.slice(0, Math.max(1, most - asked.length)));
  const said = (to: string) => ({ name: sayAddress(to, language), to });
  const before = [
    addressOf.indicators(),
    addressOf.scorecards(),
    addressOf.reports(),
    addressOf.meetings(),
  ];
  return [...before.filter((to) => kept.has(to)).map(said), ...asked, said(addressOf.records())];
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
