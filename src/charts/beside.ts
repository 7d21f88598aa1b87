import type { Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';
import { unpacked } from './packed-model.ts';
import type { Axis, PartLine, PartLines } from './part-lines.ts';

/** The narrowest of some axes on which all values stand. @param axes The first holds whatever is drawn. */
function axisOf(values: readonly number[], axes: readonly Axis[]): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return axes
    .filter(({ low, high }) => low <= least && most <= high)
    .reduce((best, one) => (one.high - one.low < best.high - best.low ? one : best), axes[0]!);
}

/** Words under the picture with the part that they are about; a change of definition is about all of them. */
const footOf = (words: string, name: string) =>
  words.startsWith('× ') ? `× ${name}, ${words.slice(2)}` : words;

/** What the cell of a place says: its figure, its status and what became of it. */
const textOf = ({ text, status, changed }: Category) =>
  [text, status, changed].filter((words) => words !== undefined).join(', ');

/** The period of a place of the merged picture, as its own line has it. */
const periodIn = ({ at }: Category, models: readonly ChartJsModel[]) =>
  models.flatMap(({ places }) => places).find((place) => place.at === at)!.label;

/** Chosen parts as one picture: a line each, on one scale and one axis of time. @param lines At least one. */
export function beside(lines: readonly PartLine[], { scales }: PartLines): ChartJsModel {
  const models = lines.map(({ chart }) => unpacked(chart));
  const places = models.flatMap((model, series) =>
    model.places.map((place) => ({
      ...place,
      of: lines[series]!.name,
      series: series || undefined,
      // Of several lines nobody could say whose such a figure is.
      isTold: (models.length === 1 && place.isTold) || undefined,
    })),
  );
  const figures = places.flatMap(({ value }) => (value === null ? [] : [value]));
  const { low, high, ticks } = axisOf(figures, [...scales, ...models]);
  const inTime = places.toSorted((a, b) => a.at - b.at);
  const [start, end] = [inTime[0]!.at, inTime.at(-1)!.at];
  const times = models.find((model) => model.times[0]?.at === start && model.end === end)?.times;
  const [first, last] = [inTime[0]!, inTime.at(-1)!].map((one) => periodIn(one, models)) as [
    string,
    string,
  ];
  const once = (of: (model: ChartJsModel, at: number) => readonly string[]) => [
    ...new Set(models.flatMap(of)),
  ];
  return {
    is: 'multiples',
    isNamed: models.length > 1 || undefined,
    series: models.map((model, at) => {
      const last = model.places.findLast(({ value }) => value !== null);
      return { name: lines[at]!.name, end: last ? `${last.text} ${last.label}` : '' };
    }),
    places,
    ...{ low, high, ticks },
    times: times ?? [
      { at: start, text: first },
      { at: end, text: last, row: 1 },
    ],
    end,
    rows: [],
    targets: [],
    breaks: [...new Set(models.flatMap(({ breaks }) => breaks))],
    heads: [],
    feet: once(({ feet }, at) => feet.map((words) => footOf(words, lines[at]!.name))),
  };
}

/** Chosen parts as a table: a row for each period, newest first, a cell for each part; `undefined` where it has no row. */
export function rowsBeside(
  lines: readonly PartLine[],
): readonly { readonly period: string; readonly cells: readonly (string | undefined)[] }[] {
  const models = lines.map(({ chart }) => unpacked(chart));
  const all = models.flatMap(({ places }) => places).toSorted((a, b) => b.at - a.at);
  const periods = new Map(all.map(({ at, label }) => [at, label]));
  const texts = models.map(
    ({ places }) => new Map(places.map((place) => [place.at, textOf(place)])),
  );
  return [...periods].map(([at, period]) => ({ period, cells: texts.map((of) => of.get(at)) }));
}
