import type { ChartConfiguration, Plugin, Scale as Axis } from 'chart.js';
import { titleOf, type Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';
import { datasetOf } from './explore-dataset.ts';
import { isOverTime, type Colours } from './explore-face.ts';
import { targetsAt } from './targets-at.ts';
import { timesAt } from './times-at.ts';

/** What Chart.js says is pointed at. */
interface Pointed {
  readonly datasetIndex: number;
  readonly dataIndex: number;
}

/** The places of each line, in order; all of them where there is one. */
export function seriesOf({ series, places }: ChartJsModel): readonly (readonly Category[])[] {
  if (series.length === 0) return [places];
  return series.map((_, index) => places.filter((place) => (place.series ?? 0) === index));
}

/** From where to where the other axis runs: in days, or in rows with the room for the words over the first. */
function endsOf({ times, end, rows }: ChartJsModel): readonly [first: number, last: number] {
  const [first] = times;
  if (first) return [first.at, end];
  return [(rows[0]?.at ?? 0) - 0.75, (rows.at(-1)?.at ?? 0) + 0.25];
}

/**
 * The configuration of Chart.js for a chart: still, with the axes of the SVG, and with our figures, colours
 * and words instead of its defaults (facts E14). Figures are given as points, so that nothing is parsed.
 *
 * @param paint Draws what Chart.js has no word for: targets, bands, the words of rows and figures.
 * @param pick Is told which place a reader points at and presses.
 */
export function toConfiguration(
  model: ChartJsModel,
  colours: Colours,
  paint: Plugin,
  pick: (place: Category) => void,
): ChartConfiguration {
  const { is, low, high, ticks, times, targets } = model;
  const { ink, soft, rule, page, font } = colours;
  const lines = seriesOf(model);
  const placeAt = (item: Pointed | undefined) => lines[item?.datasetIndex ?? -1]?.[item!.dataIndex];
  const face = { family: font, size: 16 };
  const isLine = isOverTime(model);
  const values = {
    type: 'linear',
    min: low,
    max: high,
    grid: { color: rule },
    border: { color: soft },
    ticks: {
      color: soft,
      font: face,
      autoSkip: false,
      maxRotation: 0,
      callback: (_: unknown, index: number) => ticks[index]?.text ?? '',
    },
    afterBuildTicks: (axis: Axis) => {
      axis.ticks = ticks.map(({ value }) => ({ value }));
    },
  } as const;
  const shown = { times };
  const [first, last] = endsOf(model);
  const others = {
    type: 'linear',
    min: first,
    max: last,
    reverse: !isLine,
    grid: { display: false },
    border: { display: isLine, color: soft },
    ticks: {
      display: isLine,
      color: soft,
      font: face,
      autoSkip: false,
      maxRotation: 0,
      align: 'inner',
      callback: (_: unknown, index: number) => {
        const { text = '', row = 0 } = shown.times[index] ?? {};
        return [...Array<string>(row).fill(''), text];
      },
    },
    afterBuildTicks: (axis: Axis) => {
      shown.times = timesAt(times, axis.chart.width / face.size);
      axis.ticks = shown.times.map(({ at }) => ({ value: at }));
    },
  } as const;
  return {
    type: is === 'bars' ? 'bar' : 'line',
    data: {
      datasets: lines.map((of, index) => datasetOf(model, of, index, colours)),
    },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isLine ? 'x' : 'y',
      interaction: { mode: 'nearest', intersect: false, axis: isLine ? 'xy' : 'y' },
      layout: { padding: { top: isLine ? 28 : 0, left: isLine ? 0 : 12, right: 14 } },
      font: face,
      scales: isLine ? { x: others, y: values } : { x: values, y: others },
      onClick: (_, [item]) => {
        const place = item && placeAt({ datasetIndex: item.datasetIndex, dataIndex: item.index });
        if (place) pick(place);
      },
      plugins: {
        // Rows have their words over them already.
        tooltip: {
          enabled: isLine,
          animation: false,
          displayColors: false,
          backgroundColor: ink,
          titleColor: page,
          bodyColor: page,
          titleFont: { ...face, weight: 'bold' },
          bodyFont: face,
          callbacks: {
            title: ([item]) => {
              const place = placeAt(item);
              return place ? titleOf(place) : '';
            },
            label: (item) => placeAt(item)?.text ?? '',
            afterLabel: (item) => {
              const place = placeAt(item);
              return place
                ? [...(place.signals?.split('; ') ?? []), ...targetsAt(place, targets)]
                : [];
            },
          },
        },
      },
    },
    plugins: [paint],
  };
}
