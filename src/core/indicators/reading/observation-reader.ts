import type { Day } from '../../values/calendar.ts';
import type { Basis } from '../../values/basis.ts';
import { checkColumns } from './column-check.ts';
import type { Row, Table } from '../../tables/row.ts';
import type { Checked } from '../../source/diagnostic.ts';
import {
  findAmbiguousMonths,
  findUnfitBases,
  findContradictions,
  findDuplicates,
} from './observation-check.ts';
import { findFromTheFuture } from './future-check.ts';
import type { Figure } from '../../values/figure.ts';
import type { Observation } from '../observation.ts';
import { comparePeriods, type Period, type PeriodReader } from '../../values/period.ts';
import { checkDimensions } from './dimension-check.ts';
import { findThousandsPoints, type CountColumn } from './thousands-check.ts';
import { findPlaceholders } from './placeholder-check.ts';
import type { RoundForReading } from './reading-places.ts';
import { problems } from './row-problem.ts';
import type { Revision } from '../revision.ts';
import { RowReader } from './row-reader.ts';
import { markOf, TableObservation } from './table-observation.ts';

/** What an observation's surroundings decide: the default basis, and the comparators that exist. */
export interface ObservationContext {
  readonly basis: Basis;
  /** `undefined` where the settings that list them have faults of their own. */
  readonly comparators: readonly string[] | undefined;
  readonly readPeriod: PeriodReader;
  /** The day on which rows without a day were published; `undefined` where the definition gives none. */
  readonly published?: Day | undefined;
  /** What was revised of the figures of the table. */
  readonly revisions?: readonly Revision[];
  /** The columns that the definition names as those of parts; `undefined` where it could not be read. */
  readonly named?: ReadonlySet<string> | undefined;
  /** The columns whose numbers count one by one, so that none has three places. */
  readonly counted?: ReadonlySet<CountColumn> | undefined;
  /** How figures are rounded for reading; `undefined` where the definition could not be read. */
  readonly round?: RoundForReading | undefined;
}

const nothing: Figure = { is: 'unavailable' };
const noTime: Period = { is: 'unstated', text: 'unstated' };

/** Reads one row. @returns `undefined` where its period or its figure cannot be read; the rest is read all the same. */
function readObservation(
  reader: RowReader,
  row: Row,
  context: ObservationContext,
): Observation | undefined {
  reader.turnTo(row);
  const period = reader.period();
  const figure = reader.figure();
  const read = {
    period: period ?? noTime,
    figure: figure ?? nothing,
    dimensions: reader.dimensions(),
    basis: reader.basis(context.basis),
    comparator: reader.comparator(context.comparators),
    filled: reader.filled() | (reader.words(reader.at.basis) ? markOf('basis') : 0),
    edition: reader.name(reader.at.edition),
  };
  if ((read.filled & markOf('locator')) !== 0 && read.edition === undefined)
    reader.report(problems.locatorAlone.at(reader.placeOf(reader.at.locator)));
  return period && figure ? new TableObservation(read, row, reader.origin) : undefined;
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
  const { diagnostics: inColumns, columns } = checkColumns(table, context.named);
  const isReadable =
    ['period', 'value'].every((name) => columns.includes(name)) &&
    new Set(columns).size === columns.length;
  if (!isReadable) return { value: [], diagnostics: inColumns };
  const reader = new RowReader({ ...table, columns }, context.readPeriod, context.round);
  const observations: Observation[] = [];
  for (const row of table.rows) {
    const observation = readObservation(reader, row, context);
    if (observation) observations.push(observation);
  }
  // With a wrong column, what rows say together is not known; what stands in their cells is.
  if (inColumns.length > 0)
    return { value: [], diagnostics: [...inColumns, ...reader.diagnostics] };
  const value = observations.toSorted((a, b) => comparePeriods(a.period, b.period));
  return {
    value,
    diagnostics: [
      ...reader.diagnostics,
      ...findThousandsPoints(reader.points, context.counted, observations),
      ...checkDimensions(observations),
      ...findDuplicates(value),
      ...findContradictions(value, context.revisions ?? []),
      ...findFromTheFuture(observations, context.published),
      ...findAmbiguousMonths(observations),
      ...findUnfitBases(observations),
      ...findPlaceholders(observations),
    ],
  };
}
