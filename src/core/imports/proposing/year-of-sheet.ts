import { topRows } from '../sheets/top-rows.ts';
import type { StatedPeriod } from '../../values/period.ts';
import { periodOfColumn, type PeriodColumn } from '../period-columns.ts';
import type { HeaderRows, PeriodStand } from '../header.ts';
import { sayingPlaces, yearsAt } from '../said-period.ts';
import { blankCell, type Cell, type Sheet, type YearSaid } from '../sheets/sheet.ts';
import { monthNamed, quarterNamed } from '../words/period-of.ts';
import { monthAndName } from '../words/period-and-name.ts';
import { isFigure } from './header-below.ts';

const isBare = (cell: Cell) => {
  const { text } = monthAndName(cell)?.cell ?? cell;
  return (monthNamed(text) ?? quarterNamed(text)) !== undefined;
};

/** The row of the header over, or of, the first months or quarters that are named alone; `undefined` where there are none. */
function headerOfBare({ rows }: Sheet): number | undefined {
  for (const row of topRows({ rows })) {
    const named = rows[row]!.flatMap((cell, column) => (isBare(cell) ? [column] : []));
    if (named.length > 1) return row;
    const [column] = named;
    if (column === undefined) continue;
    const below =
      rows
        .slice(row + 1)
        .flatMap((cells) => cells[column] ?? blankCell)
        .find(({ is }) => is !== 'blank') ?? blankCell;
    if (isFigure(below)) return row;
    if (isBare(below)) return row - 1;
  }
  return undefined;
}

/** Of the places that say a year the name of the sheet comes first, since its sheet is found by it. */
const rank = (place: string) => (place === 'sheet' ? 0 : place === 'file' ? 2 : 1);

/** One year of all that are said, those of 2026/27 before those of the calendar; `undefined` where several are. */
function oneOf(said: readonly YearSaid[]): YearSaid | undefined {
  const parted = said.filter(({ period }) => period.is !== 'year');
  const own = parted.length > 0 ? parted : said;
  return new Set(own.map(({ period }) => period.text)).size === 1 ? own[0] : undefined;
}

/**
 * A sheet with the year of its months and quarters that are named alone, where its title, its name or that of its file
 * says one year; as it is where none does, or several are said.
 */
export function withYear(sheet: Sheet, file: string): Sheet {
  const header = headerOfBare(sheet);
  if (header === undefined) return sheet;
  const said = sayingPlaces(sheet, header, file)
    .toSorted((a, b) => rank(a.in) - rank(b.in))
    .flatMap((at) =>
      yearsAt(at)
        .flat()
        .map((period: StatedPeriod) => ({ in: at.in, period })),
    );
  const yearSaid = oneOf(said);
  return yearSaid ? { ...sheet, yearSaid } : sheet;
}

/**
 * Where the year of periods across is said, for a mapping: nothing where each of them says its own.
 *
 * @param partsRow The row of the header that names parts, where one does.
 */
export function yearKey(
  sheet: Sheet,
  rows: HeaderRows,
  columns: readonly PeriodColumn[],
  partsRow: number | undefined,
): { readonly yearIn?: string } {
  const { yearSaid, ...own } = sheet;
  if (!yearSaid) return {};
  const [first, last] = rows;
  const under = first < last ? 'over' : 'beside';
  const stand: PeriodStand = partsRow === last ? under : 'alone';
  const periods: HeaderRows = stand === 'over' ? [first, last - 1] : rows;
  const needsYear = ({ column }: PeriodColumn) => {
    const found = periodOfColumn(own, periods, column, undefined, stand);
    return found === undefined || 'details' in found;
  };
  return columns.some(needsYear) ? { yearIn: yearSaid.in } : {};
}
