import type { Exact } from '../../values/exact.ts';
import type { Definition } from '../indicator.ts';
import type { Timed } from '../observation.ts';
import { enoughForLimits } from '../movement-settings.ts';
import type { Limits } from './limits.ts';
import { unsuitedBasis, type NoLimits } from './no-limits.ts';
import { placesOf, type Location } from './places.ts';
import { recalculationsOf } from './recalculation.ts';
import {
  enoughInRow,
  runsOf,
  sidesOf,
  signalsOf,
  stepsOf,
  type Side,
  type Signal,
} from './signals.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { areUnfit } from './unfit.ts';

/** A place of a movement, with what is to be expected there and what is unusual about it. */
export interface MovementPlace extends Location {
  readonly limits: Limits | undefined;
  readonly signals: readonly Signal[];
  /** On which side of the mean it lies; `undefined` where there is no figure, or no mean. */
  readonly side: Side | undefined;
  /** How many in a row, up to and with it, lie on its side of the mean. */
  readonly inRow: number;
  /** How many steps in a row, up to and with it, go the way of the last. */
  readonly steps: number;
  /** Which way the trend goes that it is part of; `undefined` where it is part of none. */
  readonly trend: Side | undefined;
  /**
   * Whether so many of the figures that its limits stand over are unusual by them that they do not describe it: nothing is
   * usual or unusual there. Limits of a baseline that somebody chose are for that.
   */
  readonly isUnfit: boolean;
}

/** A place with a figure and what is to be expected of it. */
export interface JudgedPlace extends MovementPlace {
  readonly observation: Timed;
  readonly value: Exact;
  readonly limits: Limits;
}

/** Whether a place has a figure, and what is to be expected of it is known. */
export const isJudged = (place: MovementPlace): place is JudgedPlace =>
  place.observation !== undefined && place.value !== undefined && place.limits !== undefined;

/** A series of figures with its usual movement: what may be said to be more than that. */
export interface Movement {
  readonly is: 'movement';
  /** In order of time; the last is the latest. */
  readonly places: readonly MovementPlace[];
  readonly latest: JudgedPlace;
  /** In order of time; the last is that of the latest place. */
  readonly stretches: readonly Stretch[];
  readonly latestStretch: Stretch;
  /** Whether the latest limits do not describe the figures that they stand over. */
  readonly isUnfit: boolean;
}

/** That there is no movement to be seen, and why. */
export interface NoMovement {
  readonly is: 'none';
  readonly why: NoLimits;
  /** How many figures there are, of any kind. */
  readonly count: number;
}

function judgedPlaces(
  places: readonly Location[],
  { start, end, limits }: Stretch,
  baseline: number | undefined,
) {
  const own = places.slice(start, end);
  const values = own.map(({ value }) => value);
  const [found, sides, steps] = [
    signalsOf(values, limits),
    sidesOf(values, limits),
    stepsOf(values),
  ];
  const [rows, ways] = [runsOf(sides), runsOf(steps)];
  // A trend begins with the figure from which its first step leads away.
  const isFirst = (at: number) => ways[at + 1] === 1 && ways[at]! < enoughInRow - 1;
  const judged = own.map((place, at): MovementPlace => ({
    ...place,
    limits: limits[at],
    signals: limits[at] ? found[at]! : [],
    side: sides[at],
    inRow: rows[at]!,
    steps: ways[at]!,
    trend: found[at]!.includes('trend') ? steps[isFirst(at) ? at + 1 : at] : undefined,
    isUnfit: false,
  }));
  const known = judged.filter(isJudged);
  const isUnfit = baseline === undefined && known.length > 0 && areUnfit(known, own.length);
  return isUnfit ? judged.map((place) => ({ ...place, isUnfit })) : judged;
}

/**
 * The movement that a series shows, or the reason why it shows none.
 *
 * @param series Figures and reasons of one basis and kind of period, in order of time; the last is a figure.
 * @param aside How many more figures there are of other kinds, which may not be joined to them.
 */
export function movementOf(
  series: readonly Timed[],
  definition: Definition,
  aside = 0,
): Movement | NoMovement {
  const count = series.filter(({ figure }) => figure.is === 'number').length;
  const none = (why: NoLimits): NoMovement => ({ is: 'none', why, count: count + aside });
  const unsuited = unsuitedBasis(series.at(-1)?.basis ?? 'unstated');
  if (unsuited) return none(unsuited);
  if (count < enoughForLimits)
    return none(
      count + aside < enoughForLimits
        ? { is: 'few', count }
        : { is: 'mixed', count, all: count + aside },
    );
  if (definition.seasonal === 'yes') return none({ is: 'seasonal' });
  const places = placesOf(series);
  const stretches = stretchesOf(places, recalculationsOf(definition), definition.movement ?? {});
  const latestStretch = stretches.at(-1);
  if (latestStretch?.why) return none(latestStretch.why);
  const { baseline } = definition.movement ?? {};
  const judged = stretches.flatMap((stretch) => judgedPlaces(places, stretch, baseline));
  const latest = judged.findLast(isJudged);
  if (!latest || !latestStretch) return none({ is: 'few', count });
  const { isUnfit } = latest;
  return { is: 'movement', places: judged, latest, stretches, latestStretch, isUnfit };
}
