import { parseBasis, plainBases, type Basis } from './basis.ts';
import type { Row, Table } from './csv.ts';
import { problem, type Diagnostic } from './diagnostic.ts';
import { figureHint } from './figure-meant.ts';
import { parseFigure, parseNumber, type Figure, type NumberFigure } from './figure.ts';
import { reservedColumns, type ReservedColumn } from './observation.ts';
import { periodsMeant } from './period-meant.ts';
import { parsePeriod, type Period } from './period.ts';
import type { Place } from './source.ts';
import { suggest } from './suggestion.ts';

export const problems = {
  blankPeriod: problem('observation/blank-period', () => ({
    message: 'The period is blank.',
    hint: 'Type the period, such as `2016-04`, or `unstated` where the paper gives none.',
  })),
  period: problem(
    'observation/period',
    ({ text, meant }: { text: string; meant: readonly string[] }) => ({
      message: `\`${text}\` is not a period.`,
      hint:
        meant.length > 0
          ? `Type ${meant.map((spelling) => `\`${spelling}\``).join(' or ')}.`
          : 'Type a period such as `2016-04`, `2015/16`, `2015-11..2016-04` or `unstated`.',
    }),
  ),
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

/** Reads one row; what cannot be read is reported and left out of the observation. */
export class RowReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly table: Table;
  private readonly row: Row;

  constructor(table: Table, row: Row) {
    this.table = table;
    this.row = row;
  }

  text(column: ReservedColumn): string {
    return this.row.cells[this.table.columns.indexOf(column)] ?? '';
  }

  placeOf(column: ReservedColumn): Place {
    return this.row.placeOf(Math.max(0, this.table.columns.indexOf(column)));
  }

  report(found: Diagnostic): undefined {
    this.diagnostics.push(found);
    return undefined;
  }

  period(): Period | undefined {
    const text = this.text('period');
    const place = this.placeOf('period');
    if (text === '') return this.report(problems.blankPeriod.at(place));
    return (
      parsePeriod(text) ??
      this.report(problems.period.at(place, { text, meant: periodsMeant(text) }))
    );
  }

  figure(): Figure | undefined {
    const text = this.text('value');
    const place = this.placeOf('value');
    if (text === '') return this.report(problems.blankValue.at(place));
    return parseFigure(text) ?? this.report(problems.value.at(place, { text }));
  }

  number(column: 'numerator' | 'denominator'): NumberFigure | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const number = parseNumber(text);
    if (number) return number;
    return this.report(problems.value.at(this.placeOf(column), { text }));
  }

  comparator(known: readonly string[] | undefined): string | undefined {
    return known ? this.word('comparator', known) : this.text('comparator');
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
    const reserved: readonly string[] = reservedColumns;
    const pairs = this.table.columns.flatMap((column, index) => {
      const value = this.row.cells[index] ?? '';
      return reserved.includes(column) || value === '' ? [] : [[column, value] as const];
    });
    return new Map(pairs);
  }
}
