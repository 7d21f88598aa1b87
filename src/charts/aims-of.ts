import type { Aim as Aimed } from '../core/indicators/aim.ts';
import type { Chart, TargetMark } from './model.ts';

/** A target for the browser, between two places of the other axis. */
export interface Aim {
  /** The number aimed at, or the range. */
  readonly value: Aimed;
  readonly text: string;
  readonly band?: readonly [low: number, high: number] | undefined;
  readonly from: number;
  readonly to: number;
}

const aim = ({ value, text, words, band }: TargetMark, from: number, to: number): Aim => ({
  value,
  text: `${text} ${words}`,
  band: band?.ends,
  from,
  to,
});

/** The targets of a chart, each over its own time or its own rows; one that is no figure's yet in a row over the first. */
export function aimsOf(chart: Chart): readonly Aim[] {
  if (chart.is === 'line' || chart.is === 'multiples')
    return chart.targets.map((target) => aim(target, target.from, target.to));
  if (chart.is !== 'standing') return [];
  const ahead = chart.targets.filter(({ rows }) => rows.length === 0);
  return chart.targets.flatMap((target) => {
    const rows = target.rows.length > 0 ? target.rows : [ahead.indexOf(target) - ahead.length];
    return rows.map((row) => aim(target, row - 0.5, row + 0.5));
  });
}
