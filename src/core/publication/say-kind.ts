import { addressOf } from '../addresses/address.ts';
import { ownKinds, type OwnKind } from './catalogue-item.ts';
import type { Language } from '../language/english.ts';

/** The words of a register: what its page is called, and a sentence about it. */
export interface RegisterWords {
  readonly title: string;
  readonly lead: string;
}

/** The words of the interface for a register; its bare name where there are none. */
export function registerWords(name: string, { registers }: Language): RegisterWords {
  const words = registers as Readonly<Record<string, RegisterWords>>;
  return words[name] ?? { title: name, lead: '' };
}

const isOwn = (kind: string): kind is OwnKind => (ownKinds as readonly string[]).includes(kind);

/** Says a kind of item, as the heading of a list of such: `Reports`, `Timeline`. */
export const sayKind = (kind: string, language: Language): string =>
  isOwn(kind) ? language.index.kinds[kind] : registerWords(kind, language).title;

/** So many kinds are named on the home page. */
const mostNamed = 3;

/** Says what there is to browse, by the names of the kinds of which there is something. */
export const sayKindsToBrowse = (kinds: readonly string[], { index }: Language): string =>
  index.records.homeLead({
    names: kinds.slice(0, mostNamed),
    hasMore: kinds.length > mostNamed,
  });

/** Says a page of the site's own by its address; one that has no words here by the words of its address. */
export function sayAddress(address: string, { site, index, ...language }: Language): string {
  const words: Readonly<Record<string, string>> = {
    [addressOf.home()]: site.home,
    [addressOf.reports()]: site.reports,
    [addressOf.meetings()]: language.civic.meetingsPage.title,
    [addressOf.indicators()]: site.figures,
    [addressOf.scorecards()]: site.scorecards,
    [addressOf.tables()]: language.dataTable.tables,
    [addressOf.openData()]: language.openData.page.title,
    [addressOf.bodies()]: site.bodies,
    [addressOf.themes()]: index.themes.title,
    [addressOf.subjects()]: index.subjects.title,
    [addressOf.years()]: index.years.title,
    [addressOf.records()]: index.records.title,
    [addressOf.glossary()]: language.glossaryPage.title,
    [addressOf.discrepancies()]: language.discrepanciesPage.title,
    [addressOf.howToRead()]: site.howToRead,
    [addressOf.search()]: language.search.title,
  };
  const [page, anchor] = address.split('#') as [string, string?];
  const name = (anchor ?? page).split('/').filter(Boolean).at(-1) ?? address;
  const spelt = name.replaceAll('-', ' ');
  return words[page] ?? spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
