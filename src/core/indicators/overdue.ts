import type { Day } from '../values/calendar.ts';
import { addDays } from '../values/weekday.ts';
import type { Definition } from './indicator.ts';
import { expectedOf } from './lateness.ts';
import { isTimed, withFields, type Observation } from './observation.ts';
import { isToCome } from './still-to-come.ts';

const partOf = ({ dimensions }: Observation) => JSON.stringify([...dimensions].sort());

/** The day by which the figure of a row was to come; `undefined` where nothing says so. */
function dueOf(
  one: Observation,
  definition: Definition,
  observations: readonly Observation[],
): Day | undefined {
  const { nextExpected } = definition;
  if (!nextExpected || !isTimed(one) || !isToCome(one)) return undefined;
  if (nextExpected.is === 'after') return addDays(one.period.last, nextExpected.days);
  // Of its own part: the whole may wait where a part has come.
  const own = observations.filter((other) => partOf(other) === partOf(one));
  const expected = expectedOf({ definition, observations: own });
  return expected?.period?.text === one.period.text ? expected.due : undefined;
}

/**
 * The rows of a measure, of which those that wait for their figure past its day have that day: nobody is told that they are
 * not yet due. Figures of others have days of their own, which nothing says: of those that wait it is known alone that there is
 * none yet.
 *
 * @param asAt The day that the publication is of; `undefined` where it is not known, so that nothing is past.
 */
export function withOverdue(
  observations: readonly Observation[],
  definition: Definition,
  asAt: Day | undefined,
): readonly Observation[] {
  const hasDays = definition.nextExpected !== undefined && asAt !== undefined;
  return observations.map((one) => {
    if (one.comparator !== undefined)
      return isToCome(one)
        ? withFields(one, { figure: { is: 'not-yet-due', isOthers: true } as const })
        : one;
    if (!hasDays) return one;
    const due = dueOf(one, definition, observations);
    return due !== undefined && due < asAt
      ? withFields(one, { figure: { is: 'not-yet-due', wasDue: due } as const })
      : one;
  });
}
