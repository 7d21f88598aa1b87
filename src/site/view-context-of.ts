import type { Publication } from '../core/publication/publication.ts';
import { sayBehind } from '../core/indicators/words/say-origin.ts';
import { voiceOf } from '../core/publication/settings.ts';
import { addressOf } from '../core/addresses/address.ts';
import { meetingsOfEntries } from '../core/civic/meeting-of-entry.ts';
import { sayMeeting } from '../core/civic/say-meeting.ts';
import { sayDay } from '../core/values/say.ts';
import { addressOfReference } from '../core/addresses/site-reference.ts';
import type { ViewContext } from '../views/view-context.ts';

/** The meeting that an entry comes from: what it is called, and where it stands from the root. */
function meetingOf(publication: Publication, entry: string) {
  const meeting = meetingsOfEntries(publication).get(entry);
  if (!meeting) return undefined;
  const { bodies, language } = publication;
  return { title: sayMeeting(meeting, bodies, language), address: addressOf.meeting(meeting.id) };
}

/**
 * What the views of elements may use on the pages of a publication.
 *
 * @param address Puts the base of the site before an address from its root.
 * @param titleOf The title of a paper by its id.
 */
export function viewContextOf(
  publication: Publication,
  address: ViewContext['address'],
  titleOf: (paper: string) => string | undefined,
): ViewContext {
  const { language, indicators, settings, asAt, places } = publication;
  return {
    language,
    indicators,
    comparators: settings.comparators ?? {},
    schemes: settings.schemes ?? {},
    themes: settings.themes ?? {},
    address,
    behind: (indicator) =>
      voiceOf(settings) === 'owner' ? sayBehind(indicator, asAt, language) : undefined,
    meeting: (entry) => {
      const found = meetingOf(publication, entry);
      return found && { ...found, address: address(found.address) };
    },
    followedIn: () => [],
    changesOf: () => [],
    markOf: () => undefined,
    isExample: false,
    site: {
      site: settings.title,
      asAt: sayDay(asAt, language),
      address: settings.address ?? '',
    },
    paper: (id, locator, measure) => {
      const title = titleOf(id);
      if (title === undefined) return undefined;
      const passage = places.passage(id, locator, { measure });
      return { title, address: address(addressOfReference(passage)) };
    },
    indicatorPage: (id) => address(addressOf.indicator(id)),
  };
}
