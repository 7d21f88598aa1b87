import type { APIRoute } from 'astro';
import { publication } from '../site/publication.ts';

const { accent } = publication.face.colours;

/** The mark of the site in a browser's tab: a page, tied with tape. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="5" y="2" width="22" height="28" fill="#fff" stroke="#1a2230" stroke-width="2"/><rect x="5" y="12" width="22" height="5" fill="${accent?.light ?? '#a3195b'}"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
