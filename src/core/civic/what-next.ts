import type { Day } from '../values/calendar.ts';
import { yearsKnown } from './bank-holiday.ts';
import { deadlinesAfter, deadlinesBefore, publicationDeadline, type Deadline } from './deadline.ts';
import { movedTo } from './meeting-history.ts';
import { deadlinesOf, milestonesOf, timingOf, type Timing } from './milestone.ts';
import type { Meeting } from './meeting.ts';
import type { Process } from './process.ts';
import { statusAt } from './say-meeting.ts';

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
  /** Every day that the rules set around it is known and past. What is no deadline may still change. */
  | { readonly is: 'deadlines-past' }
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
  const deadlines = milestonesOf(meeting, rules, asAt).filter(({ name }) => name !== 'meeting');
  // Nothing is known to be past where a day is not known, nor where one rests on when a decision was published.
  const arePast =
    isReckoned &&
    deadlines.length > 0 &&
    deadlines.every(({ timing }) => timing === 'past') &&
    !onCallIn.some((one) => one.is === 'call-in-unknown' && !one.isPast);
  return [
    { is: 'over', status: status === 'unknown' || status === 'not-entered' ? status : 'held' },
    ...unreckoned,
    ...onCallIn,
    ...(arePast ? [{ is: 'deadlines-past' } as const] : []),
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
