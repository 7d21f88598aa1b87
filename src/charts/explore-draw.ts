import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import type { ChartJsModel } from './chart-js.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** A chart that is being explored. */
export interface Explored {
  /** The number of the figure that is shown, from 0. */
  readonly active: number | undefined;
  /** Shows a figure as if it were pointed at. @returns What it says. */
  show(index: number): string;
  destroy(): void;
}

/** The colours of the page at this moment, light or dark. */
function coloursOf(element: HTMLElement) {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    rule: read('--rule'),
    mark: read('--chart-1'),
    page: read('--page'),
    font: style.fontFamily,
  };
}

/** Draws the target as a dashed line across the plot. */
function targetLine({ target, horizontal }: ChartJsModel, ink: string): Plugin {
  return {
    id: 'target',
    afterDatasetsDraw({ ctx, chartArea: { top, bottom, left, right }, scales }) {
      if (!target) return;
      const at = scales[horizontal ? 'x' : 'y']!.getPixelForValue(target.value);
      ctx.save();
      ctx.beginPath();
      ctx.setLineDash([7, 4]);
      ctx.lineWidth = 2;
      ctx.strokeStyle = ink;
      if (horizontal) {
        ctx.moveTo(at, top);
        ctx.lineTo(at, bottom);
      } else {
        ctx.moveTo(left, at);
        ctx.lineTo(right, at);
      }
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** Draws a chart over the reader's canvas, still, in the colours of the page. */
export function explore(canvas: HTMLCanvasElement, model: ChartJsModel): Explored {
  const { ink, rule, mark, page, font } = coloursOf(canvas);
  const { type, horizontal, labels, values, texts, low, high, target } = model;
  const valueAxis = { min: low, max: high, grid: { color: rule }, ticks: { color: ink } };
  const nameAxis = { grid: { display: false }, ticks: { color: ink } };
  const configuration: ChartConfiguration = {
    type,
    data: {
      labels: [...labels],
      datasets: [
        {
          data: [...values],
          borderColor: mark,
          backgroundColor: mark,
          borderWidth: type === 'line' ? 3 : 0,
          ...(type === 'line'
            ? {
                pointRadius: 4,
                pointHoverRadius: 8,
                pointHoverBackgroundColor: page,
                pointHoverBorderWidth: 3,
                spanGaps: false,
              }
            : { hoverBackgroundColor: ink }),
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: horizontal ? 'y' : 'x',
      interaction: { mode: 'nearest', intersect: false, axis: horizontal ? 'y' : 'x' },
      scales: horizontal ? { x: valueAxis, y: nameAxis } : { x: nameAxis, y: valueAxis },
      font: { family: font, size: 15 },
      plugins: {
        tooltip: {
          animation: false,
          displayColors: false,
          backgroundColor: ink,
          titleColor: page,
          bodyColor: page,
          callbacks: {
            label: ({ dataIndex }) => texts[dataIndex] ?? '',
            afterLabel: () => target?.text ?? '',
          },
        },
      },
    },
    plugins: [targetLine(model, ink)],
  };
  const chart = new Chart(canvas, configuration);
  let active: number | undefined;
  return {
    get active() {
      return active;
    },
    show(index) {
      active = index;
      const element = [{ datasetIndex: 0, index }];
      if (values[index] !== null) {
        const { x, y } = chart.getDatasetMeta(0).data[index]!.getProps(['x', 'y'], true);
        chart.setActiveElements(element);
        chart.tooltip?.setActiveElements(element, { x: x ?? 0, y: y ?? 0 });
        chart.update();
      }
      return `${labels[index]}: ${texts[index]}`;
    },
    destroy: () => chart.destroy(),
  };
}
