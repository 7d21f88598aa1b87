import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';
import type { Checkout } from '../values/checkout.ts';
import type { PlacedSettings } from './settings.ts';

export const problems = {
  nowhere: problem('publication/edit-nowhere'),
  otherFolder: problem('publication/other-folder'),
};

/** The branch that hosts begin a repository with. */
const usualBranch = 'main';

/**
 * Where on its host the files of a publication are changed; `undefined` where the settings name no repository.
 *
 * @param folderKnown The folder in which git has the publication, blank for the root of its repository; `undefined`
 *   where git knows nothing of it. Asked for only where it is needed.
 */
export function checkoutOf(
  { settings, placeOf }: PlacedSettings,
  folderKnown: () => string | undefined,
): Checked<Checkout | undefined> {
  const { repository, edit } = settings;
  if (repository === undefined)
    return {
      value: undefined,
      diagnostics: edit === undefined ? [] : [problems.nowhere.at(placeOf('edit'))],
    };
  const known = folderKnown();
  const { branch = usualBranch, folder = known ?? '' } = edit ?? {};
  return {
    value: { address: repository, branch, folder },
    diagnostics: checkFolder(folder, known, () => placeOf('edit', 'folder')),
  };
}

function checkFolder(
  folder: string,
  known: string | undefined,
  place: () => Location,
): readonly Diagnostic[] {
  if (known === undefined || known === folder) return [];
  return [problems.otherFolder.at(place(), { folder, known }, known === '' ? undefined : known)];
}
