import { parseBasis, plainBases, type Basis } from './basis.ts';
import type { Row, Table } from './csv.ts';
import { problem, type Checked, type Diagnostic } from './diagnostic.ts';
import { figureMeant, parseFigure, parseNumber, type Figure, type NumberFigure } from './figure.ts';
import {
  keyOf,
  qualifiers,
  reservedColumns,
  statuses,
  type Observation,
  type ReservedColumn,
} from './observation.ts';
import { comparePeriods, parsePeriod, periodsMeant, type Period } from './period.ts';
import { startOf, type Place } from './source.ts';
import { nearest, suggest } from './suggestion.ts';

export const problems = {
  missingColumn: problem('observation/missing-column', ({ column }: { column: string }) => ({
    message: `The table has no column \`${column}\`.`,
    hint: `Add \`${column}\` to the first row, and a cell for it to every row below.`,
  })),
  misspeltColumn: problem(
    'observation/misspelt-column',
    ({ name, meant }: { name: string; meant: string }) => ({
      message: `The column \`${name}\` is not one of the reserved columns, and is very like one.`,
      hint: `Write \`${meant}\`; a dimension of your own needs a name that cannot be mistaken for it.`,
    }),
  ),
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
  ambiguousMonth: problem(
    'observation/ambiguous-month',
    ({ text, years }: { text: string; years: string }) => ({
      message: `\`${text}\` is a month, and the other rows of this table are ranges or years.`,
      hint: `Type \`${years}\` for the financial year; a month belongs in a table of months.`,
    }),
  ),
  blankValue: problem('observation/blank-value', () => ({
    message: 'The value is blank.',
    hint: 'Type the figure, or `unavailable`, `suppressed`, `not-applicable` or `not-yet-due`.',
  })),
  value: problem(
    'observation/value',
    ({ text, meant }: { text: string; meant: string | undefined }) => ({
      message: `\`${text}\` is not a plain number.`,
      hint:
        meant === undefined
          ? 'Type digits and at most one point, or `unavailable`, `suppressed`, `not-applicable`, `not-yet-due` or `low`.'
          : `Type \`${meant}\`.`,
    }),
  ),
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
  duplicate: problem(
    'observation/duplicate',
    ({ line, same }: { line: number; same: boolean }) => ({
      message: `This row is about the same thing as the row on line ${line}, and ${same ? 'says the same' : 'says something else'}.`,
      hint: same
        ? 'Take one of the two rows out.'
        : 'Keep the row that is right, and take the other out.',
    }),
  ),
};

const bases = [...plainBases, 'sum-6m', 'mean-12m'];

/** Reads one row; what cannot be read is reported and left out of the observation. */
class RowReader {
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
    return (
      parseFigure(text) ?? this.report(problems.value.at(place, { text, meant: figureMeant(text) }))
    );
  }

  number(column: 'numerator' | 'denominator'): NumberFigure | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const number = parseNumber(text);
    if (number) return number;
    return this.report(problems.value.at(this.placeOf(column), { text, meant: figureMeant(text) }));
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

/** What an observation's surroundings decide: the default basis, and the comparators that exist. */
export interface ObservationContext {
  readonly basis: Basis;
  readonly comparators: readonly string[];
}

function readObservation(
  table: Table,
  row: Row,
  context: ObservationContext,
): Checked<Observation | undefined> {
  const reader = new RowReader(table, row);
  const [period, figure] = [reader.period(), reader.figure()];
  const optional = {
    comparator: reader.word('comparator', context.comparators),
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

function checkColumns(table: Table): Diagnostic[] {
  const { columns, header, path } = table;
  const missing = (['period', 'value'] as const).filter((column) => !columns.includes(column));
  const reserved: readonly string[] = reservedColumns;
  const misspelt = columns.flatMap((name, column) => {
    if (reserved.includes(name)) return [];
    const meant =
      name.length > 4
        ? nearest(
            name,
            reserved.filter((known) => !columns.includes(known)),
          )
        : undefined;
    return meant ? [problems.misspeltColumn.at(header.placeOf(column), { name, meant })] : [];
  });
  const told = new Set(misspelt.map(({ hint }) => hint.split('`')[1]));
  return [
    ...missing
      .filter((column) => !told.has(column))
      .map((column) => problems.missingColumn.at(startOf(path), { column })),
    ...misspelt,
  ];
}

function findDuplicates(observations: readonly Observation[]): Diagnostic[] {
  const first = new Map<string, Observation>();
  return observations.flatMap((observation) => {
    const key = keyOf(observation);
    const before = first.get(key);
    if (!before) {
      first.set(key, observation);
      return [];
    }
    const same = JSON.stringify(before.figure) === JSON.stringify(observation.figure);
    return [problems.duplicate.at(observation.place, { line: before.place.line, same })];
  });
}

/** A month among ranges and years, such as `2009-10` beside `2010/11`, was probably meant as a year. */
function findAmbiguousMonths(table: Table, observations: readonly Observation[]): Diagnostic[] {
  const column = table.columns.indexOf('period');
  const texts = table.rows.map(({ cells }) => cells[column] ?? '');
  return table.rows.flatMap((row, index) => {
    const parts = /^(\d{4})-(\d{2})$/.exec(texts[index]!);
    if (!parts || (Number(parts[1]) + 1) % 100 !== Number(parts[2])) return [];
    const others = observations.filter(
      ({ period }) => period.text !== texts[index] && period.is !== 'unstated',
    );
    const years = others.every(({ period }) =>
      ['year', 'financial-year', 'academic-year', 'range'].includes(period.is),
    );
    if (others.length === 0 || !years) return [];
    return [
      problems.ambiguousMonth.at(row.placeOf(column), {
        text: texts[index]!,
        years: `${parts[1]}/${parts[2]}`,
      }),
    ];
  });
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
      ...findAmbiguousMonths(table, observations),
    ],
  };
}
