import { lineOf } from '../core/indicators/comparing/standing.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { isSameKind } from '../core/indicators/comparing/comparison.ts';
import { partPagesOf } from '../core/indicators/reading/part-pages.ts';
import type { Measured } from '../core/indicators/observation.ts';
import { toChartJs } from './chart-js.ts';
import { chartFor } from './chart-for.ts';
import { lineChart } from './line-chart.ts';
import { enoughForALine } from './model.ts';
import { packed, type PackedModel } from './packed-model.ts';
import { scaleFor, type Scale } from './scale.ts';
import { sayTickOf, type Drawing } from './say-mark.ts';

/** One part over time, or the whole, as a script draws it. */
export interface PartLine {
  /** What the address of a choice calls it: `area/east`, or `all` for the whole. */
  readonly key: string;
  readonly name: string;
  /** The value of each dimension that it is cut by; none of the whole. */
  readonly where: Readonly<Record<string, string>>;
  readonly chart: PackedModel;
}

/** The parts of a measure over time, on whose common scale any of them can stand together. */
export interface PartLines {
  /** The whole first, if it has a line, then in the order of the file; all of one basis and kind of period. */
  readonly lines: readonly PartLine[];
  /** Axes that several of them may share: one that holds them all first, then those from zero to each. */
  readonly scales: readonly Axis[];
}

/** An axis from end to end. */
export type Axis = Pick<Scale, 'low' | 'high' | 'ticks'>;

/** What the address of a choice calls the whole. */
export const wholeKey = 'all';

type Line = Omit<PartLine, 'chart'> & { readonly of: Indicator; readonly last: Measured };

function candidatesOf(indicator: Indicator, whole: string): readonly Line[] {
  const own = { key: wholeKey, name: whole, where: {}, of: indicator };
  const parts = partPagesOf(indicator).map(({ dimension, value, where, name, part }) => ({
    ...{ key: `${dimension}/${value}`, name, where: Object.fromEntries(where), of: part },
  }));
  return [own, ...parts].flatMap((one): Line[] => {
    const line = lineOf(one.of);
    const last = line.at(-1);
    return last && line.length >= enoughForALine ? [{ ...one, last }] : [];
  });
}

/** A line without others beside it and without targets: these are of one part, and the picture is of several. */
function modelOf({ of }: Line, drawing: Drawing): PackedModel | undefined {
  if (chartFor(of, undefined, drawing)?.is !== 'line') return undefined;
  const chart = lineChart(of, drawing);
  const bare = { ...chart, others: [], told: [], targets: [], end: chart.points.at(-1)!.at };
  return packed(toChartJs(bare, ''));
}

/** The parts of a measure that may be drawn beside each other. @returns `undefined` where there are not two of them. */
export function partLinesOf(indicator: Indicator, drawing: Drawing): PartLines | undefined {
  const whole = drawing.language.site.indicatorPage.whole;
  const all = candidatesOf(indicator, whole);
  const [first] = all;
  if (!first) return undefined;
  const alike = all.filter(
    ({ last }) => last.basis === first.last.basis && isSameKind(last, first.last),
  );
  const lines = alike.flatMap((one): PartLine[] => {
    const chart = modelOf(one, drawing);
    return chart ? [{ key: one.key, name: one.name, where: one.where, chart }] : [];
  });
  if (lines.length < 2) return undefined;
  const scaleOf = (values: readonly number[], fromZero: boolean): Axis => {
    const sayTick = sayTickOf(indicator, drawing.language);
    const isShare = indicator.definition.unit === '%';
    const { low, high, ticks } = scaleFor(values, { fromZero, isUpright: true, isShare, sayTick });
    return { low, high, ticks };
  };
  const figures = lines.map(({ chart }) =>
    chart.places.flatMap(([, , value]) => (value === null ? [] : [value])),
  );
  const scales = [
    scaleOf(figures.flat(), false),
    ...figures.map((values) => scaleOf(values, true)),
  ];
  const byEnds = new Map(scales.map((scale) => [`${scale.low} ${scale.high}`, scale]));
  return { lines, scales: [...byEnds.values()] };
}
