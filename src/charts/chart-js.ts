import { marksOf, type Chart } from './model.ts';

/** What the browser needs to draw a chart with Chart.js: plain JSON, no functions, the same figures as the SVG. */
export interface ChartJsModel {
  readonly type: 'line' | 'bar';
  readonly horizontal: boolean;
  readonly labels: readonly string[];
  /** One number a label, or `null` for a gap. */
  readonly values: readonly (number | null)[];
  /** The printed figure a label, or the reason for a gap. */
  readonly texts: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly target: { readonly value: number; readonly text: string } | null;
}

/** Makes the configuration of a chart for the browser from the same model as its SVG. */
export function toChartJs(chart: Chart): ChartJsModel {
  const { low, high } = chart.scale;
  const target =
    chart.is === 'bars' || !chart.target
      ? null
      : { value: chart.target.value, text: `${chart.target.text} ${chart.target.words}` };
  if (chart.is === 'line') {
    return {
      type: 'line',
      horizontal: false,
      labels: chart.points.map((point) =>
        point.is === 'mark' ? point.mark.label : point.gap.label,
      ),
      values: chart.points.map((point) => (point.is === 'mark' ? point.mark.value : null)),
      texts: chart.points.map((point) =>
        point.is === 'mark' ? point.mark.text : point.gap.reason,
      ),
      low,
      high,
      target,
    };
  }
  const marks = marksOf(chart);
  return {
    type: 'bar',
    horizontal: true,
    labels: [...marks, ...chart.gaps].map(({ label }) => label),
    values: [...marks.map(({ value }) => value), ...chart.gaps.map(() => null)],
    texts: [...marks.map(({ text }) => text), ...chart.gaps.map(({ reason }) => reason)],
    // A bar starts at zero always (standards C-10); the marks of a standing become bars here.
    low: Math.min(0, low),
    high,
    target,
  };
}
