import type { APIRoute } from 'astro';
import { toDataPackage } from '../../core/open-data/to-data-package.ts';
import { publication } from '../../site/publication.ts';

/** Every published table as one Data Package. */
export const GET: APIRoute = () =>
  new Response(toDataPackage(publication), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
