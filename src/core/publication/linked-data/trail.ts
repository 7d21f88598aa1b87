import type { FeedSite } from '../feeds/feed.ts';
import type { Thing } from './thing.ts';

/** A page on the way up to another: what it is called, and its address from the root of the site. */
export interface Step {
  readonly name: string;
  readonly to: string;
}

/**
 * The way from home to a page, as `BreadcrumbList`.
 *
 * @param steps From home down; the page itself comes last, by its title alone.
 */
export const trailOf = (steps: readonly Step[], title: string, site: FeedSite): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...steps, { name: title, to: undefined }].map(({ name, to }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: to === undefined ? undefined : site.url(to),
  })),
});
