import { notInPapers } from '../values/not-in-papers.ts';
import type { Day } from '../values/calendar.ts';
import {
  deadlinesAfter,
  deadlinesBefore,
  noticeDeadline,
  publicationDeadline,
  type Deadline,
  type DeadlineName,
} from './deadline.ts';
import type { Meeting } from './meeting.ts';
import type { Process } from './process.ts';

/** Where a day stands beside the publication's today. */
export type Timing = 'past' | 'today' | 'to-come';

export const timingOf = (day: Day, asAt: Day): Timing =>
  day < asAt ? 'past' : day > asAt ? 'to-come' : 'today';

/** A day that matters to a meeting: the meeting itself, or one that a rule sets. */
export interface Milestone {
  readonly name: DeadlineName | 'meeting';
  readonly day: Day;
  readonly timing: Timing;
  /** How the rule gives the day; `undefined` for the meeting itself. */
  readonly deadline: Deadline | undefined;
  /** When that was done which is due by the day; `undefined` where it is not done yet, or nobody says. */
  readonly doneOn: Day | undefined;
}

/** Whether something is still to be done by a day: the day is not past, and it is not done before. */
export const isOpen = ({ timing, doneOn }: Milestone): boolean =>
  timing !== 'past' && doneOn === undefined;

/** The day on which all notices of a meeting's key decisions were given; `undefined` where one was not, or nobody says. */
function noticesGiven({ head }: Meeting): Day | undefined {
  const notices = (head.items ?? []).flatMap(({ keyDecision }) => keyDecision?.notice ?? []);
  const isGiven = notices.every((notice) => notice !== 'none' && notice !== notInPapers);
  return isGiven ? notices.toSorted().at(-1) : undefined;
}

/** When a meeting did what a rule sets a day for, as far as its file says so by the publication's today. */
function doneOn(name: DeadlineName, meeting: Meeting, asAt: Day): Day | undefined {
  const days: Partial<Record<DeadlineName, Day | undefined>> = {
    agenda: meeting.head.agendaPublished,
    'key-decision': noticesGiven(meeting),
    publication: meeting.head.decisionsPublished,
  };
  const day = days[name];
  return day !== undefined && day <= asAt ? day : undefined;
}

/** What the rules set a day for around a meeting. */
export function deadlinesOf({ head }: Meeting, rules: Process): readonly Deadline[] {
  const isExecutive = head.kind === 'executive';
  const isKey = head.items?.some(({ keyDecision }) => keyDecision !== undefined) ?? false;
  const published = head.decisionsPublished;
  const isOff = head.status === 'cancelled' || head.status === 'postponed';
  return [
    ...(isKey ? [noticeDeadline(head.date, rules)] : []),
    // A visit or an informal meeting has no agenda that the law asks for.
    ...(['visit', 'informal', 'inquiry'].includes(head.kind)
      ? []
      : deadlinesBefore(head.date, rules, head.body)),
    ...(isExecutive && !isOff ? [publicationDeadline(head.date, rules)] : []),
    ...(published !== undefined ? deadlinesAfter(published, rules) : []),
  ].filter((deadline) => deadline !== undefined);
}

/**
 * The days around a meeting, in order, judged by the publication's today. One that bank holidays decide which are not
 * known is left out, and what happens next says so.
 */
export function milestonesOf(meeting: Meeting, rules: Process, asAt: Day): readonly Milestone[] {
  const { head } = meeting;
  const dated = deadlinesOf(meeting, rules).flatMap((deadline): Milestone[] => {
    const day = deadline.dayCount?.day;
    if (day === undefined) return [];
    const { name } = deadline;
    return [
      { name, day, timing: timingOf(day, asAt), deadline, doneOn: doneOn(name, meeting, asAt) },
    ];
  });
  const itself: Milestone = {
    name: 'meeting',
    day: head.date,
    timing: timingOf(head.date, asAt),
    deadline: undefined,
    doneOn: undefined,
  };
  return [...dated, itself].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
