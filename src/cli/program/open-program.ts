import { dirname, join } from 'node:path';
import { makeApart } from './make-apart.ts';
import { keepProgram, keptProgram, type Program } from './program.ts';
import { programKey, type ProgramOrigin } from './program-key.ts';

/** Where programs are kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight/programs';

/**
 * The program that draws pages: the kept one, while nothing that it was made from has changed, else a new one.
 *
 * @param work The folder of this build.
 * @param signal Has one that is not wanted made no further.
 */
export async function openProgram(
  origin: ProgramOrigin,
  work: string,
  signal?: AbortSignal,
): Promise<Program> {
  const { project, behindLink, base } = origin;
  const home = join(project, usualFolder);
  const key = programKey(origin);
  const kept = key === undefined ? undefined : keptProgram(home, key);
  if (kept !== undefined) return { ...kept, key };
  const options = { behindLink, base, root: project, asAt: undefined, work, isPreview: false };
  // Astro takes the folder it is run in for the project's, and asks whether what is half done lies below it: of a link
  // it would know the path that it leads to.
  const cwd = behindLink === undefined ? project : dirname(project);
  const made = await makeApart({ folder: join(work, 'program'), cwd, options }, { signal });
  // What changed while it was made may be in it or not.
  const isSame = key !== undefined && key === programKey(origin);
  return isSame ? { ...keepProgram(home, key, made), key } : made;
}
