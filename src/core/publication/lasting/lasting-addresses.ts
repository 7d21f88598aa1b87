import { addressOf, type Addresses } from '../../addresses/address.ts';
import { addressesOf } from '../addresses-of.ts';
import type { Publication } from '../publication.ts';
import { feedsOf } from '../feeds/feeds.ts';
import { versionAddresses } from './versions.ts';

const none: ReadonlySet<string> = new Set();

/**
 * Every address of a site that is meant to last, with the anchors that are: its pages and data, its feeds and calendars,
 * the versions that it keeps, and the files for readers. Pictures of figures, parts of feeds and what belongs to the look of the site are none.
 */
export function lastingAddresses(publication: Publication): Addresses {
  const feeds = feedsOf(publication).flatMap(({ name }) => [
    addressOf.atom(name),
    addressOf.jsonFeed(name),
  ]);
  const calendars = publication.meetings.map(({ head }) => addressOf.calendar(head.body));
  const files = [...publication.files].flatMap(([address, { kind }]) =>
    kind === undefined ? [] : [address],
  );
  return new Map([
    ...[...feeds, ...calendars, ...files, ...versionAddresses(publication)].map(
      (address) => [address, none] as const,
    ),
    ...addressesOf(publication),
  ]);
}
