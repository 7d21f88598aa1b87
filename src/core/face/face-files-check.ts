import type { PublishedFiles } from '../addresses/published-file.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';
import { suggest } from '../source/suggest.ts';
import type { FaceSettings } from './face-settings.ts';

export const problems = {
  file: problem('face/file'),
  noSize: problem('face/no-size'),
};

/** Reports files of the face that are not there, and a logo of which nobody can tell how large it is. */
export function checkFaceFiles(
  { logo, icon, styles }: FaceSettings,
  placeOf: (...keys: readonly PropertyKey[]) => Location,
  files: PublishedFiles,
): readonly Diagnostic[] {
  const named = [
    { keys: ['logo', 'file'], path: logo?.file },
    { keys: ['logo', 'dark'], path: logo?.dark },
    { keys: ['icon'], path: icon },
    { keys: ['styles'], path: styles },
  ];
  const ending = (path: string) => path.slice(path.lastIndexOf('.'));
  return named.flatMap(({ keys, path }): readonly Diagnostic[] => {
    if (path === undefined) return [];
    const place = placeOf('face', ...keys);
    const file = files.get(path);
    if (!file) {
      const known = [...files.keys()].filter((one) => ending(one) === ending(path));
      const hint = known.length === 0 ? undefined : suggest(path, known);
      return [problems.file.at(place, { path, hint })];
    }
    return keys[0] === 'logo' && !file.pixels ? [problems.noSize.at(place, { path })] : [];
  });
}
