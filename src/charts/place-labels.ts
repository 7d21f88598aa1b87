import { narrowest, widthOf } from './measure.ts';

/** A point of a line with its words; `x` in per cent of the drawing, `y` in em. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
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
}

const capHeight = 0.75;

/** From left to right, in em of a drawing. */
function sidesOf(
  spot: Spot,
  anchor: Placed['anchor'],
  drawing: number,
): readonly [left: number, right: number] {
  const [at, width] = [(spot.x / 100) * drawing, widthOf(spot.text)];
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

/**
 * Finds places for the words of points, over or under each, so that none lie over another at any width
 * (standards C-16). What finds no place is left to the table.
 *
 * @param spots The most important first.
 */
export function placeLabels(spots: readonly Spot[], room: Room): readonly Placed[] {
  const placed: Placed[] = [];
  for (const spot of spots) {
    const over = spot.y - 0.75;
    const under = spot.y + 0.65 + capHeight;
    const choices = (spot.isValley ? [under, over] : [over, under])
      .filter((y) => room.top <= y && y <= room.bottom)
      .map((y): Placed => ({ spot, y, anchor: anchorOf(spot, room) }));
    const free = choices.find((choice) => !placed.some((other) => isOver(choice, other, room)));
    if (free) placed.push(free);
  }
  return placed;
}
