import { permanentId, type Feed, type FeedSite } from './feed.ts';

const moment = (day: string) => `${day}T00:00:00Z`;

/** Writes a feed as JSON Feed 1.1. */
export function toJsonFeed(
  feed: Feed,
  site: FeedSite,
  address: { self: string; page: string },
): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: site.url(address.page),
    feed_url: site.url(address.self),
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
