import { z } from 'astro/zod';
import { parseCsv } from '../../tables/csv.ts';
import type { Row, Table } from '../../tables/row.ts';
import { problems as tableProblems, isRequired, readCells } from '../../tables/typed-row.ts';
import { DiagnosticCollector } from '../../source/diagnostic-collector.ts';
import type { Checked } from '../../source/diagnostic.ts';
import type { Slot, SourceFile } from '../../source/source.ts';
import { basis, day, figure, identifier, oneOf, period, text } from '../../values/field.ts';
import { revisionKinds, type Revision } from '../revision.ts';

/** The columns of `data/revisions.csv`. Any other is a dimension of the measures that it is about. */
export const revisionColumns = z.object({
  /** The day on which the figure became another. */
  day,
  /** `revision`: more is known; `correction`: it was wrong; `restatement`: it is counted in another way. */
  kind: oneOf(revisionKinds),
  /** The id of the measure. */
  measure: identifier,
  /** The period, as the table of the measure spells it. */
  period,
  /** The part, such as `East`; of parts that are cut both ways both, with `;` between them. Blank for the whole. */
  part: text.optional(),
  /** Whose figure it is, where it is not our own. */
  comparator: text.optional(),
  /** Needed only where there are figures of several. */
  basis: basis.optional(),
  /** The figure that stood there. */
  was: figure,
  /** The figure that stands there now: that of the table, or of the next row. */
  now: figure,
  /** Why, in a sentence for readers. */
  reason: text,
});

/** What `data/revisions.csv` says, each row on its own. */
export interface RevisionTable {
  /** In the order of the days; on one day, of the file. */
  readonly revisions: readonly Revision[];
  /** The columns that are to be dimensions, with the place of each name. */
  readonly dimensions: ReadonlyMap<string, Slot>;
  /** Every other column that there may be. */
  readonly columns: readonly string[];
}

const columns = Object.keys(revisionColumns.shape);
const required = Object.entries(revisionColumns.shape).flatMap(([name, column]) =>
  isRequired(column) ? [name] : [],
);

function readRow(
  table: Table,
  row: Row,
  dimensions: ReadonlyMap<string, Slot>,
): Checked<Revision | undefined> {
  const { value: cells, diagnostics } = readCells(revisionColumns, table, row);
  if (!cells) return { value: undefined, diagnostics };
  const { part = '', comparator, basis: given, ...rest } = cells.data;
  const parts = part.split(';').flatMap((name) => name.trim() || []);
  const own = [...dimensions.keys()].flatMap((name) => {
    const value = row.cells[table.columns.indexOf(name)]!;
    return value === '' ? [] : [[name, value] as const];
  });
  const { placeOf } = cells;
  const value = { ...rest, comparator, basis: given, parts, dimensions: new Map(own), placeOf };
  return { value, diagnostics };
}

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
  const revisions = table.rows.flatMap(
    (row) => collector.take(readRow(table, row, dimensions)) ?? [],
  );
  const value = {
    revisions: revisions.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    dimensions,
    columns,
  };
  return { value, diagnostics: collector.all };
}
