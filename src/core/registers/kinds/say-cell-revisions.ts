import { addressOf } from '../../addresses/address.ts';
import { isPartOf, type CellRevision } from '../../indicators/cell-revision.ts';
import type { SaidRevision } from '../../indicators/words/say-revisions.ts';
import { shortUnit } from '../../indicators/words/split-figure.ts';
import { fill, type Language } from '../../language/english.ts';
import { parseFigure } from '../../values/figure.ts';
import { sayDay, sayFigureWithUnit, type Unit } from '../../values/say.ts';
import type { DataTable } from '../data-table.ts';
import { entriesByReference } from '../entries.ts';
import { namesInSettings } from '../names-in-settings.ts';
import type { Entry, EntryStore } from '../register.ts';
import { registers } from './register-list.ts';

/** What became of a cell of a table or of an entry, in words. */
export interface SaidCellRevision extends Omit<SaidRevision, 'observations'> {
  /** As rows name it: `tables/contacts-2020`. */
  readonly measure: string;
  /** What the table or the entry is called; of one that is gone, its name in the rows. */
  readonly title: string;
  /** The id of the row and the name of the column, as the row names them. */
  readonly parts: readonly string[];
  /** What stands beside the figure that it is about: `corrected since: was 401`; `undefined` of a definition. */
  readonly mark: string | undefined;
}

/** What readers see of a cell that a row names. */
interface SeenCell extends Pick<SaidCellRevision, 'title' | 'of' | 'address'> {
  /** Of a cell with a figure; `undefined` for words and days. */
  readonly figure: { readonly unit: Unit; readonly decimals: number } | undefined;
}

function seenInTable(table: DataTable, parts: readonly string[]): SeenCell {
  const row = table.rows.find(({ id }) => id === parts[0]);
  const column = table.columns.find(({ name }) => name === parts.at(-1));
  const names = parts.map((part, at) =>
    at === 0 && row ? row.line : column?.name === part ? column.title : part,
  );
  return {
    ...{ title: table.head.title, of: names.join(', ') },
    address: row ? addressOf.row(table.id, row.id) : addressOf.table(table.id),
    figure:
      column?.kind === 'figures'
        ? { unit: shortUnit(column.unit), decimals: column.decimals }
        : undefined,
  };
}

function seenInEntry(entry: Entry, parts: readonly string[], { changes }: Language): SeenCell {
  const values = registers.find(({ name }) => name === entry.register)?.figures?.values ?? [];
  const isFigure = parts.some((part) => values.includes(part));
  // Of an entry with one figure nothing else can be meant.
  const isOnly = values.length === 1 && isPartOf(parts, values);
  return {
    title: entry.title,
    of: isOnly ? '' : parts.map((part) => changes.fields[part] ?? part).join(', '),
    address: entry.address ?? entry.within,
    figure: isFigure ? { unit: entry.typed('unit'), decimals: 0 } : undefined,
  };
}

/** Says what became of cells of tables and of entries; never what was withdrawn. */
export function sayCellRevisions(
  revisions: readonly CellRevision[],
  publication: EntryStore & {
    readonly tables: ReadonlyMap<string, DataTable>;
    readonly settings: Parameters<typeof namesInSettings>[0];
    readonly reports: readonly { readonly id: string; readonly head: { readonly title: string } }[];
  },
  language: Language,
): readonly SaidCellRevision[] {
  const named = entriesByReference(publication);
  const settled = namesInSettings(publication.settings);
  const { reports } = publication;
  const seenIn = ({ measure, parts }: CellRevision): SeenCell => {
    const table = publication.tables.get(measure.replace(/^tables\//, ''));
    if (table && measure.startsWith('tables/')) return seenInTable(table, parts);
    const entry = named.get(measure);
    if (entry) return seenInEntry(entry, parts, language);
    const report = reports.find(({ id }) => `reports/${id}` === measure);
    const title = report?.head.title ?? settled.get(measure) ?? measure;
    const address = report && addressOf.report(report.id);
    return { title, of: parts.join(', '), address, figure: undefined };
  };
  return revisions.map((one) => {
    const { day, kind, measure, was, now, reason } = one;
    const { figure: shown, ...seen } = seenIn(one);
    const say = (typed: string) => {
      const figure = parseFigure(typed);
      if (!shown || !figure) return typed;
      return sayFigureWithUnit(figure, shown.unit, shown.decimals, language);
    };
    const what =
      was === undefined || now === undefined || kind === 'withdrawn' || kind === 'definition'
        ? language.known.noted[kind === 'revision' || kind === 'restatement' ? 'correction' : kind]
        : fill(language.known.changed[kind], { was: say(was), now: say(now) });
    const on = sayDay(day, language);
    const mark =
      kind === 'definition'
        ? undefined
        : kind === 'withdrawn' || was === undefined
          ? fill(language.known.marked[kind === 'withdrawn' ? kind : 'correction'], { day: on })
          : fill(language.known.was[kind], { was: say(was) });
    return { ...seen, kind, measure, parts: one.parts, on: day, day: on, what, mark, reason };
  });
}
