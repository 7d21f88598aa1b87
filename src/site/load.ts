import { execFileSync } from 'node:child_process';
import type { Day } from '../core/calendar.ts';
import { parseDay } from '../core/calendar.ts';
import type { Checked } from '../core/diagnostic.ts';
import { compileFound } from '../core/found-file.ts';
import { english } from '../core/language/english.ts';
import type { Publication } from '../core/publication.ts';
import { elements } from '../elements/registry.ts';
import { listAssets, readSources } from './read-sources.ts';

/** The day of the last commit of the folder, in the commit's own time zone; `undefined` outside a repository. */
function commitDay(root: string): Day | undefined {
  try {
    const options = { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] as ('ignore' | 'pipe')[] };
    return parseDay(execFileSync('git', ['log', '-1', '--format=%cs'], options).toString().trim());
  } catch {
    return undefined;
  }
}

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
    commitDay: commitDay(root),
    assets: listAssets(root),
  });
}
