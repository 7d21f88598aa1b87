import { isAmount } from './amount.ts';
import { judgeFigures, type FigureJudgement } from './change.ts';
import { firstDayOf } from './days-covered.ts';
import { latestEditions } from './headline.ts';
import type { Indicator } from '../indicator.ts';
import { keptOf } from '../../source/kept.ts';
import {
  isNumbered,
  isTimed,
  keyWithoutEdition,
  type Observation,
  type Timed,
} from '../observation.ts';
import { comparePeriods } from '../../values/period.ts';
import { startOfYear } from '../year-to-date.ts';

/** Finds the figure of ours that another's may be held against; `undefined` where there is none. */
export type Finder = (other: Observation) => Observation | undefined;

/**
 * What a figure is of, whoever has it and whichever paper prints it: its part and basis, and the days that it is about,
 * however they are spelled. January to March 2024 is the fourth quarter of 2023/24.
 */
function thingOf(one: Observation, { definition }: Pick<Indicator, 'definition'>): string {
  const { dimensions, basis } = one;
  const start = (timed: Timed) =>
    basis === 'year-to-date' ? startOfYear(timed.period, definition.yearStart) : firstDayOf(timed);
  const period = isTimed(one)
    ? { ...one.period, text: `${start(one)}..${one.period.last}` }
    : one.period;
  return keyWithoutEdition({ period, dimensions, basis, comparator: undefined });
}

/** The part of the whole that a figure is of, as a key. */
export const partOf = ({ dimensions }: Observation): string =>
  JSON.stringify([...dimensions].sort());

/**
 * The figure of ours that a figure without a date is printed beside: of the same paper and part, that with the same
 * place in the paper where there is one, the latest of those; of several for one time that of the measure's own basis.
 * Without a paper nobody knows which it stood beside, unless there is only one.
 */
function yearAgoOfUnknownBasisOf(
  own: readonly Observation[],
  other: Observation,
  indicator: Indicator,
) {
  const printed = own.filter(
    ({ edition, period, figure, basis }) =>
      edition === other.edition &&
      period.is !== 'unstated' &&
      figure.is !== 'not-yet-due' &&
      (other.basis === 'unstated' || basis === other.basis),
  );
  if (other.edition === undefined && new Set(printed.map(({ period }) => period.text)).size > 1)
    return undefined;
  const near = printed.filter(({ locator }) => locator !== undefined && locator === other.locator);
  const last = (near.length > 0 ? near : printed).toSorted((a, b) =>
    comparePeriods(a.period, b.period),
  );
  const latest = last.filter(({ period }) => period.text === last.at(-1)!.period.text);
  return latest.find(({ basis }) => basis === indicator.basis) ?? latest.at(-1);
}

/**
 * Pairs others' figures with ours: the one rule for pages, pictures, cards, lists and tables. A figure with a date
 * belongs to ours of the same period, part and basis, of the paper that counts for us; one without a date to the figure
 * of ours that its paper prints it beside, and to no later one. Of figures whose basis nobody states it is not known
 * that they are alike.
 */
export const pairing = keptOf((indicator: Indicator): Finder => {
  const standing = new Set(latestEditions(indicator.observations.filter(isTimed)));
  const own = indicator.observations.filter((one) => !one.comparator);
  const byThing = new Map(
    own.flatMap((one) =>
      isTimed(one) && standing.has(one) ? [[thingOf(one, indicator), one] as const] : [],
    ),
  );
  const byPart = Map.groupBy(own, partOf);
  return (other) => {
    if (other.period.is === 'unstated')
      return yearAgoOfUnknownBasisOf(byPart.get(partOf(other)) ?? [], other, indicator);
    const isLike = other.basis !== 'unstated' && isTimed(other) && standing.has(other);
    return isLike ? byThing.get(thingOf(other, indicator)) : undefined;
  };
});

/**
 * Which way another's figure stands from ours; `undefined` where one of the two is no number, `neither` where they are
 * amounts of bodies that may differ in size.
 */
export function judgeOther(
  indicator: Indicator,
  other: Observation,
  ours: Observation | undefined,
): FigureJudgement | undefined {
  if (!ours || !isNumbered(other) || !isNumbered(ours)) return undefined;
  return isAmount(indicator.definition) ? 'neither' : judgeFigures(indicator, other, ours);
}
