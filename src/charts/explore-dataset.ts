import type { ChartDataset } from 'chart.js';
import type { Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';
import { isOverTime, type Colours } from './explore-face.ts';

/** Chart.js's names of the shapes that the SVG draws: comparators are told apart by shape. */
const comparatorShapes = ['rect', 'rectRot', 'triangle', 'star'] as const;
/** Lines are told apart by shape and by dash as well as by colour. */
const lineShapes = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const lineDashes = [[], [10, 4], [3, 4], [12, 4, 3, 4]] as const;
const otherDashes = [[], [6, 3], [2, 3], [8, 3, 2, 3]] as const;

/** Shapes of what is unusual. */
const unusualShapes = { improvement: 'triangle', concern: 'rect', neutral: 'rectRot' } as const;

/** More points than these are not marked one by one, as in the SVG. */
const many = 24;

function shapesOf(places: readonly Category[], line: number, isOther: boolean) {
  if (isOther) return places.map(() => comparatorShapes[(line - 1) % comparatorShapes.length]!);
  const comparators = places.filter(({ kind }) => kind === 'comparator');
  return places.map((place) =>
    place.unusual
      ? unusualShapes[place.unusual.is]
      : place.kind === 'comparator'
        ? comparatorShapes[comparators.indexOf(place) % comparatorShapes.length]!
        : lineShapes[line % lineShapes.length]!,
  );
}

/** How large the points are: of another's line only the last is drawn. */
function radiusOf(places: readonly Category[], isLine: boolean, isOther: boolean) {
  if (!isLine) return 8;
  const last = places.findLastIndex(({ value }) => value !== null);
  if (isOther) return places.map(({ changed }, index) => (changed || index === last ? 6 : 0));
  const isMany = places.length > many;
  return places.map(({ unusual, changed }, index) =>
    unusual || changed ? 6 : !isMany ? 5 : index === last ? 6 : 0,
  );
}

/** One line, or the rows of a picture, for Chart.js. @param line Which line it is, counted from 0. */
export function datasetOf(
  model: ChartJsModel,
  places: readonly Category[],
  line: number,
  { ink, soft, mark, page, series }: Colours,
): ChartDataset {
  const isLine = isOverTime(model);
  const isOther = model.is === 'line' && line > 0;
  const several = model.is === 'multiples' ? (series[line % series.length] ?? mark) : mark;
  const own = isOther ? soft : several;
  const hollow = places.map(
    ({ kind, isProvisional }) => isProvisional === true || (!isLine && kind === 'earlier'),
  );
  const [better, worse, neither] = series;
  const tints = { improvement: better, concern: worse, neutral: neither } as const;
  const colours = places.map(
    ({ kind, unusual }) =>
      (unusual && tints[unusual.is]) ?? (kind === 'comparator' || kind === 'beside' ? soft : own),
  );
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
      borderWidth: hollow.map((is) => (is ? 2 : 0)),
      barThickness: 18,
      hoverBorderColor: ink,
      hoverBorderWidth: 3,
    };
  const dashes = isOther
    ? otherDashes[(line - 1) % otherDashes.length]!
    : lineDashes[line % lineDashes.length]!;
  return {
    label: model.series[line]?.name ?? '',
    data,
    clip: false,
    showLine: isLine,
    borderColor: own,
    borderWidth: isOther ? 1.5 : 3,
    borderDash: [...dashes],
    spanGaps: false,
    order: isOther ? 1 : 0,
    pointBackgroundColor: fills,
    pointBorderColor: places.map(({ changed }, row) => (changed ? ink : colours[row]!)),
    pointBorderWidth: 2.5,
    pointStyle: shapesOf(places, line, isOther),
    pointRotation: places.map(({ unusual }) =>
      unusual?.is === 'improvement' && unusual.side === 'low' ? 180 : 0,
    ),
    pointRadius: radiusOf(places, isLine, isOther),
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
