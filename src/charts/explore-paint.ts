import type { Chart, Plugin } from 'chart.js';
import type { Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';
import { isOverTime, type Colours } from './explore-face.ts';
import { pixels } from './explore-pixels.ts';
import { paintLimits } from './explore-limits.ts';
import { paintTargets } from './explore-targets.ts';
import { paintFigures, paintRows } from './explore-words.ts';

/** What a reader has picked to hold other figures against. */
export interface Picked {
  place: Category | undefined;
}

/** A cross under each place of a line that has no figure, as the SVG marks it (standards C-12); of a line with others beside it, ours alone. */
function markGaps(chart: Chart, { is, places }: ChartJsModel, { soft }: Colours): void {
  const { ctx: pen, chartArea } = chart;
  const at = pixels(chart, true);
  pen.save();
  pen.strokeStyle = soft;
  pen.lineWidth = 2;
  for (const { value, at: day, series } of places) {
    if (value !== null || (is === 'line' && series !== undefined)) continue;
    const [x, y] = [at.place(day), chartArea.bottom];
    pen.beginPath();
    pen.moveTo(x - 5, y - 5);
    pen.lineTo(x + 5, y + 5);
    pen.moveTo(x + 5, y - 5);
    pen.lineTo(x - 5, y + 5);
    pen.stroke();
  }
  pen.restore();
}

/** Strokes across the whole plot: changes of definition, and the figure that others are held against. */
function drawAcross(
  chart: Chart,
  model: ChartJsModel,
  { soft, ink }: Colours,
  picked: Picked,
): void {
  const { ctx: pen, chartArea } = chart;
  const isLine = isOverTime(model);
  const at = pixels(chart, isLine);
  const stroke = (from: readonly [number, number], to: readonly [number, number]) => {
    pen.beginPath();
    pen.moveTo(...from);
    pen.lineTo(...to);
    pen.stroke();
  };
  pen.save();
  pen.setLineDash([2, 3]);
  pen.lineWidth = 2;
  pen.strokeStyle = soft;
  for (const day of model.breaks)
    stroke([at.place(day), chartArea.top], [at.place(day), chartArea.bottom]);
  const value = picked.place?.value;
  if (value !== null && value !== undefined) {
    const one = at.value(value);
    pen.setLineDash([1, 4]);
    pen.strokeStyle = ink;
    if (isLine) stroke([chartArea.left, one], [chartArea.right, one]);
    else stroke([one, chartArea.top], [one, chartArea.bottom]);
  }
  pen.restore();
}

/** The way from then to now in each row of two figures. */
function drawWays(chart: Chart, { places }: ChartJsModel, { mark }: Colours): void {
  const { ctx: pen } = chart;
  const at = pixels(chart, false);
  pen.save();
  pen.strokeStyle = mark;
  pen.lineWidth = 3;
  places.forEach((now, index) => {
    const then = places[index - 1];
    if (!then || then.at !== now.at || then.value === null || now.value === null) return;
    pen.beginPath();
    pen.moveTo(at.value(then.value), at.place(then.at));
    pen.lineTo(at.value(now.value), at.place(now.at));
    pen.stroke();
  });
  pen.restore();
}

/** What Chart.js has no word for: targets, tolerance bands, changes of definition, and all words of the still picture. */
export function paintOf(model: ChartJsModel, colours: Colours, picked: Picked): Plugin {
  return {
    id: 'plainsight',
    beforeDatasetsDraw(chart) {
      paintLimits(chart, model, colours);
      paintTargets(chart, model, colours);
      drawAcross(chart, model, colours, picked);
      if (model.is === 'dots') drawWays(chart, model, colours);
    },
    afterDatasetsDraw(chart) {
      if (isOverTime(model)) markGaps(chart, model, colours);
      paintFigures(chart, model, colours);
      paintRows(chart, model, colours);
    },
  };
}
