import { addressOf } from '../../addresses/address.ts';
import { permanentId, type FeedSite } from './feed.ts';
import type { FeedDocument } from './feed-documents.ts';

const moment = (day: string) => `${day}T00:00:00Z`;

/** Writes a part of a feed as JSON Feed 1.1, with the way to the one before it. */
export function toJsonFeed(feed: FeedDocument, site: FeedSite): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: site.url(feed.page),
    feed_url: site.url(addressOf.jsonFeed(feed.name)),
    ...(feed.earlier === undefined ? {} : { next_url: site.url(addressOf.jsonFeed(feed.earlier)) }),
    language: site.language,
    authors: [{ name: site.publisher }],
    items: feed.entries.map(({ path, title, text, updated, published }) => ({
      id: permanentId(site.authority, path),
      url: site.url(path),
      title,
      content_text: text,
      date_published: moment(published),
      date_modified: moment(updated),
    })),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
