import type { Basis } from './basis.ts';
import { checkColumns } from './column-check.ts';
import { placeInRow, type Row, type Table } from './csv.ts';
import type { Checked } from './diagnostic.ts';
import {
  findAmbiguousMonths,
  findContradictions,
  findDuplicates,
  findFromTheFuture,
} from './observation-check.ts';
import type { Figure, NumberFigure } from './figure.ts';
import {
  qualifiers,
  statuses,
  type Observation,
  type Qualifier,
  type Status,
} from './observation.ts';
import { comparePeriods, type Period, type PeriodReader } from './period.ts';
import { findPartSlips } from './part-check.ts';
import { problems, RowReader } from './row-reader.ts';
import type { Place, SourceFile } from './source.ts';

/** What an observation's surroundings decide: the default basis, and the comparators that exist. */
export interface ObservationContext {
  readonly basis: Basis;
  /** `undefined` where the settings that list them have faults of their own. */
  readonly comparators: readonly string[] | undefined;
  readonly readPeriod: PeriodReader;
}

/** An observation that works out the places of its cells only when one is asked for: most never are. */
class TableObservation implements Observation {
  readonly period: Period;
  readonly figure: Figure;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly basis: Basis;
  readonly comparator: string | undefined;
  readonly numerator: NumberFigure | undefined;
  readonly denominator: NumberFigure | undefined;
  readonly qualifier: Qualifier | undefined;
  readonly status: Status | undefined;
  readonly rating: string | undefined;
  readonly trend: string | undefined;
  readonly edition: string | undefined;
  readonly locator: string | undefined;
  readonly source: string | undefined;
  readonly note: string | undefined;
  readonly discrepancy: string | undefined;
  readonly line: number;
  private readonly file: SourceFile;
  private readonly start: number;
  private readonly columns: readonly string[];

  constructor(
    period: Period,
    figure: Figure,
    reader: RowReader,
    row: Row,
    columns: readonly string[],
    context: ObservationContext,
  ) {
    const { at } = reader;
    this.period = period;
    this.figure = figure;
    this.dimensions = reader.dimensions();
    this.basis = reader.basis(context.basis);
    this.comparator = reader.comparator(context.comparators);
    this.numerator = reader.number(at.numerator);
    this.denominator = reader.number(at.denominator);
    this.qualifier = reader.word(at.qualifier, qualifiers);
    this.status = reader.word(at.status, statuses);
    this.rating = reader.name(at.rating);
    this.trend = reader.name(at.trend);
    this.edition = reader.name(at.edition);
    this.locator = reader.words(at.locator);
    this.source = reader.name(at.source);
    this.note = reader.words(at.note);
    this.discrepancy = reader.words(at.discrepancy);
    this.line = row.line;
    this.file = row.file;
    this.start = row.start;
    this.columns = columns;
  }

  get place(): Place {
    return this.placeOf('');
  }

  placeOf(column: string): Place {
    const { file, start, line } = this;
    return placeInRow({ file, start, line }, Math.max(0, this.columns.indexOf(column)));
  }
}

const nothing: Figure = { is: 'unavailable' };
const noTime: Period = { is: 'unstated', text: 'unstated' };

/** Reads one row. @returns `undefined` where its period or its figure cannot be read; the rest is read all the same. */
function readObservation(
  reader: RowReader,
  row: Row,
  table: Table,
  context: ObservationContext,
): Observation | undefined {
  reader.turnTo(row);
  const period = reader.period();
  const figure = reader.figure();
  const observation = new TableObservation(
    period ?? noTime,
    figure ?? nothing,
    reader,
    row,
    table.columns,
    context,
  );
  if (observation.locator && !observation.edition)
    reader.report(problems.locatorAlone.at(reader.placeOf(reader.at.locator)));
  return period && figure ? observation : undefined;
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
  const reader = new RowReader(table, context.readPeriod);
  const observations: Observation[] = [];
  for (const row of table.rows) {
    const observation = readObservation(reader, row, table, context);
    if (observation) observations.push(observation);
  }
  const value = observations.toSorted((a, b) => comparePeriods(a.period, b.period));
  return {
    value,
    diagnostics: [
      ...reader.diagnostics,
      ...findPartSlips(observations),
      ...findDuplicates(value),
      ...findContradictions(value),
      ...findFromTheFuture(observations),
      ...findAmbiguousMonths(observations),
    ],
  };
}
