import { parseBasis, plainBases, type Basis } from './basis.ts';
import type { Row, Table } from './csv.ts';
import { problem, type Diagnostic } from './diagnostic.ts';
import { figureHint } from './figure-meant.ts';
import { parseFigure, parseNumber, type Figure, type NumberFigure } from './figure.ts';
import { reservedColumns, type ReservedColumn } from './observation.ts';
import { periodHint } from './period-meant.ts';
import type { Period, PeriodReader } from './period.ts';
import type { Place } from './source.ts';
import { suggest } from './suggestion.ts';

export const problems = {
  blankPeriod: problem('observation/blank-period', () => ({
    message: 'The period is blank.',
    hint: 'Type the period, such as `2016-04`, or `unstated` where the paper gives none.',
  })),
  period: problem('observation/period', ({ text }: { text: string }) => ({
    message: `\`${text}\` is not a period.`,
    hint: periodHint(text),
  })),
  blankValue: problem('observation/blank-value', () => ({
    message: 'The value is blank.',
    hint: 'Type the figure, or `unavailable`, `suppressed`, `not-applicable` or `not-yet-due`.',
  })),
  value: problem('observation/value', ({ text }: { text: string }) => ({
    message: `\`${text}\` is not a plain number.`,
    hint: figureHint(text),
  })),
  word: problem(
    'observation/word',
    ({ column, text, known }: { column: string; text: string; known: readonly string[] }) => ({
      message: `\`${text}\` is not a known ${column}.`,
      hint: suggest(text, known),
    }),
  ),
  locatorAlone: problem('observation/locator-alone', () => ({
    message: 'A place in a paper is given, and no paper.',
    hint: 'Fill `edition` with the id of the paper, such as `2016-07-20-scrutiny-pack`.',
  })),
};

const bases = [...plainBases, 'sum-6m', 'mean-12m'];

const noDimensions: ReadonlyMap<string, string> = new Map();

/** The number of each reserved column of a table, from 0; -1 for one that is not there. */
export type ReservedColumns = Readonly<Record<ReservedColumn, number>>;

/**
 * Reads the rows of one table, one after the other; what cannot be read is reported and left out of the
 * observation. Columns go by their number, and what many rows say alike is kept once.
 */
export class RowReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly at: ReservedColumns;
  private readonly names: readonly string[];
  private readonly dimensionColumns: readonly number[];
  private readonly readPeriod: PeriodReader;
  private readonly kept = new Map<string, string>();
  /** By column, what the row before said there. */
  private readonly before: (string | undefined)[];
  private readonly keptDimensions = new Map<string, ReadonlyMap<string, string>>();
  private dimensionsBefore = noDimensions;
  private row: Row;
  private cells: readonly string[];

  constructor({ columns, header }: Table, readPeriod: PeriodReader) {
    const reserved: readonly string[] = reservedColumns;
    this.row = header;
    this.cells = header.cells;
    this.readPeriod = readPeriod;
    this.names = columns;
    this.before = columns.map(() => '');
    this.at = Object.fromEntries(
      reservedColumns.map((name) => [name, columns.indexOf(name)]),
    ) as ReservedColumns;
    this.dimensionColumns = columns.flatMap((name, column) =>
      reserved.includes(name) ? [] : [column],
    );
  }

  /** Turns to a row: everything is read from it until the next call. */
  turnTo(row: Row): void {
    this.row = row;
    this.cells = row.cells;
  }

  /** The text of a cell; `undefined` where it is blank. */
  words(column: number): string | undefined {
    return column < 0 ? undefined : this.cells[column]! || undefined;
  }

  /** The same, for a column whose cells repeat: equal texts are one. */
  name(column: number): string | undefined {
    const text = this.words(column);
    if (text === undefined) return undefined;
    const before = this.before[column];
    if (text === before) return before;
    const known = this.kept.get(text) ?? text;
    if (known === text) this.kept.set(text, text);
    this.before[column] = known;
    return known;
  }

  placeOf(column: number): Place {
    return this.row.placeOf(Math.max(0, column));
  }

  report(found: Diagnostic): undefined {
    this.diagnostics.push(found);
    return undefined;
  }

  period(): Period | undefined {
    const column = this.at.period;
    const text = this.words(column);
    if (text === undefined) return this.report(problems.blankPeriod.at(this.placeOf(column)));
    const period = this.readPeriod(text);
    if (period) return period;
    return this.report(problems.period.at(this.placeOf(column), { text }));
  }

  figure(): Figure | undefined {
    const column = this.at.value;
    const text = this.words(column);
    if (text === undefined) return this.report(problems.blankValue.at(this.placeOf(column)));
    const figure = parseFigure(text);
    return figure ?? this.report(problems.value.at(this.placeOf(column), { text }));
  }

  number(column: number): NumberFigure | undefined {
    const text = this.words(column);
    if (text === undefined) return undefined;
    const number = parseNumber(text);
    return number ?? this.report(problems.value.at(this.placeOf(column), { text }));
  }

  comparator(known: readonly string[] | undefined): string | undefined {
    const column = this.at.comparator;
    return known ? this.word(column, known) : this.name(column);
  }

  word<Word extends string>(column: number, known: readonly Word[]): Word | undefined {
    const text = this.words(column);
    if (text === undefined) return undefined;
    const word = known.find((candidate) => candidate === text);
    return word ?? this.unknown(column, text, known);
  }

  basis(fallback: Basis): Basis {
    const column = this.at.basis;
    const text = this.words(column);
    if (text === undefined) return fallback;
    return parseBasis(text) ?? this.unknown(column, text, bases) ?? fallback;
  }

  private unknown(column: number, text: string, known: readonly string[]): undefined {
    const details = { column: this.names[column]!, text, known };
    return this.report(problems.word.at(this.placeOf(column), details));
  }

  dimensions(): ReadonlyMap<string, string> {
    const { cells, before, dimensionColumns } = this;
    let isAsBefore = true;
    for (const column of dimensionColumns) {
      if (cells[column] !== before[column]) isAsBefore = false;
      before[column] = cells[column];
    }
    if (!isAsBefore) this.dimensionsBefore = this.readDimensions();
    return this.dimensionsBefore;
  }

  private readDimensions(): ReadonlyMap<string, string> {
    const given = this.dimensionColumns.filter((column) => this.cells[column] !== '');
    if (given.length === 0) return noDimensions;
    const key = given.map((column) => `${column}\0${this.cells[column]}`).join('\0');
    const known = this.keptDimensions.get(key);
    if (known) return known;
    const found = new Map(given.map((column) => [this.names[column]!, this.cells[column]!]));
    this.keptDimensions.set(key, found);
    return found;
  }
}
