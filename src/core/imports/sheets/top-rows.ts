import type { Sheet } from './sheet.ts';

/** How far down a header is looked for. */
const mostRows = 40;

/** The rows of a sheet in which its header may begin, by their numbers. */
export const topRows = ({ rows }: Pick<Sheet, 'rows'>): readonly number[] =>
  [...rows.keys()].slice(0, mostRows);
