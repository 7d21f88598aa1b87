import { join } from 'node:path';
import { keepProgram, keptProgram, type Program } from './program.ts';
import { programKey, type ProgramOrigin } from './program-key.ts';

/** Where programs are kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight/programs';

/**
 * The program that draws pages: the kept one, while nothing that it was made from has changed, else a new one.
 *
 * @param work The folder of this build.
 */
export async function openProgram(
  origin: ProgramOrigin,
  work: string,
  folder = usualFolder,
): Promise<Program> {
  const home = join(origin.project, folder);
  const key = programKey(origin);
  const kept = key === undefined ? undefined : keptProgram(home, key);
  if (kept !== undefined) return { ...kept, key };
  const { makeApart } = await import('./make-apart.ts');
  const { project, behindLink, base } = origin;
  const options = { behindLink, base, root: project, asAt: undefined, work, isPreview: false };
  const made = await makeApart({ folder: join(work, 'program'), options });
  // What changed while it was made may be in it or not.
  const isSame = key !== undefined && key === programKey(origin);
  return isSame ? { ...keepProgram(home, key, made), key } : made;
}
