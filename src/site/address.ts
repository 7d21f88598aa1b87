import { source } from 'virtual:plainsight/source';

/**
 * Puts the base that the site lives under before an address from its root. Every link, asset and
 * download goes through here, so that a site may live at `/council/`.
 */
export function withBase(path: string): string {
  return source.base.replace(/\/$/, '') + path;
}
