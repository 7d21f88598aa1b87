import { parseNumber, reasons } from '../values/figure.ts';
import { parsePeriod } from '../values/period.ts';
import type { ColumnKind } from './dataset.ts';

/** What a cell is in JSON (`docs/table-json-1.md`); a blank one is not there. */
export type JsonCell =
  | string
  | { readonly number: number; readonly typed: string }
  | { readonly none: string }
  | { readonly period: string; readonly first?: string; readonly last?: string };

/** Makes a cell of a table into a value of JSON, by what stands in its column. */
export function jsonCell(cell: string, is: ColumnKind): JsonCell {
  if (is === 'period') {
    const period = parsePeriod(cell);
    if (period === undefined || period.is === 'unstated') return { period: cell };
    return { period: period.text, first: period.first, last: period.last };
  }
  if (is !== 'figure') return cell;
  const number = parseNumber(cell);
  if (number) return { number: number.value, typed: number.text };
  return { none: Object.hasOwn(reasons, cell) ? reasons[cell as keyof typeof reasons] : cell };
}
