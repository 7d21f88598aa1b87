import { z } from 'astro/zod';
import type { Day } from '../../values/calendar.ts';
import type { Checked } from '../../source/diagnostic.ts';
import { parseCsv } from '../../tables/csv.ts';
import type { Row, Table } from '../../tables/row.ts';
import { problems as tableProblems, isRequired, readCells } from '../../tables/typed-row.ts';
import { DiagnosticCollector } from '../../source/diagnostic-collector.ts';
import type { Slot, SourceFile } from '../../source/source.ts';
import {
  basis,
  day,
  figure,
  identifier,
  numberFigure,
  oneOf,
  periodOrUnstated,
  text,
} from '../../values/field.ts';
import { statuses } from '../../values/qualifier.ts';
import { noteKinds, type ChangeNote, type NoteKind } from '../change-note.ts';
import { partsIn, type CellRevision } from '../cell-revision.ts';
import { readCellRow } from '../cell-revision-reader.ts';
import { checkBlank, checkFilled } from '../revision-blanks.ts';
import { revisionKinds, type Revision, type RevisionKind } from '../revision.ts';

/** The columns with which a table of revisions is begun. */
export const firstColumns: readonly string[] = [
  ...['day', 'kind', 'measure', 'period', 'part', 'was', 'now', 'reason'],
];

/** The columns of `data/revisions.csv`. Any other is a dimension of the measures that it is about. */
export const revisionColumns = z.object({
  /** The day on which the figure became another. */
  day,
  /**
   * `revision`: more is known; `correction`: it was wrong; `restatement`: it is counted in another way; `withdrawn`: it must
   * not be published; `definition`, `target`: the measure has another definition, or another target.
   */
  kind: oneOf([...revisionKinds, ...noteKinds]),
  /** The id of the measure. Of a table of a paper `tables/` and its id, of an entry its register and its id: `facts/population-2014`; of what the settings name `comparators/`, `dimensions/` or `schemes/` and its key; of a report's own words `reports/` and its id. */
  measure: identifier,
  /** The period, as the table of the measure spells it, also `unstated`. Blank for a definition or a target, or where the whole measure was taken out or withdrawn. */
  period: periodOrUnstated.optional(),
  /**
   * The part, such as `East`; of parts that are cut both ways both, with `;` between them. Blank for the whole. In a table the
   * id of the row and the name of the column: `october-2020; contacts`; of an entry the column: `value`.
   */
  part: text.optional(),
  /** Whose figure it is, where it is not our own. */
  comparator: text.optional(),
  /** Needed only where there are figures of several. */
  basis: basis.optional(),
  /** The figure that stood there. Blank where it may not be told, or where no figure became another. */
  was: figure.optional(),
  /** The figure that stands there now: that of the table, or of the next row. Blank where `was` is. */
  now: figure.optional(),
  /** The numerator of what stood there. With it and `wasDenominator` older reports are judged by counts. */
  wasNumerator: numberFigure.optional(),
  /** The denominator of what stood there. */
  wasDenominator: numberFigure.optional(),
  /**
   * The status of what stood there, such as `provisional`: older reports keep it. With it `was` and `now` may be one figure,
   * which is final since.
   */
  wasStatus: oneOf(statuses).optional(),
  /** Why, in a sentence for readers. */
  reason: text,
});

/** What `data/revisions.csv` says, each row on its own. */
export interface RevisionTable {
  /** In the order of the days; on one day, of the file. */
  readonly revisions: readonly Revision[];
  /** What else became of what was published, in the same order. */
  readonly notes: readonly ChangeNote[];
  /** What became of cells of tables and of entries, in the same order. */
  readonly cells: readonly CellRevision[];
  /** The columns that are to be dimensions, with the place of each name. */
  readonly dimensions: ReadonlyMap<string, Slot>;
  /** Every other column that there may be. */
  readonly columns: readonly string[];
}

const columns = Object.keys(revisionColumns.shape);
/** Columns that rows of some kinds leave blank, and that the table has all the same. */
const mayBeBlank = ['period', 'was', 'now'];

const required = Object.entries(revisionColumns.shape).flatMap(([name, column]) =>
  isRequired(column) || mayBeBlank.includes(name) ? [name] : [],
);

const isNoteKind = (kind: RevisionKind | NoteKind): kind is NoteKind =>
  (noteKinds as readonly string[]).includes(kind);

type Read =
  { readonly revision: Revision } | { readonly note: ChangeNote } | { readonly cell: CellRevision };

function readRow(
  table: Table,
  row: Row,
  dimensions: ReadonlyMap<string, Slot>,
): Checked<Read | undefined> {
  if (row.cells[table.columns.indexOf('measure')]!.includes('/')) {
    const { value, diagnostics } = readCellRow(table, row, dimensions.keys());
    return { value: value && { cell: value }, diagnostics };
  }
  const { value: cells, diagnostics } = readCells(revisionColumns, table, row);
  if (!cells) return { value: undefined, diagnostics };
  const { part, comparator, basis: given, kind, period: time, ...others } = cells.data;
  const { was, now, wasNumerator, wasDenominator, wasStatus, ...rest } = others;
  const parts = partsIn(part);
  const own = [...dimensions.keys()].flatMap((name) => {
    const value = row.cells[table.columns.indexOf(name)]!;
    return value === '' ? [] : [[name, value] as const];
  });
  const { placeOf } = cells;
  const wrong = checkBlank(cells.data, placeOf);
  if (wrong.length > 0) return { value: undefined, diagnostics: wrong };
  const of = { ...rest, comparator, basis: given, parts, dimensions: new Map(own), placeOf };
  if (isNoteKind(kind)) return { value: { note: { ...of, kind, period: time } }, diagnostics: [] };
  // What was wrong may have been taken out, or put right in what no two figures tell.
  const tellsNone = [was, now, wasNumerator, wasDenominator, wasStatus].every(
    (one) => one === undefined,
  );
  if (kind === 'correction' && tellsNone)
    return { value: { note: { ...of, kind, period: time } }, diagnostics: [] };
  if (time === undefined || was === undefined || now === undefined)
    return { value: undefined, diagnostics: checkFilled({ period: time, was, now }, placeOf) };
  const figures = { was, now, wasNumerator, wasDenominator, wasStatus };
  return { value: { revision: { ...of, kind, period: time, ...figures } }, diagnostics: [] };
}

/** By the day; on one day in the order of the file. */
const byDay = <One extends { readonly day: Day }>(rows: readonly One[]): readonly One[] =>
  rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** Reads `data/revisions.csv`; rows with faults are left out and reported. */
export function readRevisions(file: SourceFile): Checked<RevisionTable | undefined> {
  const collector = new DiagnosticCollector();
  const table = collector.take(parseCsv(file, ['day', 'measure']));
  if (!table) return { value: undefined, diagnostics: collector.all };
  const missing = required.filter((column) => !table.columns.includes(column));
  const dimensions = new Map(
    table.columns.flatMap((name, at) =>
      columns.includes(name) ? [] : [[name, table.header.placeOf(at)] as const],
    ),
  );
  if (missing.length > 0) {
    const place = table.header.placeOf(0);
    collector.all.push(
      ...missing.map((column) => tableProblems.missingColumn.at(place, { column })),
    );
    return { value: undefined, diagnostics: collector.all };
  }
  const read = table.rows.flatMap((row) => collector.take(readRow(table, row, dimensions)) ?? []);
  const value = {
    revisions: byDay(read.flatMap((one) => ('revision' in one ? one.revision : []))),
    notes: byDay(read.flatMap((one) => ('note' in one ? one.note : []))),
    cells: byDay(read.flatMap((one) => ('cell' in one ? one.cell : []))),
    dimensions,
    columns,
  };
  return { value, diagnostics: collector.all };
}
