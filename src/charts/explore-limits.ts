import type { Chart } from 'chart.js';
import type { ChartJsModel } from './chart-js.ts';
import type { Colours } from './explore-face.ts';
import { pixels } from './explore-pixels.ts';

/** Draws the average and the limits of usual movement over their time, as the SVG does. */
export function paintLimits(chart: Chart, { limits = [] }: ChartJsModel, { soft }: Colours): void {
  const { ctx: pen } = chart;
  const at = pixels(chart, true);
  pen.save();
  pen.strokeStyle = soft;
  pen.lineWidth = 1.5;
  for (const { from, to, mean, lower, upper } of limits) {
    for (const value of [mean, lower, upper]) {
      pen.setLineDash(value === mean ? [] : [8, 3]);
      pen.beginPath();
      pen.moveTo(at.place(from), at.value(value));
      pen.lineTo(at.place(to), at.value(value));
      pen.stroke();
    }
  }
  pen.restore();
}
