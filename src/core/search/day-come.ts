import { dayOfEdition } from '../indicators/published.ts';
import type { Day } from '../values/calendar.ts';
import type { EventDate } from '../values/event-date.ts';

/**
 * The last day of something that has come: without a date the day of its paper, where it stands in one alone. What a
 * paper dates behind its own day it only plans.
 *
 * @param editions The papers that it stands in.
 * @param asAt The latest day that the publication has reached; blank where nobody knows.
 * @returns Blank without a date, and where none of it has come.
 */
export function dayCome(
  date: Pick<EventDate, 'first' | 'last'> | undefined,
  editions: readonly string[],
  asAt: Day | '',
): Day | '' {
  const papers = editions.flatMap((edition) => dayOfEdition(edition) ?? []).sort();
  if (date === undefined) return papers.length === 1 ? papers[0]! : '';
  const until = papers.at(-1) ?? asAt;
  const hasCome = (day: Day) => until === '' || day <= until;
  return [date.last, date.first].find(hasCome) ?? '';
}
