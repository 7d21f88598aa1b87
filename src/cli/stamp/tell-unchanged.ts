import { english } from '../../core/language/english.ts';
import type { Options } from '../options.ts';
import { realPlace } from '../output/place.ts';
import { project } from '../project.ts';
import { stampsIn, unchangedPages } from './stamp.ts';

/**
 * Says so where a site stands just as it was built of the same, and there is nothing to do: nor was anything asked that only
 * a build can tell.
 *
 * @param inputs The sum of what it is made from now; `undefined` where that cannot be known.
 */
export function tellUnchanged(
  { out, all, report, part }: Options,
  inputs: string | undefined,
): boolean {
  if (all || report || part !== undefined || inputs === undefined) return false;
  const pages = unchangedPages(stampsIn(project), realPlace(out), inputs);
  if (pages === undefined) return false;
  console.log(english.commands.unchanged({ pages, out }));
  return true;
}
