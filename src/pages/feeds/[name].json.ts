import type { APIRoute } from 'astro';
import { addressOf } from '../../core/values/address.ts';
import { toJsonFeed } from '../../core/publication/feeds/json-feed.ts';
import { feedSite } from '../../site/feed-site.ts';
import { feedsByName } from '../../site/feeds.ts';

export function getStaticPaths() {
  return [...feedsByName.keys()].map((name) => ({ params: { name } }));
}

/** What is new, for a program that reads feeds as JSON. */
export const GET: APIRoute = ({ params }) => {
  const feed = feedsByName.get(params['name']!)!;
  const address = { self: addressOf.jsonFeed(feed.name), page: addressOf.home() };
  return new Response(toJsonFeed(feed, feedSite, address), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
