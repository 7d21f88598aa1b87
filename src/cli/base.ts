import type { Settings } from '../core/publication/settings.ts';
import { siteBase } from '../core/values/site-root.ts';

/**
 * The path that a site is to live under, with a slash at both ends.
 *
 * @param asked What the command line says of it.
 * @param settings Those of the publication, where they can be read: the path of its address is the one, else `/`.
 */
export function baseOf(
  asked: string | undefined,
  settings: Pick<Settings, 'address'> | undefined,
): string {
  return asked ?? (settings?.address === undefined ? '/' : siteBase(settings.address));
}
