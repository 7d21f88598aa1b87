import { narrowest, widthOf } from './measure.ts';

/** A point of a line with its words; `x` in per cent of the drawing, `y` in em. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** More words after them, where there is room. */
  readonly more?: string | undefined;
  /** Whether its words may stand far from it, on either side. */
  readonly isNeeded?: true | undefined;
  /** Of words about a level line: where else along it they may stand, in per cent. */
  readonly along?: readonly number[] | undefined;
  /** Whether its words read better under it: the line goes up from it. */
  readonly isValley: boolean;
}

/** Where words stand: `x` in per cent, and `y`, their foot, in em. */
export interface Placed {
  readonly spot: Spot;
  /** The words after those of the spot, as far as there is room; else blank. */
  readonly more: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A corner of a line; `x` in per cent of the drawing, `y` in em. */
export type Corner = Pick<Spot, 'x' | 'y'>;

/** A mark, with how far it reaches from its middle, in em. */
export interface Blot extends Corner {
  readonly reach: number;
}

/**
 * The field that words may stand in: the highest and lowest foot in em, the left side in per cent. `width` is that of the
 * drawing in em; without it, of the narrowest: wider drawings only move words further apart.
 */
export interface Room {
  readonly width?: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** The right side in per cent, where it is not that of the drawing. */
  readonly right?: number;
  /** The lines that words must not lie on, in the same measures; none where they may. */
  readonly lines?: readonly (readonly Corner[])[];
  /** The marks that words must not lie on, and that must not be nearer to words than their own point. */
  readonly blots?: readonly Blot[];
}

const capHeight = 0.75;

/** From left to right, in em of a drawing. */
function sidesOf(
  { spot, more, x, anchor }: Omit<Placed, 'y'>,
  { width = narrowest }: Room,
): readonly [left: number, right: number] {
  const [at, size] = [(x / 100) * width, widthOf(spot.text + more)];
  const left = anchor === 'start' ? at : anchor === 'end' ? at - size : at - size / 2;
  return [left, left + size];
}

function anchorOf(words: Pick<Placed, 'spot' | 'more' | 'x'>, room: Room): Placed['anchor'] {
  const { left: edge, right: end = 100, width = narrowest } = room;
  const [left, right] = sidesOf({ ...words, anchor: 'middle' }, room);
  if (left < (edge / 100) * width) return 'start';
  return right > (end / 100) * width ? 'end' : 'middle';
}

function isOver(a: Placed, b: Placed, room: Room): boolean {
  const [aLeft, aRight] = sidesOf(a, room);
  const [bLeft, bRight] = sidesOf(b, room);
  return aLeft < bRight + 0.3 && bLeft < aRight + 0.3 && Math.abs(a.y - b.y) < capHeight + 0.3;
}

/** How much of a line is kept free over the words and under them, in em. */
const halo = 0.12;

/** How far words may stand from their point besides their usual distance, the least first, in em. */
const distances = [0, 0.5, 1, 1.5, 2];

/** The same for words that are needed. */
const farDistances = [...distances, 2.5, 3, 3.5, 4, 5, 6];

/** How high a line between two corners stands over some stretch across: its highest and lowest place. */
function heightsOver(a: Corner, b: Corner, left: number, right: number): readonly number[] {
  if (a.x === b.x) return [a.y, b.y];
  const heightAt = (x: number) => a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  return [heightAt(Math.max(left, a.x)), heightAt(Math.min(right, b.x))];
}

/** Whether words lie on one of some lines: where a line runs between their sides, none of it may be between their top and foot. */
function isOnLine(words: Placed, room: Room): boolean {
  const { lines = [], width = narrowest } = room;
  const [left, right] = sidesOf(words, room).map((side) => (side / width) * 100) as [
    number,
    number,
  ];
  const [top, foot] = [words.y - capHeight - halo, words.y + halo];
  return lines.some((line) =>
    line.some((corner, index) => {
      const before = line[index - 1];
      if (!before || before.x > right || corner.x < left) return false;
      const heights = heightsOver(before, corner, left, right);
      return Math.min(...heights) < foot && Math.max(...heights) > top;
    }),
  );
}

/** How far words are from a mark or a point across and down, in em; 0 where they lie over its middle. */
function awayFrom(words: Placed, { x, y }: Corner, room: Room): readonly [number, number] {
  const at = (x / 100) * (room.width ?? narrowest);
  const [left, right] = sidesOf(words, room);
  return [Math.max(left - at, at - right, 0), Math.max(words.y - capHeight - y, y - words.y, 0)];
}

/** Whether words lie on a mark, or nearer to one than to the point that they are of. */
function isAtBlot(words: Placed, room: Room): boolean {
  const { spot } = words;
  const own = Math.hypot(...awayFrom(words, spot, room));
  return (room.blots ?? []).some((blot) => {
    const [across, down] = awayFrom(words, blot, room);
    if (across < blot.reach && down < blot.reach) return true;
    if (spot.along || (blot.x === spot.x && blot.y === spot.y)) return false;
    return Math.hypot(across, down) < own - 0.01;
  });
}

/** Whether words with a date, or of a level line, stay in the field; others are left to stand where they are. */
function isInside(words: Placed, room: Room): boolean {
  if (words.more === '' && !words.spot.along) return true;
  const { left: edge, right: end = 100, width = narrowest } = room;
  const [left, right] = sidesOf(words, room);
  return left >= (edge / 100) * width && right <= (end / 100) * width;
}

/** The places that a point's words may have, the best first. */
function choicesOf(spot: Spot, more: string, room: Room): readonly Placed[] {
  const over = (by: number) => spot.y - 0.75 - by;
  const under = (by: number) => spot.y + 0.65 + capHeight + by;
  const [near, other] = spot.isValley ? [under, over] : [over, under];
  // Further off on the other side, words would seem to be of another figure.
  const further = room.lines && !spot.along ? distances.map(near) : [];
  const far = spot.isNeeded ? farDistances.flatMap((by) => [near(by), other(by)]) : [];
  const heights = [near(0), other(0), ...further, ...far].filter(
    (y) => room.top <= y && y <= room.bottom,
  );
  return [spot.x, ...(spot.along ?? [])].flatMap((x) =>
    heights.map((y) => ({ spot, more, x, y, anchor: anchorOf({ spot, more, x }, room) })),
  );
}

/**
 * Finds places for the words of points, over or under each, so that none lie over another, on a line or on a mark, nor nearer
 * to the mark of another point, at any width (standards C-16): on a wider drawing words take less of it. What finds no place is
 * left to the table.
 *
 * @param spots The most important first.
 */
export function placeLabels(spots: readonly Spot[], room: Room): readonly Placed[] {
  const placed: Placed[] = [];
  for (const spot of spots) {
    const chosen = [...new Set([spot.more ?? '', ''])]
      .flatMap((more) => choicesOf(spot, more, room))
      .find(
        (words) =>
          isInside(words, room) &&
          !placed.some((other) => isOver(words, other, room)) &&
          !isOnLine(words, room) &&
          !isAtBlot(words, room),
      );
    if (chosen) placed.push(chosen);
  }
  return placed;
}
