import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';
import type { Day } from './calendar.ts';

/** What an officer types where a thing is only planned: a word in a column, or nothing until it is done. */
export type PlanWord = 'outlook' | 'status' | 'kind' | 'leave-out';

/** A day that tells something as done, and where it stands; `undefined` where none is typed. */
export interface PastDay {
  /** The first day on which it can have been done. */
  readonly day: Day | undefined;
  /** As it is typed, where that is not the day itself. */
  readonly text?: string | undefined;
  /** The day of the paper that shows how things stood on that day: one for a meeting to come bears the day of the meeting. */
  readonly shownIn?: Day | undefined;
  readonly place: () => Location;
  readonly plan: PlanWord;
}

export const problems = {
  toCome: problem('day/to-come'),
};

/**
 * Reports what is told as done on a day that is still to come. The day itself is none.
 *
 * @param asAt The latest day that the publication has reached; blank where nobody knows.
 */
export const checkPastDays = (days: readonly PastDay[], asAt: Day): readonly Diagnostic[] =>
  asAt === ''
    ? []
    : days.flatMap(({ day, text = day, shownIn = '', place, plan }) =>
        day !== undefined && text !== undefined && day > asAt && day > shownIn
          ? [problems.toCome.at(place(), { text, asAt, plan })]
          : [],
      );
