import { parseBasis, plainBases, type Basis } from '../../values/basis.ts';
import type { Row, Table } from '../../tables/row.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { parseDay } from '../../values/calendar.ts';
import { parseFigure, parseNumber, type Figure } from '../../values/figure.ts';
import { reservedColumns, type ReservedColumn } from '../observation.ts';
import { qualifiers, statuses } from '../../values/qualifier.ts';
import type { Period, PeriodReader } from '../../values/period.ts';
import { DimensionReader } from './dimension-reader.ts';
import type { RoundForReading } from './reading-places.ts';
import { problems } from './row-problem.ts';
import type { Slot } from '../../source/source.ts';
import { suggest } from '../../source/suggest.ts';
import { PointWatch } from '../../values/thousands-point.ts';
import { suggestFigure } from '../../values/suggest-figure.ts';
import { suggestDay, suggestPeriod } from '../../values/suggest-period.ts';
import { lateColumns, markOf, type Origin, type ReservedColumns } from './table-observation.ts';

const bases = [...plainBases, 'sum-6m', 'mean-12m'];

/**
 * Reads the rows of one table, one after the other; what cannot be read is reported and left out of the
 * observation. Columns go by their number, and what many rows say alike is kept once.
 */
export class RowReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly at: ReservedColumns;
  /** What the observations of the table share. */
  readonly origin: Origin;
  /** The columns of the table that are read late, each with its number and its mark. */
  private readonly late: readonly {
    readonly name: ReservedColumn;
    readonly column: number;
    readonly mark: number;
  }[];
  /** What the points in the numbers of a column may stand for. */
  readonly points = {
    value: new PointWatch<Slot>(),
    numerator: new PointWatch<Slot>(),
    denominator: new PointWatch<Slot>(),
  };
  private readonly names: readonly string[];
  private readonly dimensionReader: DimensionReader;
  private readonly readPeriod: PeriodReader;
  private readonly round: RoundForReading | undefined;
  private readonly kept = new Map<string, string>();
  /** By column, what the row before said there. */
  private readonly before: (string | undefined)[];
  private row: Row;
  private cells: readonly string[];

  constructor(
    { columns, header }: Table,
    readPeriod: PeriodReader,
    round: RoundForReading | undefined,
  ) {
    this.round = round;
    const reserved: readonly string[] = reservedColumns;
    this.row = header;
    this.cells = header.cells;
    this.readPeriod = readPeriod;
    this.names = columns;
    this.before = columns.map(() => '');
    this.at = Object.fromEntries(
      reservedColumns.map((name) => [name, columns.indexOf(name)]),
    ) as ReservedColumns;
    this.origin = { file: header.file, columns, at: this.at };
    this.late = lateColumns
      .map((name) => ({ name, column: this.at[name], mark: markOf(name) }))
      .filter(({ column }) => column >= 0);
    const ofParts = columns.flatMap((name, column) => (reserved.includes(name) ? [] : [column]));
    this.dimensionReader = new DimensionReader(columns, ofParts);
  }

  /** Turns to a row: everything is read from it until the next call. */
  turnTo(row: Row): void {
    this.row = row;
    this.cells = row.cells;
  }

  /** The text of a cell; `undefined` where it is blank. */
  words(column: number): string | undefined {
    return column < 0 ? undefined : this.cells[column] || undefined;
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

  placeOf(column: number): Slot {
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
    const details = { text, hint: suggestPeriod(text) };
    return this.report(problems.period.at(this.placeOf(column), details));
  }

  figure(): Figure | undefined {
    const column = this.at.value;
    const text = this.words(column);
    if (text === undefined) return this.report(problems.blankValue.at(this.placeOf(column)));
    const figure = parseFigure(text);
    if (figure?.is !== 'number') return figure ?? this.notFigure(column, text);
    this.points.value.see(text, () => this.placeOf(column));
    // What a paper prints is shown as it prints it, but for the noise of a reckoning.
    const isPrinted = figure.places === undefined && this.words(this.at.edition) !== undefined;
    return this.round && text.includes('.') && !isPrinted ? this.round(figure) : figure;
  }

  /** The columns read late that are not blank, each as its mark; what is wrong in them is reported. */
  filled(): number {
    let filled = 0;
    const { late, cells } = this;
    for (let at = 0; at < late.length; at++) {
      const { name, column, mark } = late[at]!;
      const text = cells[column]!;
      if (text === '') continue;
      filled |= mark;
      if (name === 'qualifier') this.word(column, qualifiers);
      else if (name === 'status') this.word(column, statuses);
      else if (name === 'published') this.day(column, text);
      else if (name === 'numerator' || name === 'denominator') this.number(name, column, text);
    }
    return filled;
  }

  private number(name: 'numerator' | 'denominator', column: number, text: string): void {
    if (parseNumber(text)) this.points[name].see(text, () => this.placeOf(column));
    else this.notFigure(column, text);
  }

  /** Most rows were published on the day of the row before. */
  private day(column: number, text: string): void {
    if (text === this.before[column]) return;
    if (parseDay(text)) this.before[column] = text;
    else this.report(problems.published.at(this.placeOf(column), { text, hint: suggestDay(text) }));
  }

  private notFigure(column: number, text: string): undefined {
    const details = { text, hint: suggestFigure(text) };
    return this.report(problems.value.at(this.placeOf(column), details));
  }

  comparator(known: readonly string[] | undefined): string | undefined {
    const column = this.at.comparator;
    return known ? this.word(column, known) : this.name(column);
  }

  word<Word extends string>(column: number, known: readonly Word[]): Word | undefined {
    const text = this.words(column);
    if (text === undefined) return undefined;
    const isKnown = (known as readonly string[]).includes(text);
    return isKnown ? (text as Word) : this.unknown(column, text, known);
  }

  basis(fallback: Basis): Basis {
    const column = this.at.basis;
    const text = this.words(column);
    if (text === undefined) return fallback;
    return parseBasis(text) ?? this.unknown(column, text, bases) ?? fallback;
  }

  private unknown(column: number, text: string, known: readonly string[]): undefined {
    const details = { column: this.names[column]!, text, hint: suggest(text, known) };
    return this.report(problems.word.at(this.placeOf(column), details));
  }

  dimensions(): ReadonlyMap<string, string> {
    return this.dimensionReader.read(this.cells);
  }
}
