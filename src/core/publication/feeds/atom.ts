import { addressOf } from '../../addresses/address.ts';
import { escape } from '../../source/escape.ts';
import { permanentId, updatedOf, type FeedSite } from './feed.ts';
import type { FeedDocument } from './feed-documents.ts';

const moment = (day: string) => `${day}T00:00:00Z`;

/** Writes a part of a feed as Atom (RFC 4287), with ways to the other parts (RFC 5005). */
export function toAtom(feed: FeedDocument, site: FeedSite): string {
  const id = (path: string) => escape(permanentId(site.authority, path));
  const entries = feed.entries.map(
    ({ path, title, text, updated, published }) => `  <entry>
    <id>${id(path)}</id>
    <title>${escape(title)}</title>
    <link rel="alternate" type="text/html" href="${escape(site.url(path))}"/>
    <published>${moment(published)}</published>
    <updated>${moment(updated)}</updated>
    <content type="text">${escape(text)}</content>
  </entry>
`,
  );
  const way = (rel: string, name: string | undefined) =>
    name === undefined
      ? ''
      : `  <link rel="${rel}" type="application/atom+xml" href="${escape(site.url(addressOf.atom(name)))}"/>\n`;
  const ways = [
    way('self', feed.name),
    feed.isArchive ? way('current', feed.current) : '',
    way('prev-archive', feed.earlier),
    way('next-archive', feed.later),
  ];
  const history = ' xmlns:fh="http://purl.org/syndication/history/1.0"';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"${feed.isArchive ? history : ''} xml:lang="${escape(site.language)}">
  <id>${id(`/feeds/${feed.current}`)}</id>
  <title>${escape(feed.title)}</title>
  <updated>${moment(updatedOf(feed))}</updated>
  <author>
    <name>${escape(site.publisher)}</name>
  </author>
${ways.join('')}  <link rel="alternate" type="text/html" href="${escape(site.url(feed.page))}"/>
${feed.isArchive ? '  <fh:archive/>\n' : ''}${entries.join('')}</feed>
`;
}
