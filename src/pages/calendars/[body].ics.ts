import type { APIRoute } from 'astro';
import { calendarOf } from '../../core/publication/feeds/calendars.ts';
import { feedSite } from '../../site/feed-site.ts';
import { publication } from '../../site/publication.ts';

export function getStaticPaths() {
  const bodies = new Set(publication.meetings.map(({ head }) => head.body));
  return [...bodies].map((body) => ({ params: { body } }));
}

/** The meetings of a body and the days around them, for a calendar program. */
export const GET: APIRoute = ({ params }) =>
  new Response(calendarOf(params['body']!, publication, feedSite), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
