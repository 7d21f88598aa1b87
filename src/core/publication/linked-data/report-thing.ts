import { addressOf } from '../../addresses/address.ts';
import type { Report } from '../../civic/report.ts';
import type { FeedSite } from '../feeds/feed.ts';
import type { Publication } from '../publication.ts';
import { voiceOf } from '../settings.ts';
import type { Thing } from './thing.ts';

/**
 * A paper as a `Report`. Only an owner publishes it and gives its licence: an archive tells papers of others, whose
 * licence it does not know, and says who wrote them. A date that needs explaining is left to the page.
 */
export function reportThing(
  { id, head }: Report,
  { bodies, settings }: Pick<Publication, 'bodies' | 'settings'>,
  site: FeedSite,
): Thing {
  const isOwn = voiceOf(settings) === 'owner';
  const people = (head.authors ?? []).flatMap(({ name, role }) =>
    name === undefined ? [] : [{ '@type': 'Person', name, jobTitle: role }],
  );
  const from = head.from === undefined ? undefined : bodies.get(head.from);
  const authors = [...(from ? [{ '@type': 'Organization', name: from.head.name }] : []), ...people];
  const { period } = head;
  return {
    '@type': 'Report',
    name: head.title,
    alternateName: head.printedTitle,
    description: head.summary,
    url: site.url(addressOf.report(id)),
    inLanguage: site.language,
    datePublished: head.dateNote === undefined ? head.date : undefined,
    temporalCoverage: period && `${period.first}/${period.last}`,
    author: authors.length > 0 ? authors : undefined,
    ...(isOwn
      ? {
          license: settings.licence.address,
          publisher: { '@type': 'Organization', name: settings.publisher },
        }
      : {}),
    sameAs: head.address,
  };
}
