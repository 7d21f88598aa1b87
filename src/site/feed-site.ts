import { slug } from '../core/addresses/address.ts';
import type { FeedSite } from '../core/publication/feeds/feed.ts';
import { withBase } from './address.ts';
import { publication } from './publication.ts';

const { settings, language } = publication;

/** Where this site stands, for its feeds and calendars. Without a known address theirs start at the root of the site. */
export const feedSite: FeedSite = {
  title: settings.title,
  publisher: settings.publisher,
  language: language.code,
  authority:
    settings.address === undefined
      ? `${slug(settings.title)}.invalid`
      : new URL(settings.address).host,
  url: (path) =>
    settings.address === undefined
      ? withBase(path)
      : new URL(withBase(path), settings.address).href,
};
