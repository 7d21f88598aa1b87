import type { HeaderRows } from '../header.ts';
import type { PeriodColumn } from '../period-columns.ts';
import { cellAt, widthOf, type Sheet } from '../sheets/sheet.ts';
import { besideReader, columnsBeside, headingBeside } from '../words/columns-beside.ts';
import { hasRole, type ColumnRole } from './header-words.ts';
import { proposeTarget } from './propose-target.ts';
import type { TypedTable } from './proposed.ts';
import { proposeRatingColumn } from './rating-words.ts';

/** A heading that stands beside several columns of figures, with the columns under it. */
interface Beside {
  readonly heading: string;
  readonly columns: readonly number[];
}

/**
 * The targets and ratings that stand right of the figures of each period under the same heading: `Apr | Target | RAG |
 * May | Target | RAG`. None where one of that heading stands left of the first: then each may be that of the next.
 *
 * @param header The rows of the header, and its columns that say periods.
 * @param figures The columns of figures.
 * @param body The rows with figures.
 */
export function proposeBeside(
  sheet: Sheet,
  header: { readonly rows: HeaderRows; readonly columns: readonly PeriodColumn[] },
  figures: readonly number[],
  body: readonly number[],
): Pick<TypedTable, 'target' | 'rating'> {
  const [, row] = header.rows;
  const periods = new Map(header.columns.map(({ column, period }) => [column, period.text]));
  const periodAt = (column: number) => periods.get(column);
  const besideOf = besideReader(sheet, { row, figures, periodAt });
  const headings = (columns: readonly number[]) =>
    columns.map((column) => headingBeside(sheet, row, column));
  const before = headings(Array.from({ length: figures[0] ?? 0 }, (_, column) => column));
  const all = figures.flatMap((column) =>
    headings(columnsBeside(column, figures, widthOf(sheet))).flatMap((heading) => {
      const at = besideOf(heading, column);
      return at === undefined || before.includes(heading) ? [] : [{ heading, at }];
    }),
  );
  const ofRole = (role: ColumnRole): Beside | undefined => {
    const own = Map.groupBy(
      all.filter(({ heading }) => hasRole(heading, role)),
      ({ heading }) => heading,
    );
    const found = [...own].find(([, columns]) => columns.length > 1);
    return found && { heading: found[0], columns: found[1].map(({ at }) => at) };
  };
  const cellsOf = ({ columns }: Beside) =>
    columns.flatMap((column) => body.map((row) => cellAt(sheet, row, column)));
  const [target, rating] = [ofRole('target'), ofRole('rating')];
  const rated = rating && proposeRatingColumn(rating.heading, cellsOf(rating));
  const aimed = target && proposeTarget(target.heading, cellsOf(target), true);
  const names = typeof aimed === 'object' && 'names' in aimed ? { names: aimed.names } : {};
  const { column: heading, ...others } = rated ?? {};
  return {
    ...(target ? { target: { beside: target.heading, ...names } } : {}),
    ...(heading === undefined ? {} : { rating: { beside: heading, ...others } }),
  };
}
