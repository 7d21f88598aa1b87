import { pointsOf } from './contents.ts';
import { plotOf } from './draw-line.ts';
import { lastStandsLower, namedYears, yearStart } from './draw-time.ts';
import type { LineChart, MultiplesChart, Point } from './model.ts';

/** Words under an axis of time, in days since 1 January 1970. */
export interface Time {
  readonly at: number;
  readonly text: string;
  /** Whether they stand a line lower, as they have no room beside the others. */
  readonly isLower?: true | undefined;
}

const timeOf = ({ at, period }: Point): Time => ({ at, text: period });

/** What the SVG prints under its axis of time, in its order: the first and last period, and years between and after them. */
export function timesOf(chart: LineChart | MultiplesChart): readonly Time[] {
  if (chart.is === 'multiples') {
    const points = pointsOf(chart).toSorted((a, b) => a.at - b.at);
    return [timeOf(points[0]!), { ...timeOf(points.at(-1)!), isLower: true }];
  }
  const plot = plotOf(chart, 0);
  const ends = [chart.points[0]!, chart.points.at(-1)!] as const;
  const years = namedYears(ends, plot, chart.end).map((year): Time => ({
    at: yearStart(year),
    text: String(year),
  }));
  const last: Time = lastStandsLower(ends, plot)
    ? { ...timeOf(ends[1]), isLower: true }
    : timeOf(ends[1]);
  return [timeOf(ends[0]), ...years, last].toSorted((a, b) => a.at - b.at);
}
