import type { Entry } from './register.ts';

/** The screen of a phone, and what an entry fills of it, in pixels: heading, facts and place, and a line of text. */
const phone = { height: 844, entry: 150, line: 24, lineLength: 42 };

/** How many screens of a phone the page of a register may fill before its groups have pages of their own. */
export const longestPage = 10;

/** How many of them a piece of a group fills that is itself too long for one page. */
export const longestPiece = 5;

/** How many of them entries may fill on a page of something else before each is told in a line there. */
export const longestShown = 3;

/** The characters of a cell that readers see: those of its words, and of every part of it. */
function lengthOf(cell: unknown): number {
  if (typeof cell === 'string') return cell.length;
  if (typeof cell !== 'object' || cell === null) return 0;
  return Object.values(cell).reduce<number>((sum, part) => sum + lengthOf(part), 0);
}

/** About how many screens of a phone some entries fill: so much each, their text, and so many lines besides. */
export function screensOf(
  entries: readonly Pick<Entry, 'values' | 'note' | 'discrepancy'>[],
  lines = 0,
): number {
  const pixels = entries.map(({ values, note, discrepancy }) => {
    const length = lengthOf([values, note, discrepancy]);
    return phone.entry + phone.line * Math.ceil(length / phone.lineLength);
  });
  return pixels.reduce((sum, height) => sum + height, phone.line * lines) / phone.height;
}

/** Whether entries are too many, or too long, for one page. */
export const isLong = (entries: Parameters<typeof screensOf>[0]): boolean =>
  screensOf(entries) > longestPage;
