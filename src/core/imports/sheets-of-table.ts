import { headerRows } from './header.ts';
import type { Mapping, TableMapping } from './mappings/mapping.ts';
import { saysPeriod, saysYear } from './said-period.ts';
import { areaOfSheet } from './sheets/area-of-sheet.ts';
import { fitsPattern } from './sheets/name-pattern.ts';
import type { Sheet, Workbook } from './sheets/sheet.ts';

/**
 * The sheets that a table is on: that of its name; where the name has `*`, each that no other table names and, if it is
 * to say its own period or year, does. A table of text has but one.
 */
export function sheetsOf(
  { sheets }: Workbook,
  table: TableMapping,
  { tables }: Mapping,
): readonly Sheet[] {
  const { sheet: typed } = table;
  if (typed === undefined) return sheets.slice(0, 1);
  if (!typed.includes('*')) return sheets.filter(({ name }) => name === typed);
  const named = new Set(tables.map(({ sheet }) => sheet));
  return sheets.filter(
    (sheet) =>
      !named.has(sheet.name) &&
      fitsPattern(typed, sheet.name) &&
      (table.period.in !== 'sheet' || saysPeriod(sheet, table.period.as)) &&
      (table.period.yearIn !== 'sheet' || saysYear(sheet)),
  );
}

/**
 * The part of a sheet that is one of its tables. What stands above its header stays where the mapping looks there for
 * the period of the whole sheet, or for its year.
 */
export const partOfTable = (sheet: Sheet, table: TableMapping): Sheet =>
  areaOfSheet(
    sheet,
    table.area,
    /\d/.test(table.period.in ?? table.period.yearIn ?? '') ? headerRows(table.header)[0] : 0,
  );
