import { z } from 'astro/zod';
import { allowance, decimals, identifier, oneOf, otherNames, text } from '../values/field.ts';
import { disclosureSchema } from '../indicators/disclosure.ts';
import { figureRange, type FigureRange } from '../values/figure-range.ts';
import type { Figure } from '../values/figure.ts';
import type { Prose } from '../values/prose.ts';
import type { Location } from '../source/source.ts';
import type { Statement } from '../values/statement.ts';

/** The front matter of `content/tables/<id>.md`. */
export const tableSchema = z.strictObject({
  /** What the table shows, in plain words. The heading of its page and its caption. */
  title: text,
  /** Other words that people type when they look for it: the search finds it by them. */
  also: otherNames.optional(),
  /** The paper it is printed in, and the place there. */
  edition: identifier,
  locator: text,
  /** The unit of every column with figures that has none of its own: `£m`, `%`, `children`. */
  unit: z.string().trim().optional(),
  /** What one alone is called: `child` for `children`. */
  unitOne: text.optional(),
  /** How many digits the paper prints after the point. A cell typed with more keeps its own. */
  decimals: decimals.optional(),
  /** How far the totals of every column without an allowance of its own may be from their parts. */
  within: allowance.optional(),
  /** The subjects it is listed under. */
  themes: z.array(identifier).optional(),
  /** The columns besides the name of a row, by their names in the data file. */
  columns: z.record(
    z.string(),
    z.strictObject({
      /** Its heading. */
      title: text,
      /** Its unit, where it is not that of the table. */
      unit: z.string().trim().optional(),
      /** What one alone is called. */
      unitOne: text.optional(),
      /** How many digits the paper prints after the point. */
      decimals: decimals.optional(),
      /** How far a total may be from its parts, where that is more than rounding makes. */
      within: allowance.optional(),
      /** Between which numbers its figures may lie; where it is not said, the unit tells. */
      range: figureRange.optional(),
      /** `words` for a column that holds no figures. */
      kind: oneOf(['figures', 'words']).optional(),
    }),
  ),
  /** What a row is: `City`, `Line`, `School type`. The name of the first column. */
  rows: text,
  /** Whether the figures of each column are drawn as bars. */
  picture: oneOf(['bars', 'none']).optional(),
  /** The id of the row that its pictures point out, such as that of the council among other cities: the others are grey. */
  highlight: identifier.optional(),
  /** Words for readers under the table. */
  note: text.optional(),
  /** `people` where figures count people, `other` where they do not, though their unit may look so (standards D-20). */
  counts: oneOf(['people', 'other']).optional(),
  /** The recorded review by which small counts of people are published (standards D-24, D-26). */
  disclosure: disclosureSchema.optional(),
});

export type TableHead = z.output<typeof tableSchema>;

/** The columns of every data table besides those that its definition names. */
export const rowColumns = z.strictObject({
  /** Unique in its table: the last part of its permanent address. */
  id: identifier,
  /** What the row is called. */
  line: text,
  /** The row of whose total this one is a part. */
  of: identifier.optional(),
  /** `minus` where it is taken off in that total. A figure printed in brackets is typed negative, and added. */
  sign: oneOf(['minus']).optional(),
  /** Whether it is printed as a sum. */
  kind: oneOf(['total', 'subtotal']).optional(),
  note: text.optional(),
  /** What differs from another published statement, and the paper's reason or that it gives none. */
  discrepancy: text.optional(),
});

/** A column besides the name of a row, with what its definition leaves out settled. */
export interface TableColumn {
  readonly name: string;
  readonly title: string;
  readonly kind: 'figures' | 'words';
  readonly unit: string;
  readonly unitOne?: string | undefined;
  readonly decimals: number;
  readonly range?: FigureRange | undefined;
}

/** What stands in a row under a column. */
export type Cell =
  | { readonly is: 'figure'; readonly figure: Figure }
  | { readonly is: 'words'; readonly words: Statement };

/** A row of a data table. */
export interface TableRow extends z.output<typeof rowColumns> {
  /** By the names of the columns. */
  readonly cells: ReadonlyMap<string, Cell>;
  placeOf(column: string): Location;
}

/** A table of a paper that is no measure over time: money, schools by type, members of a committee. */
export interface DataTable {
  readonly id: string;
  readonly head: TableHead;
  /** In the order of the data file. */
  readonly columns: readonly TableColumn[];
  /** In the order of the paper. */
  readonly rows: readonly TableRow[];
  readonly explanation: Prose;
  /** The data file as typed, for its download. */
  readonly csv: string;
  readonly place: Location;
}

/** The figure of a row under a column; `undefined` for words. */
export function figureOf(row: TableRow, column: TableColumn): Figure | undefined {
  const cell = row.cells.get(column.name);
  return cell?.is === 'figure' ? cell.figure : undefined;
}

/** The columns that hold figures. */
export const figureColumns = ({ columns }: DataTable): readonly TableColumn[] =>
  columns.filter(({ kind }) => kind === 'figures');

/** How many totals a row is a part of, one inside the other: 0 for a row that is no part. */
export function depthOf(row: TableRow, rows: readonly TableRow[]): number {
  const whole = rows.find(({ id }) => id === row.of);
  return whole ? depthOf(whole, rows) + 1 : 0;
}

/** The words of a table, as they stand in it: its heads, then row by row, then what stands below. */
export function wordsOfTable({ head, columns, rows }: DataTable): readonly string[] {
  const cellsOf = ({ cells }: TableRow) =>
    [...cells.values()].flatMap((cell) =>
      cell.is === 'words' && cell.words.is === 'text' ? cell.words.text : [],
    );
  return [
    head.rows,
    ...columns.map(({ title }) => title),
    ...rows.flatMap((row) => [row.line, ...cellsOf(row), row.note ?? '', row.discrepancy ?? '']),
    head.note ?? '',
  ];
}
