import type { Feed } from '../core/publication/feeds/feed.ts';
import { feedsOf } from '../core/publication/feeds/feeds.ts';
import { feedOf, feedsByPage } from '../core/publication/feeds/feeds-on.ts';
import { asked, askedOf } from '../core/source/asked.ts';
import { publication } from './publication.ts';

/** A feed as a link to it needs it. */
type Way = Pick<Feed, 'name' | 'title'>;

const toWay = ({ name, title }: Feed): Way => ({ name, title });

/** Every feed of this publication. */
export const feeds = asked('feeds', () => feedsOf(publication));

const byPage = asked('feeds by page', () => feedsByPage(feeds()));

/** The feeds that a page belongs to, by its address. */
export const feedsOn = askedOf('feeds on', (page): readonly Way[] => byPage()(page).map(toWay));

/** The feed that is about a page itself, by its address; `undefined` where there is none. */
export const feedAbout = askedOf('feed about', (page): Way | undefined => {
  const feed = feedOf(page, feeds());
  return feed && toWay(feed);
});
