import type { APIRoute } from 'astro';
import { recordOf } from '../../core/record/record-of.ts';
import { writeRecord } from '../../core/record/record.ts';
import { elements } from '../../elements/registry.ts';
import { publication } from '../../site/publication.ts';

/** Everything that is published, for whoever holds it against a later record. */
export const GET: APIRoute = () =>
  new Response(writeRecord(recordOf(publication, elements)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
