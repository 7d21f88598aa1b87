import { source } from 'virtual:plainsight/source';
import { standsAt } from '../core/publication/page-part.ts';
import { publication } from './publication.ts';

const stands = standsAt(publication);

/**
 * Puts the base that the site lives under before an address from its root. Every link, asset and
 * download goes through here, so that a site may live at `/council/`; and a link to an entry leads to where it
 * stands in full.
 */
export function withBase(path: string): string {
  return source.base.replace(/\/$/, '') + (stands.get(path) ?? path);
}
