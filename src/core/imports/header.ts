import type { StatedPeriod } from '../values/period.ts';
import { doubt, type Doubt } from './doubt.ts';
import type { PeriodKindMeant, TableMapping } from './mapping.ts';
import { asKind, monthNamed, monthWithin, periodOf, periodOfText } from './period-of.ts';
import { renamedTo } from './renamed-column.ts';
import { targetMappingOf } from './target-mapping.ts';
import {
  cellAt,
  mergedText,
  plainText,
  widthOf,
  type Cell,
  type CellPlace,
  type Sheet,
} from './sheets/sheet.ts';

/** The rows of a header, both ends included, counted from 0. */
export type HeaderRows = readonly [first: number, last: number];

/** Reads `3` or `3..4`, counted from 1. */
export function headerRows(typed: string): HeaderRows {
  const [first, last = first] = typed.split('..').map(Number) as [number, number?];
  return [first - 1, last - 1];
}

/** What a column is called: what stands in its header from top to bottom, each text once. */
export function nameOf(sheet: Sheet, [first, last]: HeaderRows, column: number): string {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = plainText(mergedText(sheet, row, column));
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' ');
}

/** The names of all columns of a sheet by their headers. */
export const namesOf = (sheet: Sheet, rows: HeaderRows): readonly string[] =>
  Array.from({ length: widthOf(sheet) }, (_, column) => nameOf(sheet, rows, column));

/** A column that is a period by its header. */
export interface PeriodColumn {
  readonly column: number;
  readonly period: StatedPeriod;
}

/** The year above a month: in its own column, in merged cells, or the last to the left of it where merging is lost. */
function yearAbove(
  sheet: Sheet,
  [first, last]: HeaderRows,
  column: number,
): { readonly text: string; readonly period: StatedPeriod } | undefined {
  for (let row = last - 1; row >= first; row--)
    for (let at = column; at >= 0; at--) {
      const text = plainText(mergedText(sheet, row, at));
      if (text === '') continue;
      const read = periodOfText(text, undefined);
      if ('period' in read && /year$/.test(read.period.is)) return { text, period: read.period };
      break;
    }
  return undefined;
}

/** The period that the header of a column says, what is in doubt about it, or `undefined` where it says none. */
export function periodOfColumn(
  sheet: Sheet,
  rows: HeaderRows,
  column: number,
  kind: PeriodKindMeant | undefined,
): StatedPeriod | Doubt | undefined {
  const cell = cellAt(sheet, rows[1], column);
  if (cell.is === 'blank') return undefined;
  const place: CellPlace = { sheet: sheet.name, row: rows[1], column };
  const year = yearAbove(sheet, rows, column);
  const month = monthNamed(cell.text);
  if (month !== undefined) {
    const within = year && monthWithin(month, year.period);
    const whole = within && asKind(within, kind);
    return whole && whole.is !== 'unstated'
      ? whole
      : doubt('no-period', place, { typed: cell.text, meant: [] });
  }
  const read = periodOf(cell, kind);
  if (!('period' in read)) {
    if (read.meant.length === 0) return undefined;
    return doubt('no-period', place, { typed: cell.text, meant: read.meant });
  }
  const { period } = read;
  const isOutside = year && (period.first < year.period.first || period.last > year.period.last);
  return isOutside
    ? doubt('month-outside-year', place, { month: period.text, year: year.text })
    : period;
}

/** Every column whose header says a period, or leaves it in doubt. */
export function periodColumns(
  sheet: Sheet,
  rows: HeaderRows,
  kind: PeriodKindMeant | undefined,
): { readonly columns: readonly PeriodColumn[]; readonly doubts: readonly Doubt[] } {
  const columns: PeriodColumn[] = [];
  const doubts: Doubt[] = [];
  for (let column = 0; column < widthOf(sheet); column++) {
    const found = periodOfColumn(sheet, rows, column, kind);
    if (found === undefined) continue;
    if ('details' in found) doubts.push(found);
    else columns.push({ column, period: found });
  }
  return { columns, doubts };
}

/** The names of the columns that a mapping reads. */
export function columnsRead(table: TableMapping): readonly string[] {
  const { period, measure, values = [], parts = {}, rating, target } = table;
  const named = [
    period.column,
    period.year,
    typeof measure === 'object' ? measure.column : undefined,
    ...values.flatMap(({ column, qualifier }) => [column, qualifier]),
    ...Object.values(parts).map(({ column }) => column),
    ...Object.keys(table.only ?? {}),
    ...Object.keys(table.leave ?? {}),
    ...(table.joins ?? []),
    rating?.column,
    targetMappingOf(target)?.column,
  ];
  return [...new Set(named.filter((name) => name !== undefined))];
}

/** Where a mapping's columns stand, by their names. */
export type ColumnsByName = ReadonlyMap<string, number>;

const isFigure = ({ is, text }: Cell) => is === 'number' || /^[-+£]?\d[\d,.]*%?$/.test(text);

/**
 * The columns behind the first period in which most rows have a figure as they have there, and whose heading is neither
 * a period nor known: the figures of a month under a new word would be lost.
 */
function unreadFigures(
  sheet: Sheet,
  rows: HeaderRows,
  names: readonly string[],
  seen: readonly string[] | undefined,
  at: ColumnsByName,
): readonly Doubt[] {
  const says = (column: number) => periodOfColumn(sheet, rows, column, undefined);
  const first = names.findIndex((_, column) => {
    const found = says(column);
    return found !== undefined && !('details' in found);
  });
  if (first < 0) return [];
  const read = new Set(at.values());
  const filled = sheet.rows.slice(rows[1] + 1).filter((row) => row[first] && isFigure(row[first]));
  return names.flatMap((name, column) => {
    const isKnown = name !== '' && (seen === undefined || seen.includes(name));
    if (column <= first || isKnown || read.has(column) || says(column)) return [];
    const figures = filled.filter((row) => row[column] && isFigure(row[column]));
    if (figures.length * 2 <= filled.length) return [];
    return [
      doubt('figures-unread', { sheet: sheet.name, row: rows[1], column }, { heading: name }),
    ];
  });
}

/** Finds the columns that a mapping reads; one that is not there under its name is told where it stood. */
export function findColumns(
  sheet: Sheet,
  table: TableMapping,
): { readonly at: ColumnsByName; readonly doubts: readonly Doubt[] } {
  const rows = headerRows(table.header);
  const names = namesOf(sheet, rows);
  const seen = table.columns?.map(plainText);
  const at = new Map<string, number>();
  const doubts: Doubt[] = [];
  const placeOf = (column: number) => ({ sheet: sheet.name, row: rows[1], column });
  for (const typed of columnsRead(table)) {
    const column = plainText(typed);
    const index = names.indexOf(column);
    if (index < 0) {
      const { found, place, fresh } = renamedTo(column, seen, names);
      doubts.push(doubt('column-renamed', placeOf(place), { column, found, fresh }));
    } else if (names.lastIndexOf(column) !== index) {
      doubts.push(doubt('column-twice', placeOf(names.lastIndexOf(column)), { column }));
    } else at.set(typed, index);
  }
  if (table.period.across) doubts.push(...unreadFigures(sheet, rows, names, seen, at));
  const told = new Set(doubts.map(({ place }) => place.column));
  if (seen && doubts.every(({ is }) => is !== 'column-twice'))
    names.forEach((name, column) => {
      const isPeriod = table.period.across && periodOfColumn(sheet, rows, column, undefined);
      if (name !== '' && !seen.includes(name) && !told.has(column) && !isPeriod)
        doubts.push(doubt('new-column', placeOf(column), { column: name }));
    });
  return { at, doubts };
}
