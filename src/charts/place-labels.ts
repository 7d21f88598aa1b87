import { narrowest, widthOf } from './measure.ts';

/** A point of a line with its words; `x` in per cent of the drawing, `y` in em. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** More words after them, where there is room. */
  readonly more?: string | undefined;
  /** Whether it is placed in any case: over a line where no place is free of them. */
  readonly isNeeded?: true | undefined;
  /** Whether its words read better under it: the line goes up from it. */
  readonly isValley: boolean;
}

/** Where words stand: `y` is their foot, in em. */
export interface Placed {
  readonly spot: Spot;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
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
  /** The lines that words must not lie on, in the same measures; none where they may. */
  readonly lines?: readonly (readonly Corner[])[];
}

/** A corner of a line; `x` in per cent of the drawing, `y` in em. */
export type Corner = Pick<Spot, 'x' | 'y'>;

const capHeight = 0.75;

/** From left to right, in em of a drawing. */
function sidesOf(
  spot: Spot,
  anchor: Placed['anchor'],
  drawing: number,
): readonly [left: number, right: number] {
  const [at, width] = [(spot.x / 100) * drawing, widthOf(spot.text + (spot.more ?? ''))];
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return [left, left + width];
}

function anchorOf(spot: Spot, { left: edge, width = narrowest }: Room): Placed['anchor'] {
  const [left, right] = sidesOf(spot, 'middle', width);
  if (left < (edge / 100) * width) return 'start';
  return right > width ? 'end' : 'middle';
}

function isOver(a: Placed, b: Placed, { width = narrowest }: Room): boolean {
  const [aLeft, aRight] = sidesOf(a.spot, a.anchor, width);
  const [bLeft, bRight] = sidesOf(b.spot, b.anchor, width);
  return aLeft < bRight + 0.3 && bLeft < aRight + 0.3 && Math.abs(a.y - b.y) < capHeight + 0.3;
}

/** How much of a line is kept free over the words and under them, in em. */
const halo = 0.12;

/** How far words may stand from their point besides their usual distance, the least first, in em. */
const distances = [0, 0.5, 1, 1.5, 2];

/** Where a line between two corners stands at a place across. */
function heightAt(a: Corner, b: Corner, x: number): number {
  return a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** Whether words lie on one of some lines: where a line runs between their sides, none of it may be between their top and foot. */
function isOnLine({ spot, y, anchor }: Placed, { lines = [], width = narrowest }: Room): boolean {
  const [left, right] = sidesOf(spot, anchor, width).map((side) => (side / width) * 100) as [
    number,
    number,
  ];
  const [top, foot] = [y - capHeight - halo, y + halo];
  return lines.some((line) =>
    line.some((corner, index) => {
      const before = line[index - 1];
      if (!before || before.x > right || corner.x < left) return false;
      const ends = [Math.max(left, before.x), Math.min(right, corner.x)];
      const heights = ends.map((x) => heightAt(before, corner, x));
      return Math.min(...heights) < foot && Math.max(...heights) > top;
    }),
  );
}

/** Whether the longer words of a point stay in the drawing; the shorter are left to stand where they are. */
function isInside({ spot, anchor }: Placed, { width = narrowest }: Room): boolean {
  if (spot.more === undefined) return true;
  const [left, right] = sidesOf(spot, anchor, width);
  return left >= 0 && right <= width;
}

/** The places that a point's words may have, the best first. */
function choicesOf(spot: Spot, room: Room): readonly Placed[] {
  const over = (by: number) => spot.y - 0.75 - by;
  const under = (by: number) => spot.y + 0.65 + capHeight + by;
  const [near, other] = spot.isValley ? [under, over] : [over, under];
  // Further off on the other side, words would seem to be of another figure.
  const further = room.lines ? distances.map(near) : [];
  return [near(0), other(0), ...further, ...(spot.isNeeded ? distances.map(other) : [])]
    .filter((y) => room.top <= y && y <= room.bottom)
    .map((y): Placed => ({ spot, y, anchor: anchorOf(spot, room) }));
}

/**
 * Finds places for the words of points, over or under each, so that none lie over another or on a line at any width
 * (standards C-16): on a wider drawing words take less of it. What finds no place is left to the table.
 *
 * @param spots The most important first.
 */
export function placeLabels(spots: readonly Spot[], room: Room): readonly Placed[] {
  const placed: Placed[] = [];
  const isFree = (choice: Placed) =>
    isInside(choice, room) && !placed.some((other) => isOver(choice, other, room));
  for (const spot of spots) {
    const bare = spot.more === undefined ? spot : { ...spot, more: undefined };
    const free = [spot, ...(bare === spot ? [] : [bare])]
      .flatMap((one) => choicesOf(one, room))
      .filter(isFree);
    const chosen = free.find((choice) => !isOnLine(choice, room)) ?? (spot.isNeeded && free[0]);
    if (chosen) placed.push(chosen);
  }
  return placed;
}
