import type { Day } from '../../values/calendar.ts';

/** How many years a figure may be behind the rest of its list before that is said. */
export const yearsBehind = 2;

const yearsLater = (day: Day, years: number) =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/**
 * Which figures of a list are much older than the rest of it: more than two years before the middle one of the others
 * (of an even number, the later of the two in the middle). Two years to the day are not.
 *
 * @param ends The last day of each figure's period, in the order of the list; `undefined` for what has no figure.
 */
export function muchOlder(ends: readonly (Day | undefined)[]): readonly boolean[] {
  return ends.map((end, index) => {
    if (end === undefined) return false;
    const others = ends.filter((other, at): other is Day => at !== index && other !== undefined);
    const middle = others.toSorted()[Math.floor(others.length / 2)];
    return middle !== undefined && yearsLater(end, yearsBehind) < middle;
  });
}
