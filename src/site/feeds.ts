import { feedsOf } from '../core/publication/feeds/feeds.ts';
import { feedsByPage } from '../core/publication/feeds/feeds-on.ts';
import { publication } from './publication.ts';

/** Every feed of this publication. */
export const feeds = feedsOf(publication);

/** The feeds that a page belongs to. */
export const feedsOn = feedsByPage(feeds);
