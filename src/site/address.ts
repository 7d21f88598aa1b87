import { source } from 'virtual:plainsight/source';
import { standsAt } from '../core/compile/page-part.ts';
import { publication } from './publication.ts';
import { subjects } from './subjects.ts';

/** Subjects lead to their own pages, as entries do. */
const stands = new Map([
  ...standsAt(publication),
  ...subjects.flatMap(({ address, page }) =>
    page === undefined ? [] : [[address, page] as const],
  ),
]);

/**
 * Puts the base that the site lives under before an address from its root. Every link, asset and
 * download goes through here, so that a site may live at `/council/`; and a link to an entry or a subject leads to
 * where it stands in full.
 */
export function withBase(path: string): string {
  return source.base.replace(/\/$/, '') + (stands.get(path) ?? path);
}
