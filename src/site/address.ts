import { source } from 'virtual:plainsight/source';
import { standsAt } from '../core/compile/page-part.ts';
import { asked, askedOf } from '../core/source/asked.ts';
import { publication } from './publication.ts';
import { subjects } from './subjects.ts';

/** Subjects lead to their own pages, as entries do. */
const stands = asked(
  'stands',
  () =>
    new Map([
      ...standsAt(publication),
      ...subjects().flatMap(({ address, page }) =>
        page === undefined ? [] : [[address, page] as const],
      ),
    ]),
);

const standsIn = askedOf('stands at', (path) => stands().get(path));

/**
 * Puts the base that the site lives under before an address from its root. Every link, asset and
 * download goes through here, so that a site may live at `/council/`; and a link to an entry or a subject leads to
 * where it stands in full.
 */
export function withBase(path: string): string {
  return source.base.replace(/\/$/, '') + (standsIn(path) ?? path);
}
