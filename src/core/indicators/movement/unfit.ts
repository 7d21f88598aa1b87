import { compare, minus, sizeOf, type Exact } from '../../values/exact.ts';
import { meanOf, type Limits } from './limits.ts';
import { enoughInRow, signalsOf, type Side, type Signal } from './signals.ts';

/** A figure with the limits that stand over it, and what is unusual about it by them. */
export interface LimitedFigure {
  readonly value: Exact;
  readonly limits: Limits;
  readonly signals: readonly Signal[];
  readonly side: Side | undefined;
}

/** Limits outside of which more than this share of their own figures lie tell nothing of what is usual. */
const mostOutside = 0.5;

/** Nor do those by which more than this share are unusual in any way, unless that is one step to another level. */
const mostUnusual = 0.75;

/** In fewer places than these one change may put half of the figures outside: that is a signal still. */
const enoughToDoubt = 24;

/** The runs of figures on one side of the mean that are long enough for a shift. */
function runsOfSide(own: readonly LimitedFigure[]): readonly (readonly LimitedFigure[])[] {
  const runs: LimitedFigure[][] = [];
  for (const place of own) {
    const last = runs.at(-1);
    if (last && last[0]?.side === place.side) last.push(place);
    else runs.push([place]);
  }
  return runs.filter(({ length }) => length >= enoughInRow);
}

/** Whether a run goes on moving away from where it began: its halves lie further apart than neighbours do. */
function movesOn(run: readonly LimitedFigure[], range: Exact): boolean {
  const values = run.map(({ value }) => value);
  const half = Math.floor(run.length / 2);
  const [early, late] = [meanOf(values.slice(0, half)), meanOf(values.slice(-half))];
  return compare(sizeOf(minus(late, early)), range) > 0;
}

/** Whether figures went from one level to another once, and stay at each: a signal, and what limits are there to show. */
function isOneStep(own: readonly LimitedFigure[]): boolean {
  const runs = runsOfSide(own);
  return runs.length <= 2 && !runs.some((run) => movesOn(run, own[0]!.limits.range));
}

/**
 * Whether limits do not describe the figures that they stand over: most lie outside; or nearly all are unusual in some way,
 * and that is not one step to a level at which the last still lies. That a figure is missing is no reason to take limits for
 * fit: it counts as a place, and breaks no run here.
 *
 * @param own The figures of one stretch, in order of time.
 * @param places How many there would be with none missing.
 */
export function areUnfit(own: readonly LimitedFigure[], places: number): boolean {
  const signals = signalsOf(
    own.map(({ value }) => value),
    own.map(({ limits }) => limits),
  );
  const unusual = signals.filter((found) => found.length > 0).length;
  const isNearlyAll = unusual > mostUnusual * own.length;
  // Of however few figures: what hardly any of them is cannot be what is usual.
  if (isNearlyAll && own.at(-1)!.signals.length === 0) return true;
  if (places < enoughToDoubt) return false;
  const outside = own.filter((one) => one.signals.includes('outside')).length;
  return outside > mostOutside * own.length || (isNearlyAll && !isOneStep(own));
}
