import { monthNamed, periodOf } from './period-of.ts';
import { cellAt, plainText, type Cell, type Sheet } from '../sheets/sheet.ts';

/** A row below a header of periods that says others: its number and the first of its cells. */
export interface NextHeader {
  readonly row: number;
  readonly column: number;
}

/** Whether a cell says a period as headers do, and no figure or day. */
function saysPeriod(cell: Cell): boolean {
  const { is, text, format } = cell;
  if (is === 'date') return format === undefined || /y/i.test(format);
  if (is !== 'text' || /^[\d.,\s]+$/.test(text)) return false;
  if (monthNamed(text) !== undefined) return true;
  const read = periodOf(cell, undefined);
  return 'period' in read && read.period.is !== 'range' && read.period.is !== 'day';
}

/** Whether cells are headings of which several say periods: the others are words, and no figure stands among them. */
const areHeadings = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell.is === 'text' && (saysPeriod(cell) || /\p{L}{2}/u.test(cell.text))) &&
  cells.filter(saysPeriod).length > 1;

/**
 * The first row below a header of periods in which the cells under these say periods themselves, and not the same, or
 * several of them do and the others are words: there another table begins. A row with nothing but a year is the upper row of its header.
 *
 * @param rows Where it is looked for: the first row, and the one behind the last.
 * @param columns The columns of the periods.
 */
export function nextHeader(
  sheet: Sheet,
  [first, end]: readonly [number, number],
  header: number,
  columns: readonly number[],
): NextHeader | undefined {
  for (let row = first; row < end; row++) {
    const filled = (sheet.rows[row] ?? []).flatMap((cell, column) =>
      cell.is === 'blank' ? [] : [{ cell, column }],
    );
    const under = filled.filter(({ column }) => columns.includes(column));
    const own = under.filter(({ cell }) => saysPeriod(cell));
    const isAll = own.length === under.length;
    if (own.length === 0 || (!isAll && !areHeadings(under.map(({ cell }) => cell)))) continue;
    const isSame = ({ cell, column }: { cell: Cell; column: number }) =>
      plainText(cell.text) === plainText(cellAt(sheet, header, column).text);
    const isYearAlone = own.length === filled.length;
    if ((own.length > 1 || isYearAlone) && !own.every(isSame))
      return { row, column: own[0]!.column };
  }
  return undefined;
}
