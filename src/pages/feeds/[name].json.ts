import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toJsonFeed } from '../../core/publication/feeds/json-feed.ts';
import { feedSite } from '../../site/feed-site.ts';
import { pathsOf } from '../../site/paths.ts';

export const getStaticPaths = () => pathsOf('jsonFeed');

/** What is new, for a program that reads feeds as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { feed },
}) => {
  return new Response(toJsonFeed(feed, feedSite), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
