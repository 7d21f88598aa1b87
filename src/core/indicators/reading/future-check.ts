import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Day } from '../../values/calendar.ts';
import type { StatedPeriod } from '../../values/period.ts';
import type { Observation } from '../observation.ts';
import { dayOfEdition } from '../published.ts';

export const problems = {
  afterEdition: problem('observation/after-edition'),
  publishedEarly: problem('observation/published-early'),
};

/**
 * The first day on which there can be a figure: the last of its period; of a snapshot, which is taken on some day of
 * it, and of a year to date, which is still running, the first.
 */
export const firstDayOf = ({ basis }: Observation, { first, last }: StatedPeriod): Day =>
  basis === 'year-to-date' || basis === 'snapshot' ? first : last;

/**
 * Reports figures for a time that had not passed when they were published, be it by their paper, by their own day or by
 * that of the definition. A forecast may be told as estimated.
 *
 * @param otherwise The day that the definition gives for rows without one.
 */
export function findFromTheFuture(
  observations: readonly Observation[],
  otherwise: Day | undefined,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const observation of observations) {
    const { figure, period, edition } = observation;
    if (figure.is !== 'number' || period.is === 'unstated') continue;
    const first = firstDayOf(observation, period);
    const isEarly = (day: Day | undefined): day is Day =>
      day !== undefined && first > day && observation.status !== 'estimated';
    const { text } = period;
    const { published } = observation;
    const day = published ?? (edition === undefined ? otherwise : undefined);
    if (isEarly(day)) {
      const isDefault = published === undefined;
      const place = observation.placeOf('period');
      found.push(problems.publishedEarly.at(place, { text, day, isDefault }));
    }
    // The id of a paper begins with its date, and days sort as text.
    if (edition === undefined || first <= edition) continue;
    const date = dayOfEdition(edition);
    if (isEarly(date))
      found.push(problems.afterEdition.at(observation.placeOf('period'), { text, date }));
  }
  return found;
}
