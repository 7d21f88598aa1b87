import type { APIRoute } from 'astro';
import { toDcat } from '../../core/open-data/to-dcat.ts';
import { publication } from '../../site/publication.ts';

/** Everything that is given out, as a catalogue in DCAT. */
export const GET: APIRoute = () =>
  new Response(toDcat(publication), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
