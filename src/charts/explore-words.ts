import type { Chart } from 'chart.js';
import type { Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';
import { seriesOf } from './explore-configuration.ts';
import { isOverTime, type Colours } from './explore-face.ts';
import { pixels } from './explore-pixels.ts';
import { wrap } from './measure.ts';
import { placeLabels, type Spot } from './place-labels.ts';
import type { RowWords } from './row-words.ts';

/** One em of the words of a picture, and from one line of words to the next, in pixels. */
export const em = 16;
export const lineHeight = 22;

/** A line of words on the canvas, with the part of it that is bold at its start. */
interface Line {
  readonly bold: string;
  readonly words: string;
}

/** The lines of words over a row, broken where the canvas is too narrow. @param width In pixels. */
export function linesOf({ lines }: RowWords, width: number): readonly Line[] {
  return lines.flatMap(({ figure, words }) =>
    wrap(`${figure} ${words}`.trim(), width / em).map((line, index) => {
      const bold = index === 0 && line.startsWith(figure) ? figure : '';
      return { bold, words: line.slice(bold.length) };
    }),
  );
}

/** Writes words, bold or not. @returns Where they end. */
type Write = (words: string, x: number, y: number, isBold: boolean) => number;

/** Lends a pen that writes on a halo of the page, so that no line crosses a letter. */
function withPen(
  { ctx: pen }: Chart,
  { page, ink, font }: Colours,
  draw: (write: Write) => void,
): void {
  pen.save();
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = page;
  pen.fillStyle = ink;
  draw((words, x, y, isBold) => {
    pen.font = `${isBold ? 700 : 400} ${em}px ${font}`;
    pen.strokeText(words, x, y);
    pen.fillText(words, x, y);
    return x + pen.measureText(words).width;
  });
  pen.restore();
}

/** The words over each row. */
export function paintRows(chart: Chart, { rows }: ChartJsModel, colours: Colours): void {
  const { chartArea } = chart;
  const at = pixels(chart, false);
  withPen(chart, colours, (write) => {
    for (const row of rows) {
      const lines = linesOf(row, chartArea.width);
      lines.forEach(({ bold, words }, index) => {
        const y = at.place(row.at) - 19 - (lines.length - 1 - index) * lineHeight;
        const x = bold === '' ? chartArea.left : write(bold, chartArea.left, y, true);
        write(words, x, y, false);
      });
    }
  });
}

/** The figures that the still picture prints beside a line, and the names of others' lines at their ends. */
export function paintFigures(chart: Chart, model: ChartJsModel, colours: Colours): void {
  if (!isOverTime(model)) return;
  const { chartArea, width } = chart;
  const at = pixels(chart, true);
  const toSpot = (place: Category, text: string): Spot => ({
    x: (at.place(place.at) / width) * 100,
    y: at.value(place.value!) / em,
    text,
    isValley: false,
  });
  const told = model.places.filter(({ isTold, value }) => isTold && value !== null);
  const names = seriesOf(model).flatMap((places, index) => {
    if (!model.isNamed && (model.is !== 'line' || index === 0)) return [];
    const last = places.findLast(({ value }) => value !== null);
    return last ? [toSpot(last, `${model.series[index]!.name} ${last.text}`)] : [];
  });
  const figures = told.toReversed().map((place) => toSpot(place, place.text));
  const lines = seriesOf(model).map((places) =>
    places.flatMap((place) => (place.value === null ? [] : toSpot(place, ''))),
  );
  const room = {
    lines,
    top: chartArea.top / em - 0.6,
    bottom: chartArea.bottom / em - 0.3,
    left: (chartArea.left / width) * 100,
    width: width / em,
  };
  withPen(chart, colours, (write) => {
    for (const { spot, y, anchor } of placeLabels([...figures, ...names], room)) {
      chart.ctx.textAlign = anchor === 'middle' ? 'center' : anchor;
      write(spot.text, (spot.x / 100) * width, y * em, !names.includes(spot));
    }
  });
}
