import { addressOf } from '../../addresses/address.ts';
import type { Meeting, MeetingHead } from '../../civic/meeting.ts';
import { movedTo } from '../../civic/meeting-history.ts';
import { sayMeeting, statusAt, type KnownStatus } from '../../civic/say-meeting.ts';
import type { FeedSite } from '../feeds/feed.ts';
import type { Publication } from '../publication.ts';
import type { Thing } from './thing.ts';

/** What schema.org calls what is known of a meeting; nothing where nobody knows whether it took place. */
const statuses: Readonly<Record<KnownStatus, string | undefined>> = {
  scheduled: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  /** Without a new day; of one with a new day, see below. */
  postponed: 'https://schema.org/EventPostponed',
  unknown: undefined,
  'not-entered': undefined,
};

/** A meeting as an `Event`. Its times are by the clock of the place, as on its page: none is given in UTC. */
export function meetingEvent(
  meeting: Meeting,
  {
    bodies,
    meetings,
    asAt,
    language,
  }: Pick<Publication, 'bodies' | 'meetings' | 'asAt' | 'language'>,
  site: FeedSite,
): Thing {
  const { id, head } = meeting;
  const to = movedTo(meeting, meetings).at(-1)?.head;
  const startOf = ({ date, start }: MeetingHead) =>
    start === undefined ? date : `${date}T${start}:00`;
  const { date, end } = to ?? head;
  const status = statusAt(meeting, asAt);
  const body = bodies.get(head.body);
  return {
    '@type': 'Event',
    name: sayMeeting(meeting, bodies, language),
    description: `${language.civic.kinds[head.kind]}. ${language.civic.statuses[status]}.`,
    url: site.url(addressOf.meeting(id)),
    inLanguage: site.language,
    startDate: startOf(to ?? head),
    endDate: end === undefined ? undefined : `${date}T${end}:00`,
    previousStartDate: to ? startOf(head) : undefined,
    eventStatus: to ? 'https://schema.org/EventRescheduled' : statuses[status],
    location: head.place === undefined ? undefined : { '@type': 'Place', name: head.place },
    organizer: body && {
      '@type': 'Organization',
      name: body.head.name,
      url: site.url(addressOf.body(head.body)),
    },
  };
}
