import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAtom } from '../../core/publication/feeds/atom.ts';
import { feedSite } from '../../site/feed-site.ts';
import { pathsOf } from '../../site/paths.ts';

export const getStaticPaths = () => pathsOf('atom');

/** What is new, for a program that reads feeds. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { feed },
}) => {
  return new Response(toAtom(feed, feedSite), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
