import type { Indicator } from '../core/indicators/indicator.ts';
import type { Measured } from '../core/indicators/observation.ts';
import { targetFor, type Target } from '../core/indicators/target.ts';

/**
 * The target that a figure has in a picture: the one of its own period and basis. A target to be reached by a day is
 * that of the day's figure alone; `undefined` for a figure without a target.
 */
export function targetOf({ definition, basis }: Indicator, figure: Measured): Target | undefined {
  const dated = (definition.targets ?? []).filter(
    ({ by }) => !by || by.last === figure.period.last,
  );
  return targetFor(figure, dated, basis);
}

/** A target that is to be reached by a day. */
type TargetBy = Target & { readonly by: NonNullable<Target['by']> };

const hasDay = (target: Target): target is TargetBy => target.by !== undefined;

/** The targets with a number of the basis of a figure, to be reached by a day and known when the figure was published. */
export function targetsBy({ definition, basis }: Indicator, figure: Measured): readonly TargetBy[] {
  const known = (definition.targets ?? [])
    .filter(hasDay)
    .filter(
      ({ value, edition, basis: its }) =>
        value !== undefined &&
        (its ?? basis) === figure.basis &&
        (edition ?? '') <= (figure.edition ?? edition ?? ''),
    );
  // Of two for one day the later one counts, as everywhere.
  return [...new Map(known.map((target) => [target.by.last, target])).values()];
}

/** The targets to be reached by a day after a figure, the nearest first: they are no figure's yet, and stand at their day. */
export const targetsAhead = (indicator: Indicator, figure: Measured): readonly TargetBy[] =>
  targetsBy(indicator, figure)
    .filter(({ by }) => by.last > figure.period.last)
    .toSorted((a, b) => (a.by.last < b.by.last ? -1 : 1));
