import type { Day } from '../values/calendar.ts';
import { yearsKnown } from './bank-holiday.ts';
import {
  deadlinesAfter,
  deadlinesBefore,
  noticeDeadline,
  publicationDeadline,
  type Deadline,
  type DeadlineName,
} from './deadline.ts';
import { movedTo } from './meeting-history.ts';
import type { Meeting } from './meeting.ts';
import type { Process } from './process.ts';
import { statusAt } from './say-meeting.ts';

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
}

/** What the rules set a day for around a meeting. */
function deadlinesOf({ head }: Meeting, rules: Process): readonly Deadline[] {
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
 * known is left out: {@link nextStepsFor} says so.
 */
export function milestonesOf(meeting: Meeting, rules: Process, asAt: Day): readonly Milestone[] {
  const { head } = meeting;
  const dated = deadlinesOf(meeting, rules).flatMap((deadline): Milestone[] => {
    const day = deadline.dayCount?.day;
    if (day === undefined) return [];
    return [{ name: deadline.name, day, timing: timingOf(day, asAt), deadline }];
  });
  const itself: Milestone = {
    name: 'meeting',
    day: head.date,
    timing: timingOf(head.date, asAt),
    deadline: undefined,
  };
  return [...dated, itself].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What a resident can be told of what happens next, and whether something can still be done. */
export type NextStep =
  | { readonly is: 'cancelled' }
  | { readonly is: 'postponed'; readonly to: Meeting | undefined }
  /** To come: its agenda is due, out, or was to be out. */
  | { readonly is: 'agenda-to-come'; readonly by: Day | undefined }
  | { readonly is: 'agenda-out' }
  /** Past: whether it took place may not be known. */
  | { readonly is: 'over'; readonly status: 'held' | 'unknown' | 'not-entered' }
  /** A rule sets a day that bank holidays decide which are not known: after those that are, or before. */
  | {
      readonly is: 'not-reckoned';
      readonly isLater: boolean;
      /** The first and the last year whose holidays are known. */
      readonly known: ReturnType<typeof yearsKnown>;
    }
  /** Nothing about it can be changed any more. */
  | { readonly is: 'closed' }
  | { readonly is: 'call-in-open'; readonly until: Day; readonly time: string | undefined }
  | { readonly is: 'call-in-over'; readonly until: Day }
  /** When the decision was published is not known: the day by which it was to be, and a call-in at the latest. */
  | {
      readonly is: 'call-in-unknown';
      readonly published: Day | undefined;
      readonly until: Day | undefined;
      readonly isPast: boolean;
    }
  | { readonly is: 'next'; readonly meeting: Meeting; readonly timing: Timing }
  | { readonly is: 'no-next' };

function stepsOnCallIn({ head }: Meeting, rules: Process, asAt: Day): readonly NextStep[] {
  if (head.kind !== 'executive' || !rules.callIn) return [];
  const published = head.decisionsPublished;
  const latest = published ?? publicationDeadline(head.date, rules)?.dayCount?.day;
  const asked = latest === undefined ? undefined : deadlinesAfter(latest, rules)[0];
  const until = asked?.dayCount?.day;
  const isReckoned = (deadline: Deadline | undefined) => !deadline || deadline.dayCount;
  if (
    !isReckoned(asked) ||
    (published === undefined && !isReckoned(publicationDeadline(head.date, rules)))
  )
    return [];
  if (published === undefined || until === undefined)
    return [
      {
        is: 'call-in-unknown',
        published: latest,
        until,
        isPast: until !== undefined && until < asAt,
      },
    ];
  return asAt <= until
    ? [{ is: 'call-in-open', until, time: asked?.time }]
    : [{ is: 'call-in-over', until }];
}

/**
 * Says what happens next with a meeting, judged by the publication's today.
 *
 * @param meetings All meetings, in the order in which they take place.
 */
export function nextStepsFor(
  meeting: Meeting,
  meetings: readonly Meeting[],
  rules: Process,
  asAt: Day,
): readonly NextStep[] {
  const { head } = meeting;
  if (head.status === 'cancelled') return [{ is: 'cancelled' }, nextOf(meeting, meetings, asAt)];
  if (head.status === 'postponed')
    return [{ is: 'postponed', to: movedTo(meeting, meetings).at(-1) }];
  const known = yearsKnown(rules.holidays?.days);
  const isLater = Number(head.date.slice(0, 4)) > known.first;
  const isReckoned = deadlinesOf(meeting, rules).every(({ dayCount }) => dayCount);
  const unreckoned = isReckoned ? [] : [{ is: 'not-reckoned', isLater, known } as const];
  if (head.date >= asAt) {
    if (head.agendaPublished !== undefined && head.agendaPublished <= asAt)
      return [{ is: 'agenda-out' }, ...unreckoned];
    const agenda = deadlinesBefore(head.date, rules, head.body).find(
      ({ name }) => name === 'agenda',
    );
    return [{ is: 'agenda-to-come', by: agenda?.dayCount?.day }, ...unreckoned];
  }
  const onCallIn = stepsOnCallIn(meeting, rules, asAt);
  const status = statusAt(meeting, asAt);
  // Whether anything can still be done is not known where the day for it is not.
  const isOpen = !isReckoned || onCallIn.some(({ is }) => is === 'call-in-open');
  return [
    { is: 'over', status: status === 'unknown' || status === 'not-entered' ? status : 'held' },
    ...unreckoned,
    ...onCallIn,
    ...(isOpen ? [] : [{ is: 'closed' } as const]),
    nextOf(meeting, meetings, asAt),
  ];
}

/** The next meeting still to come, else the one that followed, else that there is none. */
function nextOf(meeting: Meeting, meetings: readonly Meeting[], asAt: Day): NextStep {
  const isOn = ({ head }: Meeting) => head.status === 'scheduled' || head.status === 'held';
  const own = meetings.filter(
    (one) => one.head.body === meeting.head.body && isOn(one) && one.head.date > meeting.head.date,
  );
  const next = own.find(({ head }) => head.date >= asAt) ?? own[0];
  return next
    ? { is: 'next', meeting: next, timing: timingOf(next.head.date, asAt) }
    : { is: 'no-next' };
}
