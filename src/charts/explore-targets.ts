import type { Chart } from 'chart.js';
import { isRange, numbersOf } from '../core/indicators/aim.ts';
import { endsIn } from './ends-in.ts';
import type { ChartJsModel } from './chart-js.ts';
import { isOverTime, type Colours } from './explore-face.ts';
import { pixels } from './explore-pixels.ts';

/** Half the height of a target on the track of a row, and of the mark of one at a moment. */
const rowHalf = 13;
const momentHalf = 6;

/** How much of the ink the range aimed at has, as in the SVG. */
const rangeTint = 0.14;

/** A target over less than this share of the plot is a mark, as in the SVG. */
const leastSpan = 0.03;

/** Over less than this it has a head as well. */
const headedSpan = 0.12;

/** Fills a field with strokes, as the SVG hatches a tolerance band. */
function hatch(pen: CanvasRenderingContext2D, x: number, y: number, width: number, height: number) {
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

/** A head that points down at a place. */
function drawHead(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.beginPath();
  pen.moveTo(x - 6, y - 9);
  pen.lineTo(x + 6, y - 9);
  pen.lineTo(x, y);
  pen.fill();
}

/** Draws targets with their bands: over their own time, at their own day, or on the tracks of their own rows. */
export function paintTargets(chart: Chart, model: ChartJsModel, { ink, soft }: Colours): void {
  const { ctx: pen, chartArea } = chart;
  const isLine = isOverTime(model);
  const at = pixels(chart, isLine);
  pen.save();
  pen.lineWidth = 2;
  pen.fillStyle = ink;
  for (const { value, band, from, to } of model.targets) {
    if (isLine && to > model.end) continue;
    const middle = at.place((from + to) / 2);
    const isMoment = isLine && at.place(to) - at.place(from) < leastSpan * chartArea.width;
    const [start, end] = isMoment
      ? [middle - momentHalf, middle + momentHalf]
      : isLine
        ? [at.place(from), at.place(to)]
        : [middle - rowHalf, middle + rowHalf];
    const ends = numbersOf(value).map(at.value);
    const [low, high] = endsIn(model, value).map(at.value) as [number, number];
    pen.strokeStyle = soft;
    pen.lineWidth = 1;
    if (band) {
      const [from, until] = [at.value(band[0]), at.value(band[1])];
      if (isLine) hatch(pen, start, until, end - start, from - until);
      else hatch(pen, from, start, until - from, end - start);
    }
    if (isRange(value)) {
      pen.globalAlpha = rangeTint;
      if (isLine) pen.fillRect(start, high, end - start, low - high);
      else pen.fillRect(low, start, high - low, end - start);
      pen.globalAlpha = 1;
    }
    pen.strokeStyle = ink;
    pen.lineWidth = 2;
    pen.setLineDash(isLine ? [7, 4] : []);
    pen.beginPath();
    for (const one of ends) {
      if (!isLine) {
        pen.moveTo(one, start);
        pen.lineTo(one, end);
      } else if (!isMoment) {
        pen.moveTo(start, one);
        pen.lineTo(end, one);
      }
    }
    pen.stroke();
    pen.setLineDash([]);
    if (isLine && end - start < headedSpan * chartArea.width) drawHead(pen, middle, high);
    if (!isLine) ends.forEach((one) => drawHead(pen, one, start + 4));
  }
  pen.restore();
}
