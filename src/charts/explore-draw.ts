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
import type { ChartJsModel } from './chart-js.ts';
import { seriesOf, toConfiguration, type Colours } from './explore-configuration.ts';
import { paintOf } from './explore-paint.ts';

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
  /** Shows a place as if it were pointed at. @param index Counted from 0. @returns What it says. */
  show(index: number): string;
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

/** Draws a chart on a canvas, still, in the colours that the page has now. */
export function explore(canvas: HTMLCanvasElement, model: ChartJsModel): Explored {
  const colours = coloursOf(canvas);
  const lines = seriesOf(model);
  const chart = new Chart(canvas, toConfiguration(model, colours, paintOf(model, colours)));
  return {
    show(index) {
      const place = model.places[index]!;
      const at = lines[place.series]!.indexOf(place);
      const element = chart.getDatasetMeta(place.series).data[at];
      const active =
        place.value === null || !element ? [] : [{ datasetIndex: place.series, index: at }];
      const { x, y } = element?.getProps(['x', 'y'], true) ?? {};
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: x ?? 0, y: y ?? 0 });
      chart.update();
      return `${place.label}: ${place.text}`;
    },
    draw: (series, isDrawn) => {
      chart.setDatasetVisibility(series, isDrawn);
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}
