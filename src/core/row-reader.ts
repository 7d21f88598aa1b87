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

/**
 * Reads the rows of one table, one after the other; what cannot be read is reported and left out of the
 * observation. It knows where each column stands, and keeps what many rows say alike once.
 */
export class RowReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly columns: Readonly<Record<ReservedColumn, number>>;
  private readonly dimensionColumns: readonly (readonly [name: string, column: number])[];
  private readonly readPeriod: PeriodReader;
  private readonly kept = new Map<string, string>();
  private readonly keptDimensions = new Map<string, ReadonlyMap<string, string>>();
  private row: Row;

  constructor({ columns, header }: Table, readPeriod: PeriodReader) {
    const reserved: readonly string[] = reservedColumns;
    this.row = header;
    this.readPeriod = readPeriod;
    this.columns = Object.fromEntries(
      reservedColumns.map((name) => [name, columns.indexOf(name)]),
    ) as Record<ReservedColumn, number>;
    this.dimensionColumns = columns.flatMap((name, column) =>
      reserved.includes(name) ? [] : [[name, column] as const],
    );
  }

  /** Turns to a row: everything is read from it until the next call. */
  turnTo(row: Row): void {
    this.row = row;
  }

  text(column: ReservedColumn): string {
    const at = this.columns[column];
    return at < 0 ? '' : this.row.cells[at]!;
  }

  /** The text of a cell; `undefined` where it is blank. */
  words(column: ReservedColumn): string | undefined {
    return this.text(column) || undefined;
  }

  /** The same, for a column whose cells repeat: equal texts are one. */
  name(column: ReservedColumn): string | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const known = this.kept.get(text);
    if (known === undefined) this.kept.set(text, text);
    return known ?? text;
  }

  placeOf(column: ReservedColumn): Place {
    return this.row.placeOf(Math.max(0, this.columns[column]));
  }

  report(found: Diagnostic): undefined {
    this.diagnostics.push(found);
    return undefined;
  }

  period(): Period | undefined {
    const text = this.text('period');
    if (text === '') return this.report(problems.blankPeriod.at(this.placeOf('period')));
    const period = this.readPeriod(text);
    if (period) return period;
    return this.report(problems.period.at(this.placeOf('period'), { text }));
  }

  figure(): Figure | undefined {
    const text = this.text('value');
    if (text === '') return this.report(problems.blankValue.at(this.placeOf('value')));
    const figure = parseFigure(text);
    return figure ?? this.report(problems.value.at(this.placeOf('value'), { text }));
  }

  number(column: 'numerator' | 'denominator'): NumberFigure | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const number = parseNumber(text);
    return number ?? this.report(problems.value.at(this.placeOf(column), { text }));
  }

  comparator(known: readonly string[] | undefined): string | undefined {
    return known ? this.word('comparator', known) : this.name('comparator');
  }

  word<Word extends string>(column: ReservedColumn, known: readonly Word[]): Word | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const word = known.find((candidate) => candidate === text);
    return word ?? this.report(problems.word.at(this.placeOf(column), { column, text, known }));
  }

  basis(fallback: Basis): Basis {
    const text = this.text('basis');
    if (text === '') return fallback;
    const basis = parseBasis(text);
    if (!basis)
      this.report(problems.word.at(this.placeOf('basis'), { column: 'basis', text, known: bases }));
    return basis ?? fallback;
  }

  dimensions(): ReadonlyMap<string, string> {
    const { cells } = this.row;
    const given = this.dimensionColumns.filter(([, column]) => cells[column] !== '');
    if (given.length === 0) return noDimensions;
    const key = given.map(([name, column]) => `${name}\0${cells[column]}`).join('\0');
    const known = this.keptDimensions.get(key);
    if (known) return known;
    const found = new Map(given.map(([name, column]) => [name, cells[column]!]));
    this.keptDimensions.set(key, found);
    return found;
  }
}
