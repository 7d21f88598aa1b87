import type { APIRoute } from 'astro';
import { addressOf } from '../../core/address.ts';
import { toAtom } from '../../core/civic/atom.ts';
import { feedsOf } from '../../core/civic/feeds.ts';
import { feedSite } from '../../site/feed-site.ts';
import { publication } from '../../site/publication.ts';

const feeds = new Map(feedsOf(publication).map((feed) => [feed.name, feed]));

export function getStaticPaths() {
  return [...feeds.keys()].map((name) => ({ params: { name } }));
}

/** What is new, for a program that reads feeds. */
export const GET: APIRoute = ({ params }) => {
  const feed = feeds.get(params['name']!)!;
  const address = { self: addressOf.atom(feed.name), page: addressOf.home() };
  return new Response(toAtom(feed, feedSite, address), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
