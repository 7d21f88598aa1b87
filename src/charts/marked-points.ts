import type { MarkPoint } from './contents.ts';
import type { Point } from './model.ts';

/** More points than these are not marked one by one (standards C-15). */
export const mostMarked = 24;

/** The points of a line that have a figure. */
export const marksOnly = (points: readonly Point[]): readonly MarkPoint[] =>
  points.filter((point): point is MarkPoint => point.entry.is === 'mark');

/** The points of a line that have a dot: of many the last, those that are provisional and those that no line reaches. What is unusual has a shape of its own. */
export function dottedPoints(points: readonly Point[]): readonly MarkPoint[] {
  const marks = marksOnly(points);
  return marks.filter(
    ({ join, entry, usual }, index) =>
      usual?.unusual === undefined &&
      (marks.length <= mostMarked ||
        index === marks.length - 1 ||
        entry.isProvisional ||
        (join !== 'line' && marks[index + 1]?.join !== 'line')),
  );
}
