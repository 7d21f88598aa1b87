import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';
import { seriesOf, toConfiguration } from './explore-configuration.ts';
import type { Colours } from './explore-face.ts';
import { paintOf, type Picked } from './explore-paint.ts';
import { lineHeight, linesOf } from './explore-words.ts';

// Only what our kinds of picture need (standards M8); the register is Chart.js's own, and global.
Chart.register(
  BarController,
  BarElement,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** A chart that is being explored. */
export interface Explored {
  /** Shows a place as if it were pointed at. @param index Counted from 0. */
  show(index: number): void;
  /** Draws a line across at a place, to hold others against it; none for `undefined`. */
  compare(index: number | undefined): void;
  /** Draws a line, or leaves it out. @param series Counted from 0. */
  draw(series: number, isDrawn: boolean): void;
  destroy(): void;
}

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    soft: read('--rule-strong'),
    rule: read('--rule'),
    mark: read('--chart-1'),
    series: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map(read),
    page: read('--page'),
    font: read('--sans') || style.fontFamily,
  };
}

/** How high a picture of rows must be for the words over each, in pixels; 0 for a picture over time. */
export function heightOf({ rows }: ChartJsModel, width: number): number {
  const most = Math.max(0, ...rows.map((row) => linesOf(row, width - 26).length));
  return rows.length === 0 ? 0 : rows.length * (most * (lineHeight + 2) + 40) + 40;
}

/** Draws a chart on a canvas, still, in the colours that the page has now. @param pick Is told what a reader presses. */
export function explore(
  canvas: HTMLCanvasElement,
  model: ChartJsModel,
  pick: (index: number) => void,
): Explored {
  const colours = coloursOf(canvas);
  const lines = seriesOf(model);
  const picked: Picked = { place: undefined };
  const onPick = (place: Category) => pick(model.places.indexOf(place));
  const configuration = toConfiguration(model, colours, paintOf(model, colours, picked), onPick);
  const chart = new Chart(canvas, configuration);
  return {
    show(index) {
      const place = model.places[index]!;
      const line = place.series ?? 0;
      const at = lines[line]!.indexOf(place);
      const element = chart.getDatasetMeta(line).data[at];
      const active = place.value === null || !element ? [] : [{ datasetIndex: line, index: at }];
      const { x, y } = element?.getProps(['x', 'y'], true) ?? {};
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: x ?? 0, y: y ?? 0 });
      chart.update();
    },
    compare(index) {
      picked.place = index === undefined ? undefined : model.places[index];
      chart.update();
    },
    draw: (series, isDrawn) => {
      chart.setDatasetVisibility(series, isDrawn);
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}
