import { addressOf } from '../core/addresses/address.ts';
import { coverage } from '../core/registers/kinds/coverage.ts';
import { fill } from '../core/language/english.ts';
import { byKind, catalogueOf } from '../core/publication/catalogue.ts';
import { ownKinds, type CatalogueItem, type OwnKind } from '../core/publication/catalogue-item.ts';
import { nameIndex } from '../core/source/name-index.ts';
import { sayKind } from '../core/publication/say-kind.ts';
import { entriesOf } from '../core/registers/entries.ts';
import { events as eventRegister } from '../core/registers/kinds/events.ts';
import { relatedPages } from '../core/publication/related.ts';
import { asked, askedOf } from '../core/source/asked.ts';
import { publication } from './publication.ts';
import { anchorFor } from '../core/addresses/anchors.ts';
import { registers } from '../core/registers/kinds/register-list.ts';
import { registerPage } from '../core/registers/register.ts';

const { language } = publication;

/** Everything of this publication that can be found. */
export const items = asked('items', (): readonly CatalogueItem[] => catalogueOf(publication));

/** The dated events: lists show them on a timeline of their own. */
export const events = asked('events', () => entriesOf(publication, eventRegister));

/** Whether an item is a dated event. */
export const isEvent = ({ kind }: CatalogueItem): boolean => kind === eventRegister.name;

const related = asked('related pages', () => relatedPages(publication));

/** The pages that a page is related to, by its address. */
export const relatedTo = askedOf('related to', (address) => related().get(address) ?? []);

const naming = asked('entries by measure', () =>
  nameIndex(items().filter(isEntry), ({ indicators }) => indicators),
);

/** The entries of registers that name a measure. */
export const entriesAbout = askedOf(
  'entries about',
  (indicator): readonly CatalogueItem[] => naming().get(indicator) ?? [],
);

const printed = asked('pieces of papers', () =>
  nameIndex(items().filter(isPrinted), ({ editions }) => editions),
);

/** The pieces of a paper that have addresses of their own. */
export const piecesOf = askedOf(
  'pieces of',
  (edition): readonly CatalogueItem[] => printed().get(edition) ?? [],
);

/** Where it stands what became of each section of a paper; `undefined` where nobody has gone through it. */
export const coverageOf = askedOf('coverage of', (edition): string | undefined => {
  const first = entriesOf(publication, coverage).find((entry) => entry.edition === edition);
  const page = kindPage(coverage.name);
  return first && page && `${page}#${anchorFor.paper(edition)}`;
});

const ownPages: Readonly<Record<OwnKind, string>> = {
  report: addressOf.reports(),
  meeting: addressOf.meetings(),
  indicator: addressOf.indicators(),
  scorecard: addressOf.scorecards(),
  table: addressOf.tables(),
  topic: addressOf.topics(),
  page: addressOf.records(),
  body: addressOf.bodies(),
};

function ownKindOf(kind: string): OwnKind | undefined {
  return ownKinds.find((name) => name === kind);
}

/** Whether an item is an entry of a register. */
export function isEntry({ kind }: CatalogueItem): boolean {
  return ownKindOf(kind) === undefined;
}

/** Whether an item is a piece of a paper: an entry of a register, a table or a scorecard. */
export function isPrinted(item: CatalogueItem): boolean {
  return isEntry(item) || item.kind === 'table' || item.kind === 'scorecard';
}

/** The page that lists everything of a kind. */
export const kindPage = askedOf('page of a kind', (kind): string | undefined => {
  const own = ownKindOf(kind);
  if (own) return ownPages[own];
  const register = registers.find(({ name }) => name === kind);
  const page = register && registerPage(register);
  if (!register || page === undefined) return undefined;
  return entriesOf(publication, register).length > 0 ? addressOf.register(page) : undefined;
});

/** Items of one kind as a list shows them: how many there are, the first of them, where all are. */
export interface Group {
  readonly kind: string;
  readonly name: string;
  readonly count: number;
  readonly all: readonly CatalogueItem[];
  readonly shown: readonly CatalogueItem[];
  readonly page: string | undefined;
}

/** Groups items by kind, with at most so many of each. */
export const groupsOf = (of: readonly CatalogueItem[], most = Infinity): readonly Group[] =>
  [...byKind(of)].map(([kind, ofKind]) => ({
    kind,
    name: sayKind(kind, language),
    count: ofKind.length,
    all: ofKind,
    shown: ofKind.slice(0, most),
    page: kindPage(kind),
  }));

/** Says how many there are of what: `2 papers, 8 measures, 1 table and 31 dated events`. */
export function sayCounts(of: readonly CatalogueItem[]): string {
  const { counts, and } = language.index;
  const said = [
    { words: counts.report, count: of.filter(({ kind }) => kind === 'report').length },
    { words: counts.indicator, count: of.filter(({ kind }) => kind === 'indicator').length },
    { words: counts.table, count: of.filter(({ kind }) => kind === 'table').length },
    { words: counts.events, count: of.filter(isEvent).length },
    { words: counts.entries, count: of.filter((item) => isEntry(item) && !isEvent(item)).length },
  ]
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => fill(count === 1 ? words.one : words.many, { count }));
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')}${and}${last}`;
}
