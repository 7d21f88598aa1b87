import type { APIRoute } from 'astro';
import { addressOf } from '../../core/values/address.ts';
import { toAtom } from '../../core/publication/feeds/atom.ts';
import { feedSite } from '../../site/feed-site.ts';
import { feedsByName } from '../../site/feeds.ts';

export function getStaticPaths() {
  return [...feedsByName.keys()].map((name) => ({ params: { name } }));
}

/** What is new, for a program that reads feeds. */
export const GET: APIRoute = ({ params }) => {
  const feed = feedsByName.get(params['name']!)!;
  const address = { self: addressOf.atom(feed.name), page: addressOf.home() };
  return new Response(toAtom(feed, feedSite, address), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
