import type { APIRoute } from 'astro';
import { faceCss } from '../../../core/face/face-css.ts';
import { pathsOf } from '../../../site/paths.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = () => pathsOf('face');

/** The colours of the publication's own, in place of the site's. */
export const GET: APIRoute = () =>
  new Response(faceCss(publication.face), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
