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

/** What a row says, by the columns of the table that is there. */
export function askedRow(
  cells: Readonly<Record<string, string>>,
  figure: FigureKey | undefined,
  columns: readonly string[] | undefined,
): AskedRow {
  const parts = figure?.parts ?? {};
  // A table may have a column for each dimension instead of one for the part.
  const named =
    columns?.filter((name) => !known.includes(name) && Object.hasOwn(parts, name)) ?? [];
  const left = Object.fromEntries(Object.entries(parts).filter(([name]) => !named.includes(name)));
  const part = partsText(left);
  const all: Readonly<Record<string, string>> = {
    ...cells,
    ...Object.fromEntries(named.map((name) => [name, parts[name]!])),
    ...(part === '' ? {} : { part }),
  };
  const there = columns ?? firstColumns;
  const missing = Object.keys(all).filter((name) => !there.includes(name));
  const row = [...there, ...missing].map((name) => toCell(all[name] ?? '')).join(',');
  return { columns: columns === undefined ? [...there, ...missing] : missing, row };
}
