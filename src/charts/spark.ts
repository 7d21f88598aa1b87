import { tag } from './markup.ts';
import type { LineChart, Mark, Point } from './model.ts';
import { fraction } from './scale.ts';
import { isApart } from './unjoined-marks.ts';

/** The size of a drawing, the room around its line, and of the dot at its end. */
export interface SparkSize {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly dot: number;
}

/** The drawing's own size: a line as wide as a word, and as high. */
const asAWord: SparkSize = { width: 120, height: 30, edge: 4, dot: 3 };

/** The course of a line without axis and words, the last figure marked: what goes into a drawing of this size. */
export function drawSpark(
  { points: all, scale }: LineChart,
  { width, height, edge, dot: r }: SparkSize,
): string {
  // A figure that may not be the same count needs words beside it, for which there is no room.
  const points = all.filter((point) => !isApart(point));
  const marks = points.filter(
    (point): point is Point & { entry: Mark } => point.entry.is === 'mark',
  );
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  const at = ({ at: day, entry }: Point & { entry: Mark }) => {
    const x = edge + ((day - first) / Math.max(1, last - first)) * (width - 2 * edge);
    const y = height - edge - fraction(scale, entry.value) * (height - 2 * edge);
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  };
  const runs = marks.reduce<(readonly [number, number])[][]>((all, point, index) => {
    if (index === 0 || point.join === 'none') all.push([]);
    all.at(-1)!.push(at(point));
    return all;
  }, []);
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      tag('polyline', { class: 'chart__line chart__line--1', points: run.map(String).join(' ') }),
    );
  const [cx, cy] = at(marks.at(-1)!);
  const dot = tag('circle', { class: 'chart__mark chart__mark--1', cx, cy, r });
  return lines.join('') + dot;
}

/**
 * Draws the course of a line as small as a word. It stands beside its figures, which say it all, so that it is hidden
 * from those who listen (standards A-51).
 */
export function toSpark(chart: LineChart): string {
  const { width, height } = asAWord;
  const frame = {
    class: 'spark',
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return tag('svg', frame, drawSpark(chart, asAWord));
}
