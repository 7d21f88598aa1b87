import type { Day } from '../core/calendar.ts';
import type { Checked } from '../core/diagnostic.ts';
import { compileFound } from '../core/found-file.ts';
import { english } from '../core/language/english.ts';
import type { Publication } from '../core/publication.ts';
import { elements } from '../elements/registry.ts';
import { commitDay } from './git.ts';
import { listAssets, readSources } from './read-sources.ts';

/**
 * Loads a publication from a folder. Never throws for what an officer wrote: see the diagnostics. Without a
 * folder `content` nothing else is told.
 */
export function loadPublication(root: string, asAt?: Day): Checked<Publication | undefined> {
  const sources = readSources(root);
  if (sources.diagnostics.length > 0) return { value: undefined, diagnostics: sources.diagnostics };
  return compileFound(sources.value, {
    elements,
    language: english,
    asAt,
    commitDay: () => commitDay(root),
    assets: listAssets(root),
  });
}
