import { breaksOf, entriesOf, pointsOf } from './contents.ts';
import type { Chart, Join, MarkKind, TargetMark } from './model.ts';
import type { Tick } from './scale.ts';

/** One place of a chart for the browser. */
export interface Place {
  readonly label: string;
  /** Its period in words, on an axis of time. */
  readonly period: string;
  /** The printed figure, or the reason for there being none. */
  readonly text: string;
  /** `null` where there is no figure. */
  readonly value: number | null;
  /** Along the other axis: days since 1 January 1970 on a line, else the number of the row from 0. */
  readonly at: number;
  readonly kind: MarkKind;
  readonly isProvisional: boolean;
  readonly join: Join;
  /** Which line it belongs to, counted from 0; 0 where there is one. */
  readonly series: number;
}

/** A target for the browser, between two places of the other axis. */
export interface Aim {
  readonly value: number;
  readonly text: string;
  readonly band: readonly [low: number, high: number] | null;
  readonly from: number;
  readonly to: number;
}

/** What the browser needs to draw a chart with Chart.js: plain JSON, the same figures and axis as the SVG. */
export interface ChartJsModel {
  readonly is: Chart['is'];
  /** The names of the lines, where there are several. */
  readonly series: readonly string[];
  readonly places: readonly Place[];
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
  readonly targets: readonly Aim[];
  /** Changes of definition on the axis of time, in days since 1 January 1970. */
  readonly breaks: readonly number[];
}

const aim = ({ value, text, words, band }: TargetMark, from: number, to: number): Aim => ({
  value,
  text: `${text} ${words}`,
  band: band ? band.ends : null,
  from,
  to,
});

/** The targets of a chart, each over its own time or its own row; one that is no figure's yet in a row over the first. */
function aimsOf(chart: Chart): readonly Aim[] {
  if (chart.is === 'line')
    return chart.targets.map((target) => aim(target, target.from, target.to));
  if (chart.is !== 'standing') return [];
  const ahead = chart.targets.filter(({ rows }) => rows.length === 0);
  return chart.targets.flatMap((target) => {
    const rows = target.rows.length > 0 ? target.rows : [ahead.indexOf(target) - ahead.length];
    return rows.map((row) => aim(target, row - 0.5, row + 0.5));
  });
}

/** Makes the model of a chart for the browser from the same model as its SVG. */
export function toChartJs(chart: Chart): ChartJsModel {
  const { low, high, ticks } = chart.scale;
  const points = pointsOf(chart);
  const panels = chart.is === 'multiples' ? chart.panels : [];
  const seriesAt = panels.flatMap((panel, index) => panel.points.map(() => index));
  const places = entriesOf(chart).map((entry, row): Place => {
    const point = points[row];
    const isMark = entry.is === 'mark';
    return {
      label: entry.label,
      period: point?.period ?? '',
      text: isMark ? entry.text : entry.reason,
      value: isMark ? entry.value : null,
      at: point?.at ?? row,
      kind: isMark ? entry.kind : 'figure',
      isProvisional: isMark && entry.isProvisional,
      join: point?.join ?? 'none',
      series: seriesAt[row] ?? 0,
    };
  });
  const targets = aimsOf(chart);
  const breaks = breaksOf(chart).map(({ at }) => at);
  const series = panels.map(({ label }) => label);
  return { is: chart.is, series, places, low, high, ticks, targets, breaks };
}
