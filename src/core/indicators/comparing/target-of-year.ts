import { directionAt } from '../../values/direction.ts';
import { partsOfDay, toDay } from '../../values/calendar.ts';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import { endsOf } from '../aim.ts';
import { isShareOrMean } from './precision.ts';
import type { Definition } from '../indicator.ts';
import type { Measured } from '../observation.ts';
import type { Target } from '../target.ts';
import { startOfYear } from '../year-to-date.ts';

/** Units of time taken, of which a year to date gives the average, whatever its title says. */
const ofTimeTaken = /^(?:seconds?|minutes?)\b/i;

/** Whether the years to date of a measure are sums, which grow from nothing to what the year comes to. */
const isSum = (definition: Definition): boolean =>
  !isShareOrMean(definition) && !ofTimeTaken.test(definition.unit);

/** The last month of the year that a year to date sums up. */
function endOfYear(period: StatedPeriod, { yearStart }: Definition): StatedPeriod | undefined {
  const [year, month] = partsOfDay(startOfYear(period, yearStart));
  const last = month === 1 ? toDay(year, 12, 1) : toDay(year + 1, month - 1, 1);
  const end = parsePeriod(last.slice(0, 7));
  return end?.is === 'unstated' ? undefined : end;
}

/** Whether a sum has come so far that the rest of its year cannot turn how it stands to its target. */
function isSettled({ value }: Target, { figure, period }: Measured, { goodWhen }: Definition) {
  const { low, high } = endsOf(value!);
  if (high !== undefined && figure.value > high) return true;
  return directionAt(goodWhen, period).is === 'higher' && low !== undefined && figure.value >= low;
}

/**
 * The target of a figure as it is to be held against it. One number that holds all through a year is for what the year
 * comes to: a year to date is still on its way there, so until its last figure the target is one to be reached by the
 * end. That is not so of shares and averages, of a target of nought, which is met or missed at any time, and of a sum
 * that has passed its target.
 *
 * @returns The target as it stands, where the figure is no such sum or the last for which the target holds.
 */
export function towardsEndOfYear(
  target: Target,
  observation: Measured,
  definition: Definition,
): Target {
  const { value, by, for: beside, from, until, edition } = target;
  const { period, basis } = observation;
  if (basis !== 'year-to-date' || value === undefined || by || beside) return target;
  const { low = 0, high = 0 } = endsOf(value);
  // Without dates it stands beside the figures of its paper, which may be those of one month.
  if (!from && !until && edition !== undefined) return target;
  if ((low === 0 && high === 0) || !isSum(definition)) return target;
  if (isSettled(target, observation, definition)) return target;
  const year = endOfYear(period, definition);
  const end = until && year && until.last < year.last ? until : year;
  if (!end || end.last <= period.last) return target;
  return { ...target, until: undefined, by: end };
}
