import { pointsOf } from './contents.ts';
import { plotOf } from './draw-line.ts';
import type { LineChart, MultiplesChart, Point } from './model.ts';
import type { Tier } from './tier.ts';
import { isEverywhere, rowsOf, timeWords } from './time-words.ts';

/** Words under an axis of time, in days since 1 January 1970. */
export interface Time {
  readonly at: number;
  readonly text: string;
  /** How many lines lower they stand, as they have no room beside the others; none where it is not said. */
  readonly row?: number | undefined;
  /** The widths of drawing that have room for them; all where it is not said. */
  readonly tiers?: readonly Tier[] | undefined;
}

const timeOf = ({ at, period }: Point): Time => ({ at, text: period });

/** What the SVG prints under its axis of time, in its order: the first and last period, and what stands between and after them. */
export function timesOf(chart: LineChart | MultiplesChart): readonly Time[] {
  if (chart.is === 'multiples') {
    const points = pointsOf(chart).toSorted((a, b) => a.at - b.at);
    return [timeOf(points[0]!), { ...timeOf(points.at(-1)!), row: 1 }];
  }
  const plot = plotOf(chart, 0);
  const { points } = chart;
  const rows = rowsOf(points, plot, chart.end);
  const between = timeWords(points, plot, chart.end).map((word): Time =>
    isEverywhere(word) ? { at: word.at, text: word.text } : word,
  );
  const first = { ...timeOf(points[0]!), row: rows.first };
  const last = { ...timeOf(points.at(-1)!), row: rows.last };
  return [first, ...between, last].toSorted((a, b) => a.at - b.at);
}
