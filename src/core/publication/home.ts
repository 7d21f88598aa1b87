import { homeId } from '../addresses/address.ts';
import type { Meeting } from '../civic/meeting.ts';
import { homeParts, type HomePart } from '../face/front-settings.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';
import type { Day } from '../values/calendar.ts';

/** The words that officers wrote for the home page; `undefined` where there are none. */
export const homePageOf = ({ pages }: Pick<Publication, 'pages'>): Page | undefined =>
  pages.find(({ id }) => id === homeId);

/** The pages of a publication that have addresses of their own. */
export const pagesBesideHome = (pages: readonly Page[]): readonly Page[] =>
  pages.filter(({ id }) => id !== homeId);

/** Whether a publication has anything to show in a part of its home page. */
export function hasPart(part: HomePart, publication: Publication): boolean {
  const { settings, indicators, scorecards, reports, meetings } = publication;
  switch (part) {
    case 'welcome':
      return (homePageOf(publication)?.sections.length ?? 0) > 0;
    case 'figures':
      return indicators.size > 0 && settings.highlights?.length !== 0;
    case 'scorecards':
      return scorecards.length > 0;
    case 'themes':
      return settings.themes !== undefined;
    case 'meetings':
      return meetings.length > 0;
    case 'reports':
      return reports.length > 0;
    case 'more':
      return true;
  }
}

/** So many meetings are shown there. */
const fewMeetings = 3;

/** The meetings that are still to come, the soonest first; where none is known, the last ones, the newest first. */
export function nextMeetings(meetings: readonly Meeting[], asAt: Day): readonly Meeting[] {
  const next = meetings.filter(({ head }) => head.date >= asAt && head.status === 'scheduled');
  return (next.length > 0 ? next : meetings.toReversed()).slice(0, fewMeetings);
}

/** What stands on the home page where nobody says: meetings are found through the menu. */
const usual = homeParts.filter((part) => part !== 'meetings');

/** The parts of the home page, in order: as the settings have them, else all that there is something to show in. */
export const homePartsOf = (publication: Publication): readonly HomePart[] =>
  publication.settings.home ?? usual.filter((part) => hasPart(part, publication));
