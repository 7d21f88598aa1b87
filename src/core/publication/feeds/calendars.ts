import { addressOf } from '../../addresses/address.ts';
import { fill } from '../../language/english.ts';
import type { Publication } from '../publication.ts';
import { sayDay } from '../../values/say.ts';
import type { FeedSite } from './feed.ts';
import { toCalendar, type CalendarEvent } from './icalendar.ts';
import type { Meeting } from '../../civic/meeting.ts';
import { milestonesOf } from '../../civic/milestone.ts';
import { meetingsOf, movedTo } from '../../civic/meeting-history.ts';
import { sayRule } from '../../civic/say-deadline.ts';
import { statusAt, type KnownStatus } from '../../civic/say-meeting.ts';

const calendarStatus: Readonly<Record<KnownStatus, CalendarEvent['status']>> = {
  scheduled: 'CONFIRMED',
  held: 'CONFIRMED',
  unknown: 'TENTATIVE',
  'not-entered': 'TENTATIVE',
  cancelled: 'CANCELLED',
  postponed: 'CANCELLED',
};

function describe(meeting: Meeting, publication: Publication): string {
  const { meetings, asAt, language } = publication;
  const { calendar, kinds, statuses } = language.civic;
  const { head } = meeting;
  const to = movedTo(meeting, meetings).at(-1);
  return [
    `${kinds[head.kind]}.`,
    `${statuses[statusAt(meeting, asAt)]}.`,
    ...(head.statusNote === undefined ? [] : [head.statusNote]),
    ...(to ? [fill(calendar.moved, { day: sayDay(to.head.date, language) })] : []),
    ...(head.lateReason === undefined ? [] : [fill(calendar.late, { reason: head.lateReason })]),
    ...(head.items ?? []).map(({ number, title }) =>
      number === undefined ? `\n- ${title}` : `\n${number}. ${title}`,
    ),
  ].join(' ');
}

/** A meeting and the days that rules set around it, as a calendar shows them (standards D-46, D-47). */
function eventsOf(
  meeting: Meeting,
  publication: Publication,
  site: FeedSite,
): readonly CalendarEvent[] {
  const { bodies, settings, asAt, language } = publication;
  const { calendar, deadlines } = language.civic;
  const { id, head, updated } = meeting;
  const status = calendarStatus[statusAt(meeting, asAt)];
  const body = bodies.get(head.body)!.head.name;
  const url = settings.address === undefined ? undefined : site.url(addressOf.meeting(id));
  const shared = {
    stamp: updated,
    // A meeting taken off is a change, also where nobody counted it.
    sequence: head.revision ?? (status === 'CANCELLED' ? 1 : 0),
    url,
  };
  const itself: CalendarEvent = {
    ...shared,
    uid: `${id}@${site.authority}`,
    day: head.date,
    start: head.start,
    end: head.end,
    summary: head.title ?? body,
    description: describe(meeting, publication),
    location: head.place,
    status,
    isBusy: status !== 'CANCELLED',
  };
  const dated = milestonesOf(meeting, settings.process ?? {}, asAt).flatMap(
    ({ name, day, deadline }): CalendarEvent[] =>
      deadline
        ? [
            {
              ...shared,
              uid: `${id}-${name}@${site.authority}`,
              day,
              summary: fill(calendar.deadline, { what: deadlines[name], body }),
              description: fill(calendar.rule, { rule: sayRule(deadline, language) }),
              status: status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
              isBusy: false,
            },
          ]
        : [],
  );
  return [itself, ...dated];
}

/** The calendar of a body: its meetings, also those called off, and the days around them. */
export function calendarOf(body: string, publication: Publication, site: FeedSite): string {
  const { bodies, meetings, settings, asAt, language } = publication;
  const { calendar } = language.civic;
  const events = meetingsOf(body, meetings).flatMap((meeting) =>
    eventsOf(meeting, publication, site),
  );
  return toCalendar(
    {
      name: fill(calendar.name, { body: bodies.get(body)!.head.name }),
      description: fill(calendar.description, {
        day: sayDay(asAt, language),
        site: settings.title,
      }),
    },
    events,
  );
}
