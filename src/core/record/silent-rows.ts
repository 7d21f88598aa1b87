import { firstColumns, revisionColumns } from '../indicators/reading/revision-reader.ts';
import { revisionsPath } from '../source/folder.ts';
import { parseCsv } from '../tables/csv.ts';
import { toCell } from '../tables/row.ts';
import type { FigureKey } from './change.ts';
import { partsText } from './revision-rows.ts';

/** The row that a change asks for, as it is to be typed; its reason is left for a person. */
export interface AskedRow {
  /** The columns for which the table has to be widened, or with which it begins. */
  readonly columns: readonly string[];
  readonly row: string;
}

const known: readonly string[] = Object.keys(revisionColumns.shape);

/** The names in the head of `data/revisions.csv`; `undefined` where there is no such table. */
export function columnsOf(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  return parseCsv({ path: revisionsPath, text }).value?.columns;
}

/** What a row is to say, by the names of columns. */
export type AskedCells = Readonly<Record<string, string>>;

/** What names a figure, by the columns of the table that is there: it may have one for each dimension instead of one for the part. */
export function partCells(
  { parts = {} }: Pick<FigureKey, 'parts'>,
  columns: readonly string[] | undefined,
): AskedCells {
  const named =
    columns?.filter((name) => !known.includes(name) && Object.hasOwn(parts, name)) ?? [];
  const left = Object.fromEntries(Object.entries(parts).filter(([name]) => !named.includes(name)));
  const part = partsText(left);
  return {
    ...Object.fromEntries(named.map((name) => [name, parts[name]!])),
    ...(part === '' ? {} : { part }),
  };
}

/**
 * Writes rows as they are to be typed, for all that is asked for at once: each has the same columns, so that one can be put
 * below the other.
 *
 * @param all What each of the rows says.
 * @param columns Of the table that is there.
 */
export function rowWriter(
  all: readonly AskedCells[],
  columns: readonly string[] | undefined,
): (cells: AskedCells) => AskedRow {
  const there = columns ?? firstColumns;
  const missing = [...new Set(all.flatMap((cells) => Object.keys(cells)))].filter(
    (name) => !there.includes(name),
  );
  const width = [...there, ...missing];
  return (cells) => ({
    columns: columns === undefined ? width : missing,
    row: width.map((name) => toCell(cells[name] ?? '')).join(','),
  });
}
