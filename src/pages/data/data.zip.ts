import type { APIRoute } from 'astro';
import { packageFiles } from '../../core/open-data/package-files.ts';
import { publication } from '../../site/publication.ts';
import { zipOf } from '../../site/zip.ts';

/** Every published table in one file, with what is needed to read them. */
export const GET: APIRoute = () =>
  new Response(zipOf(packageFiles(publication)), {
    headers: { 'Content-Type': 'application/zip' },
  });
