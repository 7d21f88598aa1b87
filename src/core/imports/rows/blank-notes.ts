import { doubt, type Doubt } from '../doubt.ts';
import type { RowRead } from './row-read.ts';
import { addressOf } from '../sheets/sheet.ts';

/** How many blank cells are named by their addresses. */
const mostNamed = 12;

/** What is told of blank cells among the figures: those in columns in which other rows have a figure, by name. */
export function blankNotes(rows: readonly RowRead[]): readonly Doubt[] {
  const all = rows.flatMap(({ blanks }) => blanks);
  const filled = new Set(rows.flatMap(({ readings }) => readings.map(({ place }) => place.column)));
  const among = all.filter(({ column }) => filled.has(column));
  const first = among[0] ?? all[0];
  if (!first) return [];
  const cells = among.slice(0, mostNamed).map((place) => addressOf(place).replace(/^.*!/, ''));
  return [doubt('blanks', first, { count: all.length, cells })];
}
