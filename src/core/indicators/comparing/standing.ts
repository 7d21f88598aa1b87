import { isBroken, isSameSeason } from './broken.ts';
import { againstAim, type AgainstAim } from './against-aim.ts';
import { changeBetween, type Change } from './change.ts';
import { isComparable, isOfOneLine } from './comparison.ts';
import { headlineSeries, partsAt } from './headline.ts';
import { ownTotals, type Indicator } from '../indicator.ts';
import { isMeasured, isTimed, type Measured, type Timed } from '../observation.ts';
import { movementUpTo } from './line-movement.ts';
import { keptBy } from '../../source/kept.ts';
import { othersOf, type Other } from './others.ts';
import { standsIn, type InBand } from './order.ts';
import { asJudged } from './part-target.ts';
import { yearBefore, type StatedPeriod } from '../../values/period.ts';
import { stoodAt } from './stood-at.ts';
import { startOfYear } from '../year-to-date.ts';
import { bandOf, targetFor, type Target, type Tolerance } from '../target.ts';
import { towardsEndOfYear } from './target-of-year.ts';
import { targetsAt } from '../target-time.ts';

export { isMeasured, type Measured } from '../observation.ts';

/** Something of which every part may be missing. */
type Perhaps<Whole> = { readonly [Key in keyof Whole]: Whole[Key] | undefined };

const notHeld: Perhaps<AgainstAim> = { order: undefined, gap: undefined, judgement: undefined };

/** A figure held against its target; how it stands to it is missing where the target is in words. */
export interface AgainstTarget extends Perhaps<AgainstAim> {
  readonly target: Target;
  /** The printed band, and whether the figure lies inside it, ends included. */
  readonly band: readonly [low: number, high: number] | undefined;
  readonly inBand: InBand | undefined;
}

/** Where an indicator stands at its latest figure, or at the figure of an edition. */
export interface Standing {
  readonly indicator: Indicator;
  readonly latest: Measured;
  /** The latest earlier figure that may be compared with it. */
  readonly previous: Change | undefined;
  /** The figure of one year before; `undefined` where there is none, however many there are of other years. */
  readonly yearAgo: Change | undefined;
  /** The figure of one year before that the same paper prints beside the latest without saying its basis: shown, never judged. */
  readonly yearAgoOfUnknownBasis: Measured | undefined;
  /** A later period of the same basis for which there is no figure, with the reason. */
  readonly gapAfter: Timed | undefined;
  /** All earlier figures that may be compared with it, oldest first. */
  readonly earlier: readonly Measured[];
  readonly target: AgainstTarget | undefined;
  /** Others' figures beside the latest. */
  readonly others: readonly Other[];
  /** The parts of the whole for the same period, by dimension. */
  readonly parts: ReadonlyMap<string, readonly Timed[]>;
}

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
  const subject = asJudged(observation, indicator);
  const typed = targetFor(subject, targetsAt(observation, indicator), indicator.basis);
  if (!typed) return undefined;
  const found = towardsEndOfYear(typed, observation, indicator.definition);
  const isStated = found.tolerance !== undefined && found.tolerance !== 'unstated';
  const target = isStated || !otherwise ? found : { ...found, tolerance: otherwise };
  const band = bandOf(target, indicator.definition.goodWhen);
  const inBand = band && standsIn(indicator, observation, band);
  const { value } = target;
  const held = value === undefined ? notHeld : againstAim(indicator, observation, value);
  return { target, ...held, band, inBand };
}

/**
 * Where an indicator stands: its latest figure, and everything that figure may fairly be held against.
 *
 * @param at A period, as format 1 spells it, to stand at instead of the latest.
 * @returns `undefined` when the indicator has no number of its own for any known period, or for that one.
 */
export const standingOf = (indicator: Indicator, at?: string): Standing | undefined =>
  standing(indicator, at);

const standing = keptBy((indicator: Indicator, at: string | undefined): Standing | undefined => {
  const stood = stoodAt(indicator, at);
  if (!stood) return undefined;
  const { latest, known, series } = stood;
  const earlier = series.filter(
    (observation) =>
      observation.period.last < latest.period.last && isComparable(indicator, observation, latest),
  );
  const yearAgo = earlier.findLast(({ period }) => isYearBefore(period, latest.period));
  const movement = () => movementUpTo(indicator, latest);
  const changeFrom = (from: Measured | undefined) =>
    from && changeBetween(indicator, from, latest, movement);
  return {
    indicator,
    latest,
    previous: changeFrom(earlier.at(-1)),
    yearAgo: changeFrom(yearAgo),
    yearAgoOfUnknownBasis: yearAgoOfUnknownBasisOf(known, latest),
    gapAfter: at === undefined ? gapAfter(indicator, latest) : undefined,
    earlier,
    target: againstTarget(indicator, latest),
    others: othersOf(indicator, latest),
    parts: partsAt(indicator, latest),
  };
});

/** Whether a period is that of a year before; of days, also where February had another length. */
function isYearBefore(earlier: StatedPeriod, later: StatedPeriod): boolean {
  const yearAgo = yearBefore(later);
  if (earlier.text === yearAgo) return true;
  const isOfDays = earlier.is === 'day' && later.is === 'day';
  return (
    isOfDays && earlier.text.slice(0, 4) === yearAgo?.slice(0, 4) && isSameSeason(earlier, later)
  );
}

/** The last period after the latest figure for which there is a reason in place of a figure. */
function gapAfter(indicator: Indicator, latest: Measured): Standing['gapAfter'] {
  return ownTotals(indicator)
    .filter(isTimed)
    .findLast(
      ({ period, basis, figure }) =>
        figure.is !== 'number' &&
        basis === latest.basis &&
        period.is === latest.period.is &&
        period.last > latest.period.last,
    );
}

/** The figure of a year before, of the paper of the latest, whose basis nobody states (the boxes of October 2019, paper of 9 December 2020). */
function yearAgoOfUnknownBasisOf(indicator: Indicator, latest: Measured): Measured | undefined {
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

/**
 * The headline figures that one line may join: one basis, kind of period and definition, up to the latest. Of years to
 * date, each of which has a line of its own, those of the year with most figures.
 */
export function lineOf(indicator: Indicator): readonly Measured[] {
  const series = headlineSeries(indicator);
  const latest = series.at(-1);
  if (!latest) return [];
  const line = series.filter((observation) => isOfOneLine(indicator, observation, latest));
  if (latest.basis !== 'year-to-date') return line;
  const { yearStart } = indicator.definition;
  const years = Map.groupBy(line, ({ period }) => startOfYear(period, yearStart));
  return [...years.values()].toSorted((a, b) => b.length - a.length)[0]!;
}
