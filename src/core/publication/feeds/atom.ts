import { permanentId, updatedOf, type Feed, type FeedSite } from './feed.ts';

/** Text as it may stand in XML: what XML has no sign for is left out. */
const escape = (text: string) =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const moment = (day: string) => `${day}T00:00:00Z`;

/** Writes a feed as Atom (RFC 4287). */
export function toAtom(
  feed: Feed,
  site: FeedSite,
  address: { self: string; page: string },
): string {
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
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(site.language)}">
  <id>${id(`/feeds/${feed.name}`)}</id>
  <title>${escape(feed.title)}</title>
  <updated>${moment(updatedOf(feed))}</updated>
  <author>
    <name>${escape(site.publisher)}</name>
  </author>
  <link rel="self" type="application/atom+xml" href="${escape(site.url(address.self))}"/>
  <link rel="alternate" type="text/html" href="${escape(site.url(address.page))}"/>
${entries.join('')}</feed>
`;
}
