import type { APIRoute } from 'astro';
import { publication } from '../../../site/publication.ts';

export function getStaticPaths() {
  return [...publication.tables.keys()].map((id) => ({ params: { id } }));
}

/** The rows of a data table, as its officer typed them. */
export const GET: APIRoute = ({ params }) =>
  new Response(publication.tables.get(params['id']!)!.csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
