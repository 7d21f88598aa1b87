import type { BlockElement } from '../compile/element.ts';
import type { Document } from '../documents/document.ts';
import { withFreeHeadings, type IsTaken } from '../documents/free-headings.ts';
import { dimensionsOf, type Indicator } from '../indicators/indicator.ts';
import type { DataTable } from '../registers/data-table.ts';
import { registers as kinds } from '../registers/kinds/register-list.ts';
import { events } from '../registers/kinds/events.ts';
import { registerPage } from '../registers/register.ts';
import type { ReadRegister } from '../registers/register-reader.ts';
import { homeParts } from '../face/front-settings.ts';
import { homeId, slug } from '../addresses/address.ts';
import { anchorFor } from '../addresses/anchors.ts';
import type { DocumentKind } from '../addresses/site-reference.ts';

/** The registers whose entries a body's page lists under their names; its events stand on a timeline. */
const lists = kinds.map(({ name }) => name).filter((name) => name !== events.name);

/** What each kind of page calls parts of its own: whole ids, and beginnings of them that end with a hyphen. */
const parts: Readonly<Record<DocumentKind, readonly string[]>> = {
  report: [
    ...['facts', 'documents', 'told', 'changed-since', 'next', 'related', 'in-this-paper'],
    'in-this-paper-',
  ],
  meeting: [
    ...['facts', 'next', 'told', 'items', 'resolved', 'news', 'heard', 'carried', 'days'],
    ...['neighbours', 'attendance'],
  ],
  body: ['about-it', 'papers', 'meetings', 'timeline', 'events-', 'besides', ...lists],
  page: ['as-data'],
  table: ['table', 'about', 'rows', 'rows-', 'is-a-figure-wrong'],
  indicator: [
    ...['picture', 'paired', 'chart', 'chart-headline', 'chart-hatch', 'chart-paired', 'data'],
    ...['chart-paired-headline', 'chart-paired-hatch', 'chart-usual', 'chart-usual-headline'],
    ...['usual', 'figures-caption', 'targets', 'targets-caption', 'definition', 'breaks', 'told'],
    ...[
      'revisions',
      'about-figures',
      'discrepancies',
      'download',
      'is-a-figure-wrong',
      'named',
      'choose',
      'then-and-now',
      'figure-',
    ],
    ...kinds.map(({ name }) => `named-${name}`),
  ],
};

/** What the foot of a topic is called. */
const footOfTopic = ['papers', 'besides', 'download'];

/** What is on every page with prose: its main part and its notes. Marks of place make way themselves. */
const everywhere = ['main', 'footnote-label', 'user-content-'];

/** The parts of a measure's page for each of its dimensions. */
const idsByDimension = (indicator: Indicator | undefined): readonly string[] =>
  indicator === undefined
    ? []
    : [...dimensionsOf(indicator).keys()].flatMap((name) => [
        ...[`by-${slug(name)}`, `chart-${slug(name)}`, `chart-${slug(name)}-headline`],
        ...[`then-and-now-${name}`, `chart-then-${name}`, `chart-then-${name}-headline`],
      ]);

/** An element and its parts are called by its name and its number. @param names Of the elements on a page. */
const ofElements = (names: readonly string[]): RegExp =>
  new RegExp(`^(?:element-)*(?:${names.join('|')})-\\d+(?:-|$)`);

function takenOn(
  document: Document<unknown>,
  own: readonly string[],
  shown: readonly string[] = [],
): IsTaken {
  const all = [...everywhere, ...own];
  const whole = new Set(all.filter((id) => !id.endsWith('-')));
  const starts = all.filter((id) => id.endsWith('-'));
  const names = document.blocks.flatMap((block) => (block.is === 'element' ? [block.name] : []));
  const elements = ofElements([...names, ...shown]);
  return (id) => whole.has(id) || starts.some((start) => id.startsWith(start)) || elements.test(id);
}

/** What is on a page besides the prose that officers wrote for it. */
export interface OnPages {
  readonly registers: readonly ReadRegister[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly elements: readonly BlockElement[];
}

/** The entries of the registers that a page is for. */
const entriesOn = (id: string, registers: readonly ReadRegister[]): readonly string[] =>
  registers
    .filter(({ register }) => registerPage(register) === id)
    .flatMap(({ entries }) => entries.map((entry) => anchorFor.entry(entry.id)));

/** The elements that a page has without an officer: those of its register, and the list of topics. */
const elementsOn = (id: string, elements: readonly BlockElement[]): readonly string[] =>
  elements.flatMap(({ name, register }) =>
    name === id || (register && registerPage(register) === id) ? [name] : [],
  );

/** The documents of a kind, with headings that leave each page what it needs (see {@link withFreeHeadings}). */
export function keepIdsApart<Head>(
  kind: DocumentKind,
  documents: readonly Document<Head>[],
  { registers, indicators, tables, elements }: OnPages,
): readonly Document<Head>[] {
  return documents.map((document) => {
    const { id } = document;
    if (kind === 'page') {
      const { topic } = document.head as { readonly topic?: unknown };
      const own = [
        ...(topic === undefined ? [] : footOfTopic),
        ...(id === homeId ? homeParts : []),
        ...entriesOn(id, registers),
      ];
      return withFreeHeadings(document, takenOn(document, own, elementsOn(id, elements)));
    }
    const rows =
      kind === 'table'
        ? (tables.get(id)?.rows ?? []).map((row) => anchorFor.row(row.id))
        : kind === 'indicator'
          ? idsByDimension(indicators.get(id))
          : [];
    return withFreeHeadings(document, takenOn(document, [...parts[kind], ...rows]));
  });
}
