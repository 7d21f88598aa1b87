import type { APIRoute } from 'astro';
import { addressOf } from '../../core/address.ts';
import { toJsonFeed } from '../../core/civic/json-feed.ts';
import { feedsOf } from '../../core/civic/feeds.ts';
import { feedSite } from '../../site/feed-site.ts';
import { publication } from '../../site/publication.ts';

const feeds = new Map(feedsOf(publication).map((feed) => [feed.name, feed]));

export function getStaticPaths() {
  return [...feeds.keys()].map((name) => ({ params: { name } }));
}

/** What is new, for a program that reads feeds as JSON. */
export const GET: APIRoute = ({ params }) => {
  const feed = feeds.get(params['name']!)!;
  const address = { self: addressOf.jsonFeed(feed.name), page: addressOf.home() };
  return new Response(toJsonFeed(feed, feedSite, address), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
