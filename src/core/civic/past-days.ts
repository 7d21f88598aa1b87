import type { Document } from '../documents/document.ts';
import { dayOfEdition } from '../indicators/published.ts';
import { parseDay } from '../values/calendar.ts';
import { notInPapers } from '../values/not-in-papers.ts';
import type { PastDay, PlanWord } from '../values/past-day.ts';
import type { Body } from './body.ts';
import type { MeetingHead } from './meeting.ts';
import type { ReportHead } from './report.ts';

type At = (...keys: readonly PropertyKey[]) => PastDay['place'];

const placesOf =
  ({ placeOf }: Pick<Document<unknown>, 'placeOf'>): At =>
  (...keys) =>
  () =>
    placeOf(...keys);

const plan: PlanWord = 'leave-out';

/** The days on which something of a meeting is said to have been done; whether it met is told by its status. */
export function pastDaysOfMeeting(
  meeting: Document<MeetingHead>,
  meetings: ReadonlyMap<string, Pick<Document<MeetingHead>, 'head'>>,
): readonly PastDay[] {
  const { head } = meeting;
  const at = placesOf(meeting);
  const { minutes } = head;
  // Of a meeting that is said to have been held the day itself is told.
  const hasMinutes =
    minutes !== undefined && minutes.status !== notInPapers && head.status !== 'held';
  const confirmed = minutes?.status === 'confirmed' ? minutes.confirmedAt : undefined;
  return [
    { day: head.updated, place: at('updated'), plan },
    { day: head.agendaPublished, place: at('agendaPublished'), plan },
    { day: head.decisionsPublished, place: at('decisionsPublished'), plan },
    ...(head.supplements ?? []).map(({ added }, index) => ({
      ...{ day: added, place: at('supplements', index, 'added'), plan },
    })),
    ...(head.items ?? []).flatMap(({ keyDecision, callIn }, index) => [
      {
        day: parseDay(keyDecision?.notice ?? ''),
        place: at('items', index, 'keyDecision', 'notice'),
        plan,
      },
      { day: callIn?.requested, place: at('items', index, 'callIn', 'requested'), plan },
    ]),
    ...(hasMinutes ? [{ day: head.date, place: at('minutes', 'status'), plan }] : []),
    { day: meetings.get(confirmed ?? '')?.head.date, place: at('minutes', 'confirmedAt'), plan },
  ];
}

/** The days of which papers tell who sat on a body. */
export const pastDaysOfBody = (body: Document<Body['head']>): readonly PastDay[] =>
  (body.head.membership ?? []).map(({ asAt, edition }, index) => ({
    ...{ day: asAt, shownIn: dayOfEdition(edition) },
    place: placesOf(body)('membership', index, 'asAt'),
    plan,
  }));

/** The last day whose figures a report is said to show. */
export const pastDaysOfReport = (report: Document<ReportHead>): readonly PastDay[] => {
  const { figuresTo } = report.head;
  const place = placesOf(report)('figuresTo');
  return [{ day: figuresTo?.first, text: figuresTo?.text, place, plan }];
};
