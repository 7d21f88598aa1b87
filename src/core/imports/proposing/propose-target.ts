import { parsePeriod } from '../../values/period.ts';
import { figureOf } from '../figure-of.ts';
import type { TypedTable } from './proposed.ts';
import { plainText, type Cell } from '../sheets/sheet.ts';
import { targetInCell } from '../target-cell.ts';

/** The year that the name of a column says: `Target 2025/26`; `undefined` where it says none. */
function yearIn(name: string): string | undefined {
  const typed = /\b(?:(?:19|20)\d\d\s?[/-]\s?(?:\d\d\d\d|\d\d)|\d\d\s?\/\s?\d\d)\b/.exec(name)?.[0];
  const year = typed
    ?.replace(/\s/g, '')
    .replace('-', '/')
    .replace(/\/\d\d(?=\d\d$)/, '/')
    .replace(/^(?=\d\d\/)/, '20');
  const period = year === undefined ? undefined : parsePeriod(year);
  return period?.is === 'financial-year' ? year : undefined;
}

/** What most likely is meant by a column of targets. @param rowsSayTime Whether each row says its period. */
export function proposeTarget(
  column: string,
  cells: readonly Cell[],
  rowsSayTime: boolean,
): TypedTable['target'] {
  const place = { sheet: '', row: 0, column: 0 };
  const bare = { file: '', tables: [] };
  const words = cells.filter((cell) => {
    if (cell.is !== 'text' || !/\p{L}/u.test(cell.text)) return false;
    const read = targetInCell(cell, figureOf(cell, place, bare, false), { column }, undefined);
    return read.is === 'unread';
  });
  const names = Object.fromEntries(words.map(({ text }) => [plainText(text), 'words']));
  const year = yearIn(column);
  const time =
    year === undefined ? { year: 'financial-year' as const } : { from: year, until: year };
  return {
    column,
    ...(rowsSayTime ? {} : time),
    ...(words.length > 0 ? { names } : {}),
  };
}
