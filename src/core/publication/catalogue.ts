import { addressOf } from '../addresses/address.ts';
import { itemOfMeeting } from './meeting-found.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { coverage } from '../registers/kinds/coverage.ts';
import type { DataTable } from '../registers/data-table.ts';
import type { Section } from '../documents/section.ts';
import { compareEventDates, type EventDate } from '../values/event-date.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { plainText } from '../documents/tree.ts';
import { onDay } from '../values/on-day.ts';
import { pagesBesideHome } from './home.ts';
import type { Publication } from './publication.ts';
import { namesIn } from '../registers/entries.ts';
import { isInPaper, type Entry } from '../registers/register.ts';
import type { Statement } from '../values/statement.ts';

/** Registers that are about the site and not about what papers say: their entries are nothing to be found. */
const ownRegisters: ReadonlySet<string> = new Set([coverage.name]);

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'is' in value;

/** Ids, addresses and the words of closed vocabularies have neither capitals nor spaces; words for readers do. */
const isSaid = (value: string) => /[\sA-Z]/.test(value);

/** The words that an entry says to readers. */
export function wordsOfEntry({ title, values, note = '' }: Entry): string {
  const cells = Object.values(values).flatMap((value) => {
    if (typeof value === 'string') return isSaid(value) ? [value] : [];
    return isStatement(value) && value.is === 'text' ? [value.text] : [];
  });
  return [...new Set([title, ...cells, note])].filter((words) => words !== '').join('\n');
}

const wordsOfSections = (sections: readonly Section[]) =>
  sections.map((section) => (section.is === 'prose' ? plainText(section.prose) : '')).join('\n');

const filled = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');

function itemOfIndicator({ id, definition, explanation, observations }: Indicator): CatalogueItem {
  const printed = definition.printedTitles?.map(({ title }) => title) ?? [];
  const editions = [...observations, ...(definition.targets ?? [])].map(({ edition }) => edition);
  return {
    kind: 'indicator',
    title: definition.title,
    address: addressOf.indicator(id),
    editions: [...new Set(editions)].filter((edition) => edition !== undefined),
    bodies: [],
    themes: definition.themes ?? [],
    indicators: [id],
    date: undefined,
    also: definition.also,
    text: filled([definition.title, ...printed, plainText(explanation)]),
  };
}

function itemOfTable({ id, head, columns, rows, explanation }: DataTable): CatalogueItem {
  const titles = [...columns.map(({ title }) => title), ...rows.map(({ line }) => line)];
  return {
    kind: 'table',
    title: head.title,
    address: addressOf.table(id),
    editions: [head.edition],
    bodies: [],
    themes: head.themes ?? [],
    indicators: [],
    date: undefined,
    also: head.also,
    text: filled([head.title, ...titles, plainText(explanation)]),
  };
}

/** The measures that an entry names in its column `indicator`. */
const indicatorsOf = ({ values }: Entry): readonly string[] => namesIn(values['indicator']);

const itemOfEntry =
  (kind: string) =>
  (entry: Entry): CatalogueItem[] =>
    entry.address === undefined
      ? []
      : [
          {
            kind,
            title: entry.title,
            address: entry.address,
            editions: isInPaper(entry) ? [entry.edition] : [],
            bodies: entry.bodies,
            themes: entry.themes ?? [],
            indicators: indicatorsOf(entry),
            date: entry.date,
            also: entry.also,
            text: wordsOfEntry(entry),
          },
        ];

/** Everything published that can be found, kind by kind. */
export function catalogueOf(publication: Publication): readonly CatalogueItem[] {
  const { reports, indicators, scorecards, tables, pages, bodies, entries, language } = publication;
  return [
    ...reports.map(({ id, head, sections, indicators: told }): CatalogueItem => ({
      kind: 'report',
      title: head.title,
      address: addressOf.report(id),
      editions: [id],
      bodies: [head.body, ...(head.from === undefined ? [] : [head.from])],
      themes: head.themes ?? [],
      indicators: told,
      date: onDay(head.date, language),
      also: head.also,
      text: filled([head.title, head.printedTitle, head.summary, wordsOfSections(sections)]),
    })),
    ...publication.meetings.map((meeting) => itemOfMeeting(meeting, publication)),
    ...[...indicators.values()].map(itemOfIndicator),
    ...scorecards.map(({ id, title, edition, note, rows }): CatalogueItem => ({
      kind: 'scorecard',
      title,
      address: addressOf.scorecard(id),
      editions: edition === undefined ? [] : [edition],
      bodies: [],
      themes: [],
      indicators: rows.map(({ indicator }) => indicator.id),
      date: undefined,
      text: filled([title, note]),
    })),
    ...[...tables.values()].map(itemOfTable),
    ...[...entries]
      .filter(([register]) => !ownRegisters.has(register))
      .flatMap(([register, ofRegister]) => ofRegister.flatMap(itemOfEntry(register))),
    ...pagesBesideHome(pages).map(({ id, head, sections }): CatalogueItem => ({
      kind: head.topic ? 'topic' : 'page',
      title: head.title,
      address: addressOf.page(id),
      editions: [],
      bodies: [],
      themes: head.topic ?? [],
      indicators: [],
      date: undefined,
      also: head.also,
      text: filled([head.title, head.summary, wordsOfSections(sections)]),
    })),
    ...[...bodies].map(([id, { head, sections }]): CatalogueItem => ({
      kind: 'body',
      title: head.name,
      address: addressOf.body(id),
      editions: [],
      bodies: [id],
      themes: [],
      indicators: [],
      date: undefined,
      also: head.also,
      text: filled([head.name, head.remit, wordsOfSections(sections)]),
    })),
  ];
}

const isDated = (item: CatalogueItem): item is CatalogueItem & { date: EventDate } =>
  item.date !== undefined;

/** Items by kind, in the order in which the kinds come; those of a kind by date, undated ones last. */
export function byKind(
  items: readonly CatalogueItem[],
): ReadonlyMap<string, readonly CatalogueItem[]> {
  const kinds = Map.groupBy(items, ({ kind }) => kind);
  return new Map(
    [...kinds].map(([kind, of]) => {
      const dated = of.filter(isDated).sort((a, b) => compareEventDates(a.date, b.date));
      return [kind, [...dated, ...of.filter((item) => !isDated(item))]];
    }),
  );
}
