import { doubt, type Doubt } from './doubt.ts';
import { headerRows, nameOf, namesOf, type ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { areasOf, isInAreas } from './sheets/areas.ts';
import { cellAt, lettersOf, plainText, widthOf, type Cell, type Sheet } from './sheets/sheet.ts';
import { targetMappingOf } from './mappings/target-mapping.ts';
import { periodSaid } from './period-columns.ts';
import { renamedTo } from './words/renamed-column.ts';

/** The names of the columns that a mapping reads. */
export function columnsRead(table: TableMapping): readonly string[] {
  const { period, measure, values = [], parts = {}, rating, target, unit } = table;
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
    typeof unit === 'object' ? unit.column : unit,
    targetMappingOf(target)?.column,
  ];
  return [...new Set(named.filter((name) => name !== undefined))];
}

/** Whether a cell has a figure, as most are written. */
export const isFigure = ({ is, text }: Cell) => is === 'number' || /^[-+£]?\d[\d,.]*%?$/.test(text);

/**
 * The columns behind the first period in which most rows have a figure as they have there, and whose heading is neither
 * a period nor known: the figures of a month under a new word would be lost.
 */
function unreadFigures(
  sheet: Sheet,
  table: TableMapping,
  names: readonly string[],
  seen: readonly string[] | undefined,
  at: ColumnsByName,
): readonly Doubt[] {
  const rows = headerRows(table.header);
  const says = (column: number) => periodSaid(sheet, table, column);
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
  const saysPeriod = (column: number) =>
    table.period.across !== undefined && periodSaid(sheet, table, column) !== undefined;
  for (const typed of columnsRead(table)) {
    const column = plainText(typed);
    const index = names.indexOf(column);
    if (index < 0) {
      const { found, place, fresh } = renamedTo(column, seen, names);
      const others = fresh.filter((name) => !saysPeriod(names.indexOf(name)));
      doubts.push(doubt('column-renamed', placeOf(place), { column, found, fresh: others }));
    } else if (names.lastIndexOf(column) !== index) {
      doubts.push(doubt('column-twice', placeOf(names.lastIndexOf(column)), { column }));
    } else at.set(typed, index);
  }
  if (table.period.across) doubts.push(...unreadFigures(sheet, table, names, seen, at));
  const told = new Set(doubts.map(({ place }) => place.column));
  if (seen && doubts.every(({ is }) => is !== 'column-twice'))
    names.forEach((name, column) => {
      if (name !== '' && !seen.includes(name) && !told.has(column) && !saysPeriod(column))
        doubts.push(doubt('new-column', placeOf(column), { column: name }));
    });
  return { at, doubts };
}

/** The columns with something below the header that are not read. */
export function unreadColumns(
  sheet: Sheet,
  table: TableMapping,
  read: ReadonlySet<number>,
): readonly Doubt[] {
  const rows = headerRows(table.header);
  const below = sheet.rows.slice(rows[1] + 1);
  const isFilled = (column: number) =>
    nameOf(sheet, rows, column) !== '' &&
    below.some((row) => (row[column]?.is ?? 'blank') !== 'blank');
  const all = Array.from({ length: widthOf(sheet) }, (_, column) => column);
  const unread = all.filter((column) => !read.has(column) && isFilled(column));
  const [first] = unread;
  if (first === undefined) return [];
  const columns = unread.map((column) => nameOf(sheet, rows, column) || lettersOf(column));
  return [doubt('columns-unread', { sheet: sheet.name, row: rows[1], column: first }, { columns })];
}

/** Columns of figures or texts that lie in none of the areas of the tables of a sheet; none where one of these reads it all. */
export function outsideAreas(sheet: Sheet, tables: readonly TableMapping[]): readonly Doubt[] {
  const ranges = tables.flatMap(({ area }) => area ?? []);
  if (ranges.length < tables.length) return [];
  const rows = headerRows(tables[0]!.header);
  const areas = areasOf(ranges.join(' '));
  const names = namesOf(sheet, rows);
  const unread = Array.from({ length: widthOf(sheet) }, (_, column) => column).filter(
    (column) =>
      !isInAreas(areas, rows[0], column) &&
      sheet.rows.some((_, row) => row >= rows[0] && cellAt(sheet, row, column).is !== 'blank'),
  );
  const [first] = unread;
  if (first === undefined) return [];
  const columns = unread.map((column) => names[column] || lettersOf(column));
  return [doubt('columns-unread', { sheet: sheet.name, row: rows[1], column: first }, { columns })];
}
