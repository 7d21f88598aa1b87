import { keptBy } from '../../source/kept.ts';
import type { Indicator } from '../indicator.ts';
import { isTimed, type Measured, type Observation, type Timed } from '../observation.ts';
import { movementOf, type NoMovement, type Movement } from '../movement/movement.ts';
import { isSameKind } from './comparison.ts';
import { latestEditions } from './headline.ts';

/** Whether two rows are of one subject: the same part or the whole, of the same body. */
const isOfOneSubject = (one: Observation, other: Observation) =>
  one.comparator === other.comparator &&
  one.dimensions.size === other.dimensions.size &&
  [...one.dimensions].every(([name, value]) => other.dimensions.get(name) === value);

/** The movement of a series as it was known at a figure, worked out where it is needed. */
export type MovementThen = () => Movement | NoMovement;

/**
 * The movement of the series in which a figure stands, as it was known then: figures of the same whole or part, basis and
 * kind of period, up to it. Later ones are not looked at, so that what is said of a month stays said.
 */
export const movementUpTo = keptBy(
  (indicator: Indicator, latest: Measured): Movement | NoMovement => {
    const known = latestEditions(
      indicator.observations.filter((one) => isOfOneSubject(one, latest)),
    )
      .filter(isTimed)
      .filter(({ period }) => period.last <= latest.period.last)
      .toSorted((a, b) =>
        a.period.last < b.period.last ? -1 : a.period.last > b.period.last ? 1 : 0,
      );
    const isAlike = (one: Timed) => one.basis === latest.basis && isSameKind(one, latest);
    const aside = known.filter((one) => !isAlike(one) && one.figure.is === 'number').length;
    return movementOf(known.filter(isAlike), indicator.definition, aside);
  },
);
