import type { Sheet } from './sheet.ts';

/** How far down a header is looked for, from the first row with anything in it. */
const mostRows = 40;

/** The rows of a sheet in which its header may begin, by their numbers. */
export const topRows = ({ rows }: Pick<Sheet, 'rows'>): readonly number[] => {
  const first = rows.findIndex((cells) => cells.some(({ is }) => is !== 'blank'));
  // What stands above a table below another is blank, and counts for nothing.
  return first < 0 ? [] : [...rows.keys()].slice(first > mostRows ? first : 0).slice(0, mostRows);
};
