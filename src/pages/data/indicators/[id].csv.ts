import type { APIRoute } from 'astro';
import { publication } from '../../../site/publication.ts';

export function getStaticPaths() {
  return [...publication.indicators.keys()].map((id) => ({ params: { id } }));
}

/** The table of an indicator, as its officer typed it. */
export const GET: APIRoute = ({ params }) =>
  new Response(publication.indicators.get(params['id']!)!.csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
