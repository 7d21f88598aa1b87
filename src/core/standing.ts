import { headlineSeries, partsAt } from './headline.ts';
import { ownTotals, type Indicator } from './indicator.ts';
import { isMeasured, type Measured, type Observation } from './observation.ts';
import { parsePeriod, yearBefore, type StatedPeriod } from './period.ts';
import { bandOf, targetFor, type Target, type Tolerance } from './target.ts';

export { isMeasured, type Measured } from './observation.ts';

/** Which way one figure stands from another: in the good direction, the bad one, or with no good direction known. */
export type Judgement = 'same' | 'better' | 'worse' | 'neither';

/** A later figure held against an earlier one of the same basis and definition. */
export interface Change {
  readonly from: Measured;
  /** Later minus earlier, at the printed precision. */
  readonly difference: number;
  readonly judgement: Judgement;
  /** Whether the difference is so small that the definition calls it no change (standards R-12). */
  readonly isSteady: boolean;
}

/** A figure held against its target. */
export interface AgainstTarget {
  readonly target: Target;
  /** Figure minus target; `undefined` where the target is in words. */
  readonly gap: number | undefined;
  readonly judgement: Judgement | undefined;
  /** The printed band, and whether the figure lies inside it, ends included. */
  readonly band: readonly [low: number, high: number] | undefined;
  readonly insideBand: boolean | undefined;
}

/** Where an indicator stands at its latest figure, or at the figure of an edition. */
export interface Standing {
  readonly indicator: Indicator;
  readonly latest: Measured;
  /** The latest earlier figure that may be compared with it. */
  readonly previous: Change | undefined;
  /** The figure of one year before; where there is none, the first that may be compared. */
  readonly lastYear: Change | undefined;
  /** The figure of one year before that the same paper prints beside the latest without saying its basis: shown, never judged. */
  readonly beside: Measured | undefined;
  /** A later period of the same basis for which there is no figure, with the reason. */
  readonly later: (Observation & { readonly period: StatedPeriod }) | undefined;
  /** All earlier figures that may be compared with it, oldest first. */
  readonly earlier: readonly Measured[];
  readonly target: AgainstTarget | undefined;
  /** Others' figures published in the same paper. */
  readonly comparators: readonly Observation[];
  /** The parts of the whole for the same period, by dimension. */
  readonly parts: ReadonlyMap<string, readonly Observation[]>;
}

/** Whether a change of definition lies between two periods. */
export function isBroken(
  indicator: Indicator,
  earlier: StatedPeriod,
  later: StatedPeriod,
): boolean {
  return (indicator.definition.breaks ?? []).some(
    ({ at }) => earlier.last < at.first && at.first <= later.last,
  );
}

/**
 * Whether two figures may be held against each other: same basis, kind of period and definition. Of two whose
 * basis nobody states it is not known that they are alike.
 */
export function isComparable(indicator: Indicator, earlier: Measured, later: Measured): boolean {
  return (
    earlier.basis === later.basis &&
    later.basis !== 'unstated' &&
    earlier.period.is === later.period.is &&
    !isBroken(indicator, earlier.period, later.period)
  );
}

/** Subtracts without the noise of binary fractions, at the precision of the finer of the two (standards R-04). */
export function subtract(a: number, b: number): number {
  return Number((a - b).toFixed(10));
}

/** Which way a difference goes: later minus earlier, or figure minus target. */
export function judge(indicator: Indicator, difference: number): Judgement {
  if (difference === 0) return 'same';
  switch (indicator.definition.goodWhen) {
    case 'higher':
      return difference > 0 ? 'better' : 'worse';
    case 'lower':
      return difference < 0 ? 'better' : 'worse';
    case 'range':
    case 'neither':
      return 'neither';
  }
}

/** Whether a difference is so small that the definition calls it no change. */
function isSteady({ definition }: Indicator, difference: number, from: number): boolean {
  const { noChange } = definition;
  if (!noChange || difference === 0) return false;
  const most = 'points' in noChange ? noChange.points : (Math.abs(from) * noChange.percent) / 100;
  return Math.abs(difference) <= Number(most.toFixed(10));
}

/** Holds a later figure against an earlier one that it may be compared with. */
export function changeBetween(indicator: Indicator, from: Measured, to: Measured): Change {
  const difference = subtract(to.figure.value, from.figure.value);
  const steady = isSteady(indicator, difference, from.figure.value);
  const judgement = steady ? 'neither' : judge(indicator, difference);
  return { from, difference, judgement, isSteady: steady };
}

/** Whether a period is the same part of a year as another: the seasons do not lie between them. */
export const isSameSeason = (a: StatedPeriod, b: StatedPeriod): boolean =>
  a.last.slice(5) === b.last.slice(5) ||
  (a.last.slice(5, 7) === '02' && a.last.slice(5, 7) === b.last.slice(5, 7));

/** Whether the day had come by which a target was to be reached, when the period of a figure ended. */
export const isDue = ({ by }: Target, { period }: Measured): boolean =>
  !by || by.last <= period.last;

/**
 * Holds a figure against the target of its time (standards R-02; for printed bands the papers' own rule).
 *
 * @param otherwise The tolerance of a scheme, for a target that states none.
 */
export function againstTarget(
  indicator: Indicator,
  observation: Measured,
  otherwise?: Tolerance,
): AgainstTarget | undefined {
  const found = targetFor(observation, indicator.definition.targets ?? [], indicator.basis);
  if (!found) return undefined;
  const isStated = found.tolerance !== undefined && found.tolerance !== 'unstated';
  const target = isStated || !otherwise ? found : { ...found, tolerance: otherwise };
  const { value } = observation.figure;
  const gap = target.value === undefined ? undefined : subtract(value, target.value);
  const band = bandOf(target, indicator.definition.goodWhen);
  return {
    target,
    gap,
    judgement: gap === undefined ? undefined : judge(indicator, gap),
    band,
    insideBand: band && band[0] <= value && value <= band[1],
  };
}

/**
 * Where an indicator stands: its latest figure, and everything that figure may fairly be held against.
 *
 * @param at A period, as format 1 spells it, to stand at instead of the latest.
 * @returns `undefined` when the indicator has no number of its own for any known period, or for that one.
 */
export function standingOf(indicator: Indicator, at?: string): Standing | undefined {
  const upTo =
    at === undefined
      ? indicator
      : { ...indicator, observations: indicator.observations.filter((one) => isNotAfter(one, at)) };
  const series = headlineSeries(upTo);
  const latest = series.at(-1);
  if (at !== undefined && latest?.period.text !== at) return undefined;
  if (!latest) return undefined;
  const earlier = series.filter(
    (observation) =>
      observation.period.last < latest.period.last && isComparable(indicator, observation, latest),
  );
  const yearAgo = yearBefore(latest.period);
  const isSeasonal = indicator.definition.seasonal === 'yes';
  const sameLastYear = earlier.find(({ period }) => period.text === yearAgo);
  const changeFrom = (from: Measured | undefined) => from && changeBetween(indicator, from, latest);
  return {
    indicator,
    latest,
    previous: changeFrom(isSeasonal ? undefined : earlier.at(-1)),
    lastYear: changeFrom(sameLastYear ?? (isSeasonal ? undefined : earlier.at(0))),
    beside: besideOf(upTo, latest),
    later: at === undefined ? laterOf(indicator, latest) : undefined,
    earlier,
    target: againstTarget(indicator, latest),
    comparators: indicator.observations.filter(
      ({ comparator, dimensions, edition }) =>
        comparator && dimensions.size === 0 && edition === latest.edition,
    ),
    parts: partsAt(indicator, latest),
  };
}

/** The last period after the latest figure for which there is a reason in place of a figure. */
function laterOf(indicator: Indicator, latest: Measured): Standing['later'] {
  return ownTotals(indicator)
    .flatMap((one) => (one.period.is === 'unstated' ? [] : [{ ...one, period: one.period }]))
    .findLast(
      ({ period, basis, figure }) =>
        figure.is !== 'number' &&
        basis === latest.basis &&
        period.is === latest.period.is &&
        period.last > latest.period.last,
    );
}

/** The figure of a year before, of the paper of the latest, whose basis nobody states (the boxes of October 2019, paper of 9 December 2020). */
function besideOf(indicator: Indicator, latest: Measured): Measured | undefined {
  if (latest.basis === 'unstated') return undefined;
  const yearAgo = yearBefore(latest.period);
  return ownTotals(indicator)
    .filter(isMeasured)
    .find(
      ({ period, basis, edition }) =>
        period.text === yearAgo &&
        basis === 'unstated' &&
        edition === latest.edition &&
        !isBroken(indicator, period, latest.period),
    );
}

/** Whether an observation belongs to a period or the time before it; one without a date does. */
function isNotAfter({ period }: Observation, at: string): boolean {
  const end = parsePeriod(at);
  if (!end || end.is === 'unstated' || period.is === 'unstated') return true;
  return period.last <= end.last;
}

/** The headline figures that one line may join: one basis, kind of period and definition, up to the latest. */
export function lineOf(indicator: Indicator): readonly Measured[] {
  const series = headlineSeries(indicator);
  const latest = series.at(-1);
  return latest ? series.filter((observation) => isComparable(indicator, observation, latest)) : [];
}
