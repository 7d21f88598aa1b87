import { widthOf } from './measure.ts';
import type { TableModel } from './table-model.ts';

/** Between two columns, in em. */
export const gap = 1.2;

/** How far the name of a part stands in for each total that it is a part of, in em. */
export const indent = 1;

/** The widest that a head makes its column; longer ones break into lines. */
const widestHead = 8;

const wordsOf = (text: string) => text.split(' ');

/** How wide a column must be, and how wide it would be if it could, in em. */
interface Needs {
  readonly least: number;
  readonly full: number;
}

function needsOf({ heads, rows }: TableModel, at: number): Needs {
  const head = heads[at]!.text;
  const cells = rows.map(({ cells: said, depth }) => ({
    text: said[at]!,
    before: at === 0 ? depth * indent : 0,
  }));
  const widest = (width: (text: string) => number) =>
    Math.max(...cells.map(({ text, before }) => before + width(text)));
  const ofWords = (text: string) => Math.max(...wordsOf(text).map(widthOf));
  const least = Math.max(ofWords(head), widest(ofWords));
  return {
    least,
    full: Math.max(least, Math.min(widthOf(head), widestHead), widest(widthOf)),
  };
}

/**
 * How wide the columns of a drawn table are, in em: as wide as their words where there is room, else narrower, the
 * longest most. The first takes what is left.
 *
 * @param room How wide the table is.
 * @returns `undefined` where a single word of each is too much.
 */
export function columnsOf(table: TableModel, room: number): readonly number[] | undefined {
  const free = room - (table.heads.length - 1) * gap;
  const needs = table.heads.map((_, at) => needsOf(table, at));
  const sum = (of: (one: Needs) => number) => needs.reduce((all, one) => all + of(one), 0);
  const [least, full] = [sum((one) => one.least), sum((one) => one.full)];
  if (least > free) return undefined;
  if (full <= free) return needs.map((one, at) => (at === 0 ? one.full + free - full : one.full));
  const share = (free - least) / (full - least);
  return needs.map((one) => one.least + (one.full - one.least) * share);
}
