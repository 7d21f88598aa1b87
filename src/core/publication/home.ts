import { homeId } from '../addresses/address.ts';
import type { Meeting } from '../civic/meeting.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';
import type { Day } from '../values/calendar.ts';

/** The words that officers wrote for the home page; `undefined` where there are none. */
export const homePageOf = ({ pages }: Pick<Publication, 'pages'>): Page | undefined =>
  pages.find(({ id }) => id === homeId);

/** The pages of a publication that have addresses of their own. */
export const pagesBesideHome = (pages: readonly Page[]): readonly Page[] =>
  pages.filter(({ id }) => id !== homeId);

/** So many meetings are shown there. */
const fewMeetings = 3;

/** The meetings that are still to come, the soonest first; where none is known, the last ones, the newest first. */
export function nextMeetings(meetings: readonly Meeting[], asAt: Day): readonly Meeting[] {
  const next = meetings.filter(({ head }) => head.date >= asAt && head.status === 'scheduled');
  return (next.length > 0 ? next : meetings.toReversed()).slice(0, fewMeetings);
}
