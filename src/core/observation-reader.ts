import type { Basis } from './basis.ts';
import type { Row, Table } from './csv.ts';
import type { Checked } from './diagnostic.ts';
import {
  checkColumns,
  findAmbiguousMonths,
  findContradictions,
  findDuplicates,
  findFromTheFuture,
} from './observation-check.ts';
import { qualifiers, statuses, type Observation } from './observation.ts';
import { comparePeriods } from './period.ts';
import { problems, RowReader } from './row-reader.ts';

/** What an observation's surroundings decide: the default basis, and the comparators that exist. */
export interface ObservationContext {
  readonly basis: Basis;
  /** `undefined` where the settings that list them have faults of their own. */
  readonly comparators: readonly string[] | undefined;
}

function readObservation(
  table: Table,
  row: Row,
  context: ObservationContext,
): Checked<Observation | undefined> {
  const reader = new RowReader(table, row);
  const [period, figure] = [reader.period(), reader.figure()];
  const optional = {
    comparator: reader.comparator(context.comparators),
    numerator: reader.number('numerator'),
    denominator: reader.number('denominator'),
    qualifier: reader.word('qualifier', qualifiers),
    status: reader.word('status', statuses),
    rating: reader.text('rating'),
    trend: reader.text('trend'),
    edition: reader.text('edition'),
    locator: reader.text('locator'),
    source: reader.text('source'),
    note: reader.text('note'),
    discrepancy: reader.text('discrepancy'),
  };
  if (optional.locator && !optional.edition)
    reader.report(problems.locatorAlone.at(reader.placeOf('locator')));
  const basis = reader.basis(context.basis);
  const dimensions = reader.dimensions();
  if (!period || !figure) return { value: undefined, diagnostics: reader.diagnostics };
  const given = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
  );
  const observation = {
    period,
    figure,
    basis,
    dimensions,
    ...given,
    place: row.placeOf(0),
    placeOf: (column: string) => row.placeOf(Math.max(0, table.columns.indexOf(column))),
  } as Observation;
  return { value: observation, diagnostics: reader.diagnostics };
}

/**
 * Reads a table in format 1 as observations.
 *
 * @returns The observations in order of period, then of the file; rows that could not be read are left out and reported.
 */
export function readObservations(
  table: Table,
  context: ObservationContext,
): Checked<readonly Observation[]> {
  const inColumns = checkColumns(table);
  if (inColumns.length > 0) return { value: [], diagnostics: inColumns };
  const read = table.rows.map((row) => readObservation(table, row, context));
  const observations = read.flatMap(({ value }) => (value ? [value] : []));
  return {
    value: observations.toSorted((a, b) => comparePeriods(a.period, b.period)),
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...findDuplicates(observations),
      ...findContradictions(observations),
      ...findFromTheFuture(observations),
      ...findAmbiguousMonths(table, observations),
    ],
  };
}
