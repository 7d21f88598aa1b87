import { feedsOf } from '../core/publication/feeds/feeds.ts';
import { publication } from './publication.ts';

/** Every feed of this publication. */
export const feeds = feedsOf(publication);
