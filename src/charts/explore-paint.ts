import type { Chart, Plugin } from 'chart.js';
import type { ChartJsModel } from './chart-js.ts';
import { isOverTime, type Colours } from './explore-configuration.ts';

type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Fills a field with strokes, as the SVG hatches a tolerance band. */
function hatch(pen: CanvasRenderingContext2D, { x, y, width, height }: Area): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.stroke();
  pen.clip();
  pen.beginPath();
  for (let at = -height; at < width; at += 11) {
    pen.moveTo(x + at, y + height);
    pen.lineTo(x + at + height, y);
  }
  pen.stroke();
  pen.restore();
}

/** Where a value and a place stand on the canvas. */
function pixels({ scales }: Chart, isLine: boolean) {
  const [value, place] = isLine ? [scales['y']!, scales['x']!] : [scales['x']!, scales['y']!];
  return {
    value: (one: number) => value.getPixelForValue(Math.min(value.max, Math.max(value.min, one))),
    place: (one: number) => place.getPixelForValue(one),
  };
}

/** From where to where a target is drawn: one that held for a single figure is still wide enough to be seen. */
function spanOf(start: number, end: number, { left, right }: Chart['chartArea']) {
  const least = (right - left) / 9;
  if (end - start >= least) return [start, end] as const;
  const from = Math.max(left, Math.min((start + end - least) / 2, right - least));
  return [from, from + least] as const;
}

/** A cross under each place of a line that has no figure, as the SVG marks it (standards C-12). */
function markGaps(chart: Chart, { places }: ChartJsModel, { soft }: Colours): void {
  const { ctx: pen, chartArea } = chart;
  const at = pixels(chart, true);
  pen.save();
  pen.strokeStyle = soft;
  pen.lineWidth = 2;
  for (const { value, at: day } of places) {
    if (value !== null) continue;
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

/** What Chart.js has no word for: tolerance bands, targets, changes of definition, and the words over each row. */
export function paintOf(model: ChartJsModel, colours: Colours): Plugin {
  const { places, targets, breaks } = model;
  const isLine = isOverTime(model);
  return {
    id: 'plainsight',
    beforeDatasetsDraw(chart) {
      const { ctx: pen, chartArea } = chart;
      const at = pixels(chart, isLine);
      pen.save();
      pen.lineWidth = 1;
      pen.strokeStyle = colours.soft;
      for (const { band, from, to } of targets) {
        if (!band) continue;
        const [low, high] = band.map(at.value) as [number, number];
        const [start, end] = spanOf(at.place(from), at.place(to), chartArea);
        const rows = isLine ? [] : places.filter(({ value }) => value !== null);
        if (isLine) hatch(pen, { x: start, y: high, width: end - start, height: low - high });
        for (const row of rows)
          hatch(pen, { x: low, y: at.place(row.at) - 11, width: high - low, height: 22 });
      }
      pen.setLineDash([2, 3]);
      pen.lineWidth = 2;
      for (const day of breaks) {
        pen.beginPath();
        pen.moveTo(at.place(day), chartArea.top);
        pen.lineTo(at.place(day), chartArea.bottom);
        pen.stroke();
      }
      pen.setLineDash([7, 4]);
      pen.strokeStyle = colours.ink;
      for (const { value, from, to } of targets) {
        pen.beginPath();
        if (isLine) {
          const [start, end] = spanOf(at.place(from), at.place(to), chartArea);
          pen.moveTo(start, at.value(value));
          pen.lineTo(end, at.value(value));
        } else {
          pen.moveTo(at.value(value), chartArea.top);
          pen.lineTo(at.value(value), chartArea.bottom);
        }
        pen.stroke();
      }
      pen.restore();
    },
    afterDatasetsDraw(chart) {
      if (isLine) return markGaps(chart, model, colours);
      const { ctx: pen, chartArea } = chart;
      const at = pixels(chart, isLine);
      pen.save();
      pen.lineJoin = 'round';
      pen.lineWidth = 4;
      pen.strokeStyle = colours.page;
      pen.fillStyle = colours.ink;
      for (const { at: row, text, label } of places) {
        let x = chartArea.left;
        for (const [weight, words] of [
          ['700', text],
          ['400', ` ${label}`],
        ]) {
          pen.font = `${weight} 16px ${colours.font}`;
          const place = [words!, x, at.place(row) - 15, chartArea.right - x] as const;
          pen.strokeText(...place);
          pen.fillText(...place);
          x += pen.measureText(words!).width;
        }
      }
      pen.restore();
    },
  };
}
