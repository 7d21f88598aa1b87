import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { decimalsOf } from '../../values/figure.ts';
import type { Definition, Indicator } from '../indicator.ts';
import { isTimed, type Observation } from '../observation.ts';
import {
  compare,
  digitsOf,
  exact,
  minus,
  sizeOf,
  times,
  totalOf,
  type Exact,
} from '../../values/exact.ts';
import { isRounded } from '../comparing/precision.ts';
import { verdictOnSum, type SumVerdict } from '../comparing/sum.ts';

export const problems = {
  differs: problem('total/differs'),
  noParts: problem('total/no-parts'),
};

const wholeOf = ({ period, basis, comparator, edition }: Observation) =>
  [period.text, basis, comparator, edition].join('\0');

/** Finds the parts of a total by one dimension: same period, basis, comparator and paper. */
export function partsBy(
  dimension: string,
  observations: readonly Observation[],
): (total: Observation) => readonly Observation[] {
  const isPart = ({ dimensions }: Observation) =>
    dimensions.size === 1 && dimensions.has(dimension);
  const parts = Map.groupBy(observations.filter(isPart), wholeOf);
  return (total) => parts.get(wholeOf(total)) ?? [];
}

/** What the parts of a total come to, at the precision they are printed with, and how the total stands to it. */
export interface Sum {
  readonly value: Exact;
  readonly decimals: number;
  readonly verdict: SumVerdict;
}

/** Adds up the parts of a total; `undefined` where one of them has no number, or there are none. */
export function sumOf(
  total: Observation,
  parts: readonly Observation[],
  indicator: Indicator,
): Sum | undefined {
  if (total.figure.is !== 'number' || total.dimensions.size > 0) return undefined;
  const figures = parts.flatMap(({ figure }) => (figure.is === 'number' ? [figure] : []));
  if (parts.length === 0 || figures.length < parts.length) return undefined;
  const all = [total.figure, ...figures];
  const decimals = Math.max(indicator.decimals, ...all.map(({ text }) => decimalsOf(text)));
  const value = totalOf(figures.map(({ text }) => exact(text)));
  const verdict = verdictOnSum(exact(total.figure.text), value, {
    ...{ figures: all.length, places: decimals, isRounded: isRounded(total, indicator) },
    within: indicator.definition.within,
  });
  return { value, decimals, verdict };
}

/** A part that is rounded to tens is off by no more than this. */
const mostRounded = 5;

/** The parts that the period before has and that of a total has not: theirs may not have come. */
function lateParts(
  total: Observation,
  dimension: string,
  { observations }: Indicator,
): readonly string[] {
  const alike = observations.filter(
    ({ dimensions, comparator, basis }) =>
      dimensions.size === 1 &&
      dimensions.has(dimension) &&
      comparator === total.comparator &&
      basis === total.basis,
  );
  const { period } = total;
  const here = alike.filter((one) => one.period.text === period.text);
  const before = alike.filter(
    (one) =>
      period.is !== 'unstated' &&
      isTimed(one) &&
      one.period.is === period.is &&
      one.period.last < period.last,
  );
  const last = before.at(-1)?.period.text;
  const there = new Set(here.map(({ dimensions }) => dimensions.get(dimension)));
  return before
    .filter((one) => one.period.text === last)
    .map(({ dimensions }) => dimensions.get(dimension)!)
    .filter((name) => !there.has(name));
}

function checkTotal(
  total: Observation,
  dimension: string,
  parts: readonly Observation[],
  indicator: Indicator,
): Diagnostic[] {
  const sum = sumOf(total, parts, indicator);
  if (sum?.verdict !== 'differs' || total.discrepancy || total.figure.is !== 'number') return [];
  if (parts.some(({ discrepancy }) => discrepancy)) return [];
  const off = sizeOf(minus(sum.value, exact(total.figure.text)));
  const details = {
    ...{ dimension, total: total.figure.text, sum: digitsOf(sum.value, sum.decimals) },
    off: digitsOf(off, sum.decimals),
    late: lateParts(total, dimension, indicator),
    isSmall: compare(off, times(exact(parts.length), exact(mostRounded))) <= 0,
  };
  return [problems.differs.at(total.placeOf('value'), details)];
}

/** Holds each total against the sum of its parts, where the definition says that they `add`. */
export function checkTotals(
  indicator: Indicator,
  { head, placeOf }: Document<Definition>,
): readonly Diagnostic[] {
  if (!head.adds && !head.partial && !head.dimensions) return [];
  const known = new Set(indicator.observations.flatMap(({ dimensions }) => [...dimensions.keys()]));
  const missing = [
    ...(head.adds ?? []).map((dimension, index) => ({ dimension, place: placeOf('adds', index) })),
    ...Object.keys(head.partial ?? {}).map((dimension) => ({
      dimension,
      place: placeOf('partial', dimension),
    })),
    ...Object.keys(head.dimensions ?? {}).map((dimension) => ({
      dimension,
      place: placeOf('dimensions', dimension),
    })),
  ].filter(({ dimension }) => !known.has(dimension));
  return [
    ...missing.map(({ dimension, place }) => problems.noParts.at(place, { dimension })),
    ...(head.adds ?? []).flatMap((dimension) => {
      const partsOf = partsBy(dimension, indicator.observations);
      return indicator.observations.flatMap((total) =>
        checkTotal(total, dimension, partsOf(total), indicator),
      );
    }),
  ];
}
