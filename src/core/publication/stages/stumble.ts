import { problem, type Checked } from '../../source/diagnostic.ts';
import { settingsPath } from '../../source/folder.ts';
import { startOf } from '../../source/source.ts';

export const problems = {
  stumbled: problem('file/stumbled'),
};

interface Named {
  readonly path: string;
}

/**
 * The file over which a step stumbles that was given many: without it the others go through. Asked of halves, so that of
 * a thousand files no more than some twenty are tried. The settings are always among them, as nothing is read without.
 *
 * @param stumbles Whether the step throws for some of the files.
 */
function culpritAmong<File extends Named>(
  files: readonly File[],
  stumbles: (some: readonly File[]) => boolean,
): File | undefined {
  let kept = files.filter(({ path }) => path === settingsPath);
  if (stumbles(kept)) return kept[0];
  let suspects = files.filter((file) => !kept.includes(file));
  while (suspects.length > 1) {
    const middle = Math.ceil(suspects.length / 2);
    const [some, others] = [suspects.slice(0, middle), suspects.slice(middle)];
    if (stumbles([...kept, ...some])) suspects = some;
    else if (stumbles([...kept, ...others])) suspects = others;
    else {
      // It takes some of both: those stay, and of the others one is looked for.
      kept = [...kept, ...some];
      suspects = others;
    }
  }
  return suspects[0];
}

/**
 * Goes through files with a step that is to throw for nothing that officers write. Where it does, which is a fault of ours,
 * the file is named that it stumbles over, so that its officer can go on.
 */
export function naming<File extends Named, Value>(
  files: readonly File[],
  step: (files: readonly File[]) => Checked<Value | undefined>,
): Checked<Value | undefined> {
  try {
    return step(files);
  } catch (error) {
    const stumbles = (some: readonly File[]) => {
      try {
        step(some);
        return false;
      } catch {
        return true;
      }
    };
    const reason = String(error);
    const path = culpritAmong(files, stumbles)?.path ?? settingsPath;
    return { value: undefined, diagnostics: [problems.stumbled.at(startOf(path), { reason })] };
  }
}
