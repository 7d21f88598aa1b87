import { execFileSync } from 'node:child_process';
import type { Day } from '../core/calendar.ts';
import { parseDay } from '../core/calendar.ts';
import { sortDiagnostics, type Checked } from '../core/diagnostic.ts';
import { english } from '../core/language/english.ts';
import { compilePublication, type Publication } from '../core/publication.ts';
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

/** Loads a publication from a folder. Never throws for what an officer wrote: see the diagnostics. */
export function loadPublication(root: string, asAt?: Day): Checked<Publication | undefined> {
  const sources = readSources(root);
  const compiled = compilePublication(sources.value, {
    elements,
    language: english,
    asAt,
    commitDay: commitDay(root),
    assets: listAssets(root),
  });
  // A file that could not be read is told once, and not again as a thing that is missing.
  const unread = sources.diagnostics.length > 0;
  return {
    value: unread ? undefined : compiled.value,
    diagnostics: sortDiagnostics([
      ...sources.diagnostics,
      ...(unread
        ? compiled.diagnostics.filter(({ code }) => !/unknown|no-|missing/.test(code))
        : compiled.diagnostics),
    ]),
  };
}
