import type { Day } from '../core/values/calendar.ts';
import { problems as dayProblems } from '../core/publication/compile-options.ts';
import { problem, type Checked, type Diagnostic } from '../core/source/diagnostic.ts';
import { compileBytes } from '../core/publication/stages/compile-bytes.ts';
import { englishFor } from '../core/language/voices/english-for.ts';
import type { Publication } from '../core/publication/publication.ts';
import { elements } from '../elements/registry.ts';
import { commitDay, folderKnown, untrustedRepository } from './git.ts';
import { readAssets, readSources } from './read-sources.ts';

export const problems = {
  otherOwner: problem('publication/other-owner'),
};

/** Says why there is no day where git knows one and does not tell it. */
function explained(told: Diagnostic, root: string): Diagnostic {
  const repository = told.code === dayProblems.noDay.code ? untrustedRepository(root) : undefined;
  return repository === undefined ? told : problems.otherOwner.at(told.span, { root, repository });
}

/**
 * Loads a publication from a folder. Never throws for what an officer wrote: see the diagnostics. Without a
 * folder `content` nothing else is told.
 */
export const loadPublication = (root: string, asAt?: Day): Checked<Publication | undefined> =>
  loadFound(root, readSources(root), asAt);

/**
 * The same of a publication as it was: looked at from its own `asAt`, else from a day that is known otherwise, as git knows
 * nothing of a folder beside its own.
 */
export function loadFormer(root: string, day: Day | undefined): Checked<Publication | undefined> {
  const sources = readSources(root);
  if (sources.diagnostics.length > 0) return { value: undefined, diagnostics: sources.diagnostics };
  const options = { elements, languageFor: englishFor, commitDay: () => day };
  return compileBytes([...sources.value, ...readAssets(root)], options);
}

/** The same, of sources that were read before: whoever changes them must know which bytes were judged. */
export function loadFound(
  root: string,
  sources: ReturnType<typeof readSources>,
  asAt?: Day,
): Checked<Publication | undefined> {
  if (sources.diagnostics.length > 0) return { value: undefined, diagnostics: sources.diagnostics };
  const { value, diagnostics } = compileBytes([...sources.value, ...readAssets(root)], {
    elements,
    languageFor: englishFor,
    asAt,
    commitDay: () => commitDay(root),
    folder: () => folderKnown(root),
  });
  return { value, diagnostics: diagnostics.map((told) => explained(told, root)) };
}
