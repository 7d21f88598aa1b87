import { sayPeriod } from '../../values/say.ts';
import { sayWhenOf } from '../../values/say-when.ts';
import type { Indicator } from '../indicator.ts';
import type { Timed } from '../observation.ts';
import { movedCount } from '../movement/assurance.ts';
import type { Possible } from '../movement/possible.ts';
import type { Movement } from '../movement/movement.ts';
import type { Side, Signal } from '../movement/signals.ts';
import { variationOf } from '../movement/variation.ts';
import { fill, type Language } from '../../language/english.ts';
import { deniesVariation } from '../comparing/pair-verdict.ts';
import { sayBetween } from './say-between.ts';
import { sayBothLimits, sayLimit, sayMean } from './say-limits.ts';
import { sayFigureOf } from './split-figure.ts';

/** The names of a signal, in a list; of trends, by the ways that they go. */
export const nameSignal = (
  signal: Signal,
  trends: readonly (Side | undefined)[],
  { movement: { signals } }: Language,
): readonly string[] =>
  signal === 'trend'
    ? trends.map((way) => signals.trend[way === 1 ? 'rise' : 'fall'])
    : [signals[signal]];

/** The figure that lies so many places before the last; the latest where there is none. */
const before = ({ places, latest }: Movement, count: number): Timed =>
  places[places.length - 1 - count]?.observation ?? latest.observation;

/** The last so many figures. */
const runOf = ({ places }: Movement, count: number): readonly Timed[] =>
  places.slice(-count).flatMap(({ observation }) => observation ?? []);

function saySignal(
  signal: Signal,
  movement: Movement,
  indicator: Indicator,
  possible: Possible,
  language: Language,
): string {
  const words = language.movement;
  const { observation, limits, side, inRow, steps, trend } = movement.latest;
  const way = (side ?? 0) > 0 ? 'high' : 'low';
  const limit = sayLimit(
    way === 'high' ? limits.upper : limits.lower,
    indicator,
    possible,
    observation,
  );
  const since = (count: number) => sayPeriod(before(movement, count).period, language);
  switch (signal) {
    case 'outside':
      return fill(words.outside[way], {
        figure: sayFigureOf(observation, indicator, language),
        when: sayWhenOf(observation, language),
        limit,
        movement: sayBetween(observation.period, language),
      });
    case 'shift':
      return fill(words.shift[way], {
        since: since(inRow - 1),
        mean: sayMean(limits.mean, indicator, runOf(movement, inRow)),
        count: inRow,
      });
    case 'trend':
      // Figures are counted, as everywhere: seven of them make six steps (standards R-25).
      return fill(words.trend[trend === 1 ? 'high' : 'low'], {
        since: since(steps),
        count: steps + 1,
      });
    case 'near':
      return fill(words.near[way], { limit });
  }
}

/**
 * Says that the limits do not describe a movement, and what can be said all the same: the runs that its latest figure is part of.
 * Nothing is higher or lower than usual by such limits.
 */
function sayUnfit(
  movement: Movement,
  indicator: Indicator,
  possible: Possible,
  language: Language,
): readonly string[] {
  const runs = movement.latest.signals.filter((one) => one === 'shift' || one === 'trend');
  const { unfit, unfitAll } = language.movement;
  const { count } = movement.latestStretch;
  const moved = movedCount(movement);
  return [
    ...runs.map((signal) => saySignal(signal, movement, indicator, possible, language)),
    fill(moved === count ? unfitAll : unfit, { moved, count }),
  ];
}

/** Says whether the latest figure is better or worse than usual, or that its other unit tells otherwise. */
function sayVerdict(
  is: 'improvement' | 'concern',
  movement: Movement,
  indicator: Indicator,
  { movement: { verdict } }: Language,
): string {
  if (!deniesVariation(indicator, movement)) return verdict[is];
  return fill(verdict.denied, { paired: indicator.paired?.()?.definition.title ?? '' });
}

/**
 * Says the latest figure of a movement: that it is no more than usual, or each signal by its name, and that it is better
 * or worse than usual only where there is a signal and a way that is good (standards ), and limits that describe it.
 *
 * @returns Sentences without their full stops.
 */
export function sayVariation(
  movement: Movement,
  indicator: Indicator,
  possible: Possible,
  language: Language,
): readonly string[] {
  const words = language.movement;
  const { latest, isUnfit } = movement;
  const { observation, limits, signals } = latest;
  if (isUnfit) return sayUnfit(movement, indicator, possible, language);
  if (signals.length === 0)
    return [
      fill(words.usual, {
        figure: sayFigureOf(observation, indicator, language),
        when: sayWhenOf(observation, language),
        ...sayBothLimits(limits, indicator, possible, [observation]),
      }),
    ];
  const variation = variationOf(latest, indicator.definition);
  const isJudged = variation.is === 'improvement' || variation.is === 'concern';
  return [
    ...signals.map((signal) => saySignal(signal, movement, indicator, possible, language)),
    ...(isJudged ? [sayVerdict(variation.is, movement, indicator, language)] : []),
  ];
}
