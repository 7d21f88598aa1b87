import { addressOf } from '../addresses/address.ts';
import { sayMeeting, statusAt } from '../civic/say-meeting.ts';
import { securityFile } from '../hosting/security-file.ts';
import type { Publication } from '../publication/publication.ts';
import { settingsPath } from '../source/folder.ts';
import { startOf } from '../source/source.ts';
import type { Day } from '../values/calendar.ts';
import { nearnessOf } from './deadline.ts';
import { aboutMeasure } from './figures.ts';
import type { Finding } from './finding.ts';

/** Something that is to be looked at again, with what it is about. */
type Review = Pick<Finding, 'owner' | 'title' | 'address' | 'place'> & {
  readonly of: 'definition' | 'disclosure' | 'security';
  readonly by: Day | undefined;
};

const reviewsOf = ({
  indicators,
  tables,
  settings: { security, publisher },
}: Pick<Publication, 'indicators' | 'tables' | 'settings'>): readonly Review[] => [
  {
    ...{ of: 'security', by: security?.expires, owner: publisher, title: securityFile },
    ...{ address: undefined, place: startOf(settingsPath) },
  },
  ...[...indicators.values()].flatMap((indicator): readonly Review[] => {
    const { reviewBy, disclosure } = indicator.definition;
    const about = aboutMeasure(indicator);
    return [
      { of: 'definition', by: reviewBy, ...about },
      { of: 'disclosure', by: disclosure?.reviewBy, ...about },
    ];
  }),
  ...[...tables.values()].map(({ id, head: { title, disclosure }, place }): Review => ({
    of: 'disclosure',
    by: disclosure?.reviewBy,
    owner: disclosure?.by,
    title,
    address: addressOf.table(id),
    place,
  })),
];

/** What is to be looked at again by a day that has passed or is near. */
export const reviewsDue = (
  publication: Pick<Publication, 'indicators' | 'tables' | 'settings' | 'asAt'>,
): readonly Finding[] =>
  reviewsOf(publication).flatMap(({ of, by, ...about }): readonly Finding[] => {
    const nearness = by === undefined ? undefined : nearnessOf(by, publication.asAt);
    if (by === undefined || !nearness) return [];
    const { kind, overdue } = nearness;
    return [{ kind, found: { is: 'review', of, by, overdue }, ...about }];
  });

/** Meetings that are past, of which nobody has written down what became of them. */
export function meetingsNotEntered({
  meetings,
  bodies,
  asAt,
  language,
}: Pick<Publication, 'meetings' | 'bodies' | 'asAt' | 'language'>): readonly Finding[] {
  return meetings
    .filter((meeting) => statusAt(meeting, asAt) === 'not-entered')
    .map((meeting) => ({
      kind: 'overdue',
      found: { is: 'not-entered', on: meeting.head.date },
      owner: bodies.get(meeting.head.body)?.head.name,
      title: sayMeeting(meeting, bodies, language),
      address: addressOf.meeting(meeting.id),
      place: startOf(meeting.path),
    }));
}
