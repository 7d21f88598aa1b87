import { sortDiagnostics, type Checked } from '../../source/diagnostic.ts';
import { isRead, type SourceFile, type UnreadFile } from '../../source/source.ts';
import type { CompileOptions } from '../compile-options.ts';
import type { Publication } from '../publication.ts';
import { checkSources } from './check.ts';
import { composePublication } from './compose.ts';
import { confirmAddresses } from './confirm-addresses.ts';
import { confirmPublication } from './confirm.ts';
import { deriveModels } from './derive.ts';
import { keepWithdrawn } from './keep-withdrawn.ts';
import { nameTargets } from './name.ts';
import { readSources } from './read.ts';

/**
 * Compiles a publication from its files: read, name, check, derive, compose, confirm. Each stage gives a value to the
 * next and changes nothing of what it was given. Pure; the one path that `check`, `build` and `dev` all take.
 *
 * @returns The publication, to be shown only if there are no diagnostics; `undefined` without usable settings.
 */
export function compilePublication(
  files: readonly (SourceFile | UnreadFile)[],
  options: CompileOptions,
): Checked<Publication | undefined> {
  const read = readSources(files, options);
  const named = nameTargets(read.value, options);
  const { names, targets, measures } = named.value;
  const checked = checkSources(read.value, named.value);
  const derived = deriveModels(checked.value, names, measures);
  const composed = composePublication(checked.value, derived.value, targets.places, options);
  const confirmed = confirmPublication(composed.value, checked.value, options.assets);
  const stages = [read, named, checked, derived, composed, confirmed];
  const found = stages.flatMap(({ diagnostics }) => diagnostics);
  // What has a fault may be what stands at an address.
  const isSound = found.length === 0 && files.every(isRead);
  const lost = confirmed.value && isSound ? confirmAddresses(confirmed.value) : [];
  const told = keepWithdrawn([...found, ...lost], files, read.value.revisions);
  return { value: confirmed.value, diagnostics: sortDiagnostics(told) };
}
