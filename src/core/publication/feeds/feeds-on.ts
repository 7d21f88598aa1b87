import { pageOf } from '../../addresses/address.ts';
import type { Feed } from './feed.ts';

/**
 * Which feeds to name in the head of a page, by its address: the one of the whole site, and behind it those that are
 * about the page or tell of it. Worked out once for all pages.
 */
export function feedsByPage(feeds: readonly Feed[]): (page: string) => readonly Feed[] {
  const ofAll = feeds.filter(({ name }) => name === 'site');
  const found = new Map<string, Set<Feed>>();
  for (const feed of feeds)
    for (const path of [feed.page, ...feed.entries.map(({ path }) => path)]) {
      const page = pageOf(path);
      found.set(page, (found.get(page) ?? new Set(ofAll)).add(feed));
    }
  return (page) => [...(found.get(page) ?? ofAll)];
}

/** The feed that is about a page itself, for a link on it. */
export const feedOf = (page: string, feeds: readonly Feed[]): Feed | undefined =>
  feeds.find((feed) => feed.page === page);
