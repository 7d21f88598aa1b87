import { compare, minus, sizeOf, type Exact } from '../../values/exact.ts';
import type { Definition } from '../indicator.ts';
import type { Timed } from '../observation.ts';
import { enoughForLimits } from '../movement-settings.ts';
import { meanOf, type Limits } from './limits.ts';
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
  /**
   * Whether so many of the figures that the latest limits stand over lie outside of them that they do not describe it: it moved
   * over that time. Limits of a baseline that somebody chose are for that.
   */
  readonly isUnfit: boolean;
}

/** That there is no movement to be seen, and why. */
export interface NoMovement {
  readonly is: 'none';
  readonly why: NoLimits;
  /** How many figures there are, of any kind. */
  readonly count: number;
}

function judgedPlaces(places: readonly Location[], { start, end, limits }: Stretch) {
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
  return own.map((place, at): MovementPlace => ({
    ...place,
    limits: limits[at],
    signals: limits[at] ? found[at]! : [],
    side: sides[at],
    inRow: rows[at]!,
    steps: ways[at]!,
    trend: found[at]!.includes('trend') ? steps[isFirst(at) ? at + 1 : at] : undefined,
  }));
}

/** Limits outside of which more than this share of their own figures lie tell nothing of what is usual. */
const mostOutside = 0.5;

/** The runs of figures on one side of the mean that are long enough for a shift. */
function runsOfSide(own: readonly JudgedPlace[]): readonly (readonly JudgedPlace[])[] {
  const runs: JudgedPlace[][] = [];
  for (const place of own) {
    const last = runs.at(-1);
    if (last && last[0]?.side === place.side) last.push(place);
    else runs.push([place]);
  }
  return runs.filter(({ length }) => length >= enoughInRow);
}

/** Whether a run goes on moving away from where it began: its halves lie further apart than neighbours do. */
function movesOn(run: readonly JudgedPlace[], range: Exact): boolean {
  const values = run.map(({ value }) => value);
  const half = Math.floor(run.length / 2);
  const [early, late] = [meanOf(values.slice(0, half)), meanOf(values.slice(-half))];
  return compare(sizeOf(minus(late, early)), range) > 0;
}

/** Nor do those by which more than this share are unusual in any way, while the figures move on within their runs. */
const mostUnusual = 0.75;

/** In fewer places than these one change may put half of the figures outside: that is a signal still. */
const enoughToDoubt = 24;

/**
 * Whether the limits of a stretch do not describe the figures that they stand over: most lie outside; or most are unusual
 * and go on moving, where those of a change from one level to another stay at each. That one is missing is no reason to
 * take limits for fit: it counts as a place, and breaks no run here.
 */
function areUnfit(
  places: readonly MovementPlace[],
  { start, end }: Stretch,
  { baseline }: NonNullable<Definition['movement']>,
): boolean {
  const own = places.slice(start, end).filter(isJudged);
  if (baseline !== undefined || end - start < enoughToDoubt) return false;
  const outside = own.filter(({ signals }) => signals.includes('outside'));
  if (outside.length > mostOutside * own.length) return true;
  const values = own.map(({ value }) => value);
  const limits = own.map((place) => place.limits);
  const unusual = signalsOf(values, limits).filter((signals) => signals.length > 0);
  return (
    unusual.length > mostUnusual * own.length &&
    runsOfSide(own).some((run) => movesOn(run, limits[0]!.range))
  );
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
  const judged = stretches.flatMap((stretch) => judgedPlaces(places, stretch));
  const latest = judged.findLast(isJudged);
  if (!latest || !latestStretch) return none({ is: 'few', count });
  const isUnfit = areUnfit(judged, latestStretch, definition.movement ?? {});
  return { is: 'movement', places: judged, latest, stretches, latestStretch, isUnfit };
}
