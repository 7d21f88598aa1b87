import { middleOf } from '../../indicators/movement/middle-of.ts';
import type { Point, Slip } from './scale-slip.ts';

/** How many times a figure may be those before it by a slip: a unit of money or a percentage, and no growth. */
const scales = [100, 1000, 1_000_000] as const;

/** How near to such a scale a figure lies: alone, and where those of other measures of its period lie there, too. */
const near = { alone: 1.25, together: 2 } as const;

/** How many figures before one are few, and how many behind it are a new level. */
const few = { before: 5, behind: 3 } as const;

/** Whole numbers below it are small counts, and leap. */
const small = 10;

/** A figure of a series that lies beyond the few before it, and how near to a scale. */
interface FewSlip extends Slip {
  readonly apart: number;
}

/** What the last figures of a series are, where few are before them. */
function slipsAtEnd(points: readonly Point[]): readonly FewSlip[] {
  const from = Math.max(1, points.length - few.behind);
  for (let at = from; at < points.length; at++) {
    const [before, behind] = [points.slice(0, at), points.slice(at)];
    const found = before.length > few.before ? [] : behind.flatMap((one) => slipOf(one, before));
    // A level that others stay on begins with a figure of the file.
    if (found.length === behind.length) return found;
  }
  return [];
}

function slipOf(point: Point, before: readonly Point[]): readonly FewSlip[] {
  const { size, reading } = point;
  if (!reading) return [];
  const sizes = before.map((one) => one.size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const middle = middleOf(before, (one) => one.size)!;
  const factor = Math.max(size / middle.size, middle.size / size);
  const lesser = Math.min(size, middle.size);
  for (const scale of scales) {
    const apart = Math.max(factor / scale, scale / factor);
    const isSmall = scale < 1000 && Number.isInteger(lesser) && lesser < small;
    const isBeyond = most * 10 <= scale * least && (size > most * 10 || size * 10 < least);
    if (apart <= near.together && isBeyond && !isSmall)
      return [{ point: { ...point, reading }, scale, typical: middle.text, apart }];
  }
  return [];
}

/**
 * The figures of a second month, and of some behind it, that are about 100, 1,000 or 1,000,000 times the few before
 * them, or such a part: those of most are not known yet.
 *
 * @param all The series of a table, each in order of time and of numbers other than nought.
 */
export function slipsOfFew(all: readonly (readonly Point[])[]): readonly Slip[] {
  const found = all.flatMap(slipsAtEnd);
  const together = Map.groupBy(found, ({ point }) => point.first);
  return found.filter(
    ({ point, apart }) => apart <= near.alone || together.get(point.first)!.length > 1,
  );
}
