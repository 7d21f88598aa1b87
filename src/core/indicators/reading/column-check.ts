import type { Table } from '../../tables/row.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { bareNumber } from '../../values/suggest-figure.ts';
import { reservedColumns } from '../observation.ts';
import { startOf } from '../../source/source.ts';
import { nearest } from '../../source/suggest.ts';

export const problems = {
  missingColumn: problem('observation/missing-column'),
  otherName: problem('observation/other-name'),
  ofDefinition: problem('observation/of-definition'),
  counter: problem('observation/counts-rows'),
  misspeltColumn: problem('observation/misspelt-column'),
  numbers: problem('observation/number-column'),
};

/** Names that databases and spreadsheets give to a column that only counts the rows. */
const counters = /^(?:index|row|rowid|rownumber|rowno|no|sno|srno|id|fid|objectid|ogcfid)$/;

/** Whether a column counts the rows: from nought or one on, each number once. */
const countsRows = ({ rows }: Table, column: number) => {
  const start = rows[0]?.cells[column] ?? '';
  return (
    rows.length > 1 &&
    ['0', '1'].includes(start) &&
    rows.every(({ cells }, at) => Number(cells[column]) === at + Number(start))
  );
};

const fold = (name: string) => name.toLowerCase().replace(/[ _-]/g, '');

/** What others call the columns that a table must have. */
const otherNames = {
  period:
    /^(?:date|day|week|month|quarter|year|(?:calendar|financial|academic)year|time|(?:time|reporting|ref)period|period(?:code|name|end|date))$/,
  value:
    /^(?:figure|number|count|total|amount|percentage|percent|rate|result|score|n|numberof.+|(?:data|obs|measure|indicator|net)(?:value|amount)|observation|v4\d)$/,
} as const;

/** What others call columns that we have by another name, with what stands in them where that must be asked. */
const others: readonly (readonly [name: RegExp, meant: string, cell?: RegExp])[] = [
  [/^(?:page|pages|pageno|pagenumber|para|paragraph)$/, 'locator', /^(?:pp?\.? ?|page |§ ?)?\d/i],
  [/^(?:paper|report|document|publication|sourcedocument)$/, 'edition', /^\d{4}-\d{2}-\d{2}-\w/],
  [/^(?:comments?|remarks?|footnotes?|caveats?)$/, 'note'],
  [/^(?:rag|ragrating|ragstatus|trafficlight)$/, 'rating'],
  [/^(?:directionoftravel|dot)$/, 'trend'],
  [/^(?:flags?|obsstatus)$/, 'status'],
  [/^denom$/, 'denominator'],
];

/** What belongs into the definition of a measure, once, and not into each of its rows. */
const ofDefinition: readonly (readonly [RegExp, string])[] = [
  [/^(?:targets?|targetvalue|threshold)$/, 'targets'],
  [/^(?:units?|unitofmeasure|measureunit)$/, 'unit'],
  [/^(?:series|seriesname|seriesid)$/, 'title'],
  [/^(?:indicator|measure|indicatorname|measurename|kpi|metric)$/, 'title'],
];

const filledCells = ({ rows }: Table, column: number): readonly string[] =>
  rows.flatMap(({ cells }) => cells[column] || []);

/** Whether a column says one thing in all rows that fill it, or holds targets: no names of parts. */
function saysNoParts(table: Table, column: number, key: string): boolean {
  const cells = new Set(filledCells(table, column));
  const isOfNumbers = () => [...cells].every((cell) => bareNumber(cell) !== undefined);
  return cells.size === 1 || (cells.size > 1 && key === 'targets' && isOfNumbers());
}

/** The reserved column that a name stands for elsewhere, if what stands in it agrees. */
function otherwiseNamed(table: Table, column: number, folded: string): string | undefined {
  const [, meant, cell] = others.find(([pattern]) => pattern.test(folded)) ?? [];
  const fits = (pattern: RegExp) => {
    const cells = filledCells(table, column);
    return cells.length > 0 && cells.every((text) => pattern.test(text));
  };
  return meant === undefined || (cell && !fits(cell)) ? undefined : meant;
}

/** Whether the cells of a column are numbers, but for a few: limits, sizes and counts, seldom the names of parts. */
function isOfNumbers(table: Table, column: number): boolean {
  const cells = filledCells(table, column);
  const numbers = cells.filter((cell) => /^[-−]?(?:\d[\d,]*)?\.?\d+ ?%?$/.test(cell));
  return numbers.length > 0 && numbers.length >= 0.9 * cells.length;
}

/** A column that is not what it seems, and the reserved column that it is a slip for, if it is one. */
interface Misspelt {
  readonly name?: string;
  readonly diagnostic: Diagnostic;
  readonly meant?: string;
}

/** What is wrong with the columns of a table, and their names as they are probably meant. */
export interface CheckedColumns {
  readonly diagnostics: readonly Diagnostic[];
  readonly columns: readonly string[];
}

/**
 * Reports required columns that are missing, and columns that are a slip for a reserved one or no parts at all.
 *
 * @param named The columns that the definition names as those of parts; `undefined` where it could not be read.
 */
export function checkColumns(table: Table, named: ReadonlySet<string> | undefined): CheckedColumns {
  const { columns, header, path } = table;
  const missing = (['period', 'value'] as const).filter((column) => !columns.includes(column));
  const reserved: readonly string[] = reservedColumns;
  const free = reserved.filter((known) => !columns.includes(known));
  const misspelt = columns.flatMap((name, column): Misspelt[] => {
    if (reserved.includes(name)) return [];
    const folded = fold(name);
    const other = otherwiseNamed(table, column, folded);
    if (other !== undefined && free.includes(other))
      return [
        {
          name,
          meant: other,
          diagnostic: problems.otherName.at(header.placeOf(column), { name, meant: other }),
        },
      ];
    const key = ofDefinition.find(([pattern]) => pattern.test(folded))?.[1];
    if (key !== undefined && saysNoParts(table, column, key))
      return [{ diagnostic: problems.ofDefinition.at(header.placeOf(column), { name, key }) }];
    if (counters.test(folded) && countsRows(table, column))
      return [{ diagnostic: problems.counter.at(header.placeOf(column), { name }) }];
    const meant = free.includes(folded) || name.length > 4 ? nearest(folded, free) : undefined;
    if (meant === undefined) {
      // Where a column is missing, this may be the one that was meant.
      const isKnown = !named || named.has(name) || missing.length > 0;
      if (isKnown || !isOfNumbers(table, column)) return [];
      return [{ diagnostic: problems.numbers.at(header.placeOf(column), { name }) }];
    }
    return [
      {
        name,
        meant,
        diagnostic: problems.misspeltColumn.at(header.placeOf(column), { name, meant }),
      },
    ];
  });
  const told = new Set(misspelt.map(({ meant }) => meant));
  const absent = missing
    .filter((column) => !told.has(column))
    .map((column) => {
      const at = columns.findIndex((name) => otherNames[column].test(fold(name)));
      const place = at < 0 ? startOf(path) : header.placeOf(at);
      const instead = columns[at];
      return { column, instead, diagnostic: problems.missingColumn.at(place, { column, instead }) };
    });
  const meant = new Map<string, string>([
    ...misspelt.flatMap(({ name, meant: as }) =>
      name !== undefined && as !== undefined ? [[name, as] as const] : [],
    ),
    ...absent.flatMap(({ instead, column }) =>
      instead === undefined ? [] : [[instead, column] as const],
    ),
  ]);
  return {
    diagnostics: [...absent, ...misspelt].map(({ diagnostic }) => diagnostic),
    columns: columns.map((name) => meant.get(name) ?? name),
  };
}
