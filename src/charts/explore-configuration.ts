import type { ChartConfiguration, Plugin, Scale as Axis } from 'chart.js';
import type { ChartJsModel, Place } from './chart-js.ts';

/** The colours and the face of the page at this moment, light or dark. */
export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly mark: string;
  readonly page: string;
  readonly font: string;
}

/** Chart.js's names of the shapes that the SVG draws: comparators are told apart by shape. */
const comparatorShapes = ['rect', 'rectRot', 'triangle'] as const;

function shapesOf(places: readonly Place[]) {
  const comparators = places.filter(({ kind }) => kind === 'comparator');
  return places.map((place) =>
    place.kind === 'comparator'
      ? comparatorShapes[comparators.indexOf(place) % comparatorShapes.length]!
      : 'circle',
  );
}

/**
 * The configuration of Chart.js for a chart: still, with the axis of the SVG, and with our figures, colours
 * and words instead of its defaults (facts E14). Figures are given as points, so that nothing is parsed.
 *
 * @param paint Draws what Chart.js has no word for: targets, bands, the words of the rows.
 */
export function toConfiguration(
  model: ChartJsModel,
  { ink, soft, rule, mark, page, font }: Colours,
  paint: Plugin,
): ChartConfiguration {
  const { is, places, low, high, ticks, targets } = model;
  const face = { family: font, size: 16 };
  const isLine = is === 'line';
  const hollow = places.map(
    ({ kind, isProvisional }) => isProvisional || (!isLine && kind === 'earlier'),
  );
  const colours = places.map(({ kind }) => (kind === 'comparator' ? soft : mark));
  const data = places.map(({ value, at }) => {
    const number = value ?? NaN;
    return isLine ? { x: at, y: number } : { x: number, y: at };
  });
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
  const [first, last] = isLine ? [places[0]!.at, places.at(-1)!.at] : [-0.5, places.length - 0.5];
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
      callback: (at: unknown) => places.find((place) => place.at === at)?.label ?? '',
    },
    afterBuildTicks: (axis: Axis) => {
      axis.ticks = isLine ? [{ value: first }, { value: last }] : [];
    },
  } as const;
  const common = {
    borderColor: colours,
    backgroundColor: hollow.map((is, row) => (is ? page : colours[row]!)),
  };
  const points = {
    pointBackgroundColor: common.backgroundColor,
    pointBorderColor: colours,
    pointBorderWidth: 2.5,
    pointStyle: shapesOf(places),
    pointRadius: isLine ? 5 : 8,
    pointHitRadius: 24,
    pointHoverRadius: isLine ? 10 : 13,
    pointHoverBackgroundColor: colours,
    pointHoverBorderColor: ink,
    pointHoverBorderWidth: 3,
  };
  return {
    type: is === 'bars' ? 'bar' : 'line',
    data: {
      datasets: [
        is === 'bars'
          ? { ...common, data, barThickness: 18, hoverBorderColor: ink, hoverBorderWidth: 3 }
          : {
              ...points,
              data,
              clip: false,
              showLine: isLine,
              borderColor: mark,
              borderWidth: 3,
              spanGaps: false,
              segment: {
                borderDash: ({ p1DataIndex }) =>
                  places[p1DataIndex]?.join === 'dots' ? [1, 6] : undefined,
                borderColor: ({ p1DataIndex }) =>
                  places[p1DataIndex]?.join === 'none' ? 'transparent' : undefined,
              },
            },
      ],
    },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isLine ? 'x' : 'y',
      interaction: { mode: 'nearest', intersect: false, axis: isLine ? 'x' : 'y' },
      layout: { padding: { top: isLine ? 28 : 8, left: isLine ? 0 : 12, right: 14 } },
      font: face,
      scales: isLine ? { x: others, y: values } : { x: values, y: others },
      plugins: {
        // Rows have their words beside them already.
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
            title: ([item]) => places[item?.dataIndex ?? -1]?.label ?? '',
            label: ({ dataIndex }) => places[dataIndex]?.text ?? '',
            afterLabel: ({ dataIndex }) => {
              const at = places[dataIndex]?.at ?? NaN;
              return targets
                .filter(({ from, to }) => from <= at && at <= to)
                .map(({ text }) => text);
            },
          },
        },
      },
    },
    plugins: [paint],
  };
}
