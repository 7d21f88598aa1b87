import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarOf } from '../../core/publication/feeds/calendars.ts';
import { feedSite } from '../../site/feed-site.ts';
import { publication } from '../../site/publication.ts';
import { pathsOf } from '../../site/paths.ts';

export const getStaticPaths = () => pathsOf('calendar');

/** The meetings of a body and the days around them, for a calendar program. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarOf(props.body, publication, feedSite), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
