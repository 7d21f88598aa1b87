import type { Break, Chart, Datum, Gap, LineChart, Mark, Point, TargetMark } from './model.ts';
import { isApart } from './unjoined-marks.ts';

/** Everything in a picture that stands in a place of its own, in the order in which it is read. */
export function entriesOf(chart: Chart): readonly Datum[] {
  switch (chart.is) {
    case 'dots':
      return chart.pairs.flatMap(({ then, now }) => [then, now]);
    case 'standing':
    case 'bars':
      return chart.entries;
    case 'line':
    case 'multiples':
      return pointsOf(chart).map(({ entry }) => entry);
  }
}

/** The points of a picture over time, one line after the other, ours first; none for any other picture. */
export function pointsOf(chart: Chart): readonly Point[] {
  switch (chart.is) {
    case 'line':
      return [...chart.points, ...chart.others.flatMap(({ points }) => points)];
    case 'multiples':
      return chart.panels.flatMap(({ points }) => points);
    case 'standing':
    case 'bars':
    case 'dots':
      return [];
  }
}

/** The figures of others that are told beside a picture and not drawn in it. */
export function toldOf(chart: Chart): readonly Datum[] {
  if (chart.is === 'standing') return chart.told;
  return chart.is === 'line'
    ? chart.told.flatMap(({ points }) => points.map(({ entry }) => entry))
    : [];
}

/** The targets of a picture, in the order in which they are read. */
export function targetsOf(chart: Chart): readonly TargetMark[] {
  switch (chart.is) {
    case 'standing':
    case 'line':
    case 'multiples':
      return chart.targets;
    case 'bars':
    case 'dots':
      return [];
  }
}

/** Which parts a picture draws and which it has no figure of, in words; none where it draws all there are. */
export const notesOf = (chart: Chart): readonly string[] =>
  chart.is === 'line' || chart.is === 'standing' ? [] : chart.notes;

/** All figures of a picture in the order in which they are read. */
export function marksOf(chart: Chart): readonly Mark[] {
  return entriesOf(chart).filter((entry) => entry.is === 'mark');
}

/** Whether a picture would be one figure on a scale, with nothing that it may be held against. */
export const isLone = (chart: Chart): boolean =>
  chart.is === 'standing' && marksOf(chart).length === 1 && chart.targets.length === 0;

/** How many figures a picture and the table behind it have: also those of others that are told and not drawn. */
export function countFigures(chart: Chart): number {
  return [...entriesOf(chart), ...toldOf(chart)].filter(({ is }) => is === 'mark').length;
}

/** All gaps of a picture in the order in which they are read. */
export function gapsOf(chart: Chart): readonly Gap[] {
  return entriesOf(chart).filter((entry) => entry.is === 'gap');
}

/** The ids of the papers that a picture rests on, in the order in which they are first met. */
export function editionsOf(chart: Chart): readonly string[] {
  const entries = [...entriesOf(chart), ...toldOf(chart)];
  return [...new Set(entries.flatMap(({ edition }) => edition ?? []))];
}

/** The changes of definition in a picture over time. */
export const breaksOf = (chart: Chart): readonly Break[] =>
  chart.is === 'line' || chart.is === 'multiples' ? chart.breaks : [];

/** The points of a line since the last change of definition: the only ones that may be held against each other. */
export function comparablePoints(
  points: readonly Point[],
  breaks: readonly Break[],
): readonly Point[] {
  const since = breaks.at(-1)?.at ?? -Infinity;
  return points.filter((point) => point.at >= since && !isApart(point));
}

/** A point with a figure. */
export type MarkPoint = Point & { readonly entry: Mark };

/** The figures of a line that are told beside it: of the definition that stands the last, then the first, highest and lowest (standards C-16). */
export function tellingPoints({ points, breaks }: LineChart): readonly MarkPoint[] {
  const marks = comparablePoints(points, breaks).filter(
    (point): point is MarkPoint => point.entry.is === 'mark',
  );
  const byValue = marks.toSorted((a, b) => a.entry.value - b.entry.value);
  return [...new Set([marks.at(-1)!, marks[0]!, byValue.at(-1)!, byValue[0]!])];
}
