import type { ChartDataset } from 'chart.js';
import type { ChartJsModel, Place } from './chart-js.ts';
import { isOverTime, type Colours } from './explore-configuration.ts';

/** Chart.js's names of the shapes that the SVG draws: comparators are told apart by shape. */
const comparatorShapes = ['rect', 'rectRot', 'triangle'] as const;
/** Lines are told apart by shape and by dash as well as by colour. */
const lineShapes = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const lineDashes = [[], [10, 4], [3, 4], [12, 4, 3, 4]] as const;

function shapesOf(places: readonly Place[], line: number) {
  const comparators = places.filter(({ kind }) => kind === 'comparator');
  return places.map((place) =>
    place.kind === 'comparator'
      ? comparatorShapes[comparators.indexOf(place) % comparatorShapes.length]!
      : lineShapes[line % lineShapes.length]!,
  );
}

/** One line, or the rows of a picture, for Chart.js. @param line Which line it is, counted from 0. */
export function datasetOf(
  model: ChartJsModel,
  places: readonly Place[],
  line: number,
  { ink, soft, mark, page, series }: Colours,
): ChartDataset {
  const isLine = isOverTime(model);
  const own = model.series.length > 1 ? (series[line % series.length] ?? mark) : mark;
  const hollow = places.map(
    ({ kind, isProvisional }) => isProvisional || (!isLine && kind === 'earlier'),
  );
  const colours = places.map(({ kind }) => (kind === 'comparator' ? soft : own));
  const fills = hollow.map((is, row) => (is ? page : colours[row]!));
  const data = places.map(({ value, at }) => {
    const number = value ?? NaN;
    return isLine ? { x: at, y: number } : { x: number, y: at };
  });
  if (model.is === 'bars')
    return {
      data,
      borderColor: colours,
      backgroundColor: fills,
      barThickness: 18,
      hoverBorderColor: ink,
      hoverBorderWidth: 3,
    };
  return {
    label: model.series[line] ?? '',
    data,
    clip: false,
    showLine: isLine,
    borderColor: own,
    borderWidth: 3,
    borderDash: [...lineDashes[line % lineDashes.length]!],
    spanGaps: false,
    pointBackgroundColor: fills,
    pointBorderColor: colours,
    pointBorderWidth: 2.5,
    pointStyle: shapesOf(places, line),
    pointRadius: isLine ? 5 : 8,
    pointHitRadius: 24,
    pointHoverRadius: isLine ? 10 : 13,
    pointHoverBackgroundColor: colours,
    pointHoverBorderColor: ink,
    pointHoverBorderWidth: 3,
    segment: {
      borderDash: ({ p1DataIndex }) => (places[p1DataIndex]?.join === 'dots' ? [1, 6] : undefined),
      borderColor: ({ p1DataIndex }) =>
        places[p1DataIndex]?.join === 'none' ? 'transparent' : undefined,
    },
  };
}
