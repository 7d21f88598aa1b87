import { feedsOf } from '../core/publication/feeds/feeds.ts';
import { publication } from './publication.ts';

/** Every feed of this publication. */
export const feeds = feedsOf(publication);

/** The feeds by their names. */
export const feedsByName = new Map(feeds.map((feed) => [feed.name, feed]));
