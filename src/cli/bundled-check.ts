import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWhole } from './output/write-whole.ts';
import { project } from './project.ts';

/** The module that a check runs, from whichever file it was loaded. */
type CheckModule = typeof import('./check.ts');

/** A file as it was when it was joined to others. */
interface Part {
  /** From the project's folder. */
  readonly path: string;
  readonly size: number;
  /** When it last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** What a joined file was made from, and by which Node. */
interface Origin {
  /** The name of the joined file, by what is in it: two checks may join at once. */
  readonly file: string;
  readonly node: string;
  readonly parts: readonly Part[];
}

/** Where the joined file is kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight';

const originIn = (folder: string) => join(folder, 'check.json');

function partOf(path: string): Part {
  const { size, mtimeMs } = statSync(join(project, path));
  return { path, size, changed: mtimeMs };
}

/** The joined file, if it is there and nothing that it was made from has changed since. */
function freshFile(folder: string): string | undefined {
  try {
    const { file, node, parts } = JSON.parse(readFileSync(originIn(folder), 'utf8')) as Origin;
    const isSame = (then: Part) => {
      const now = partOf(then.path);
      return now.size === then.size && now.changed === then.changed;
    };
    const path = join(folder, file);
    const isFresh = node === process.version && existsSync(path) && parts.every(isSame);
    return isFresh ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Loads what a check runs: from one joined file if that is fresh, else from the sources. Half of what a check of
 * a small publication costs is finding and loading some 300 modules, most of them short (docs/decisions/0013).
 */
export async function loadCheck(
  folder = usualFolder,
): Promise<{ readonly check: CheckModule['check']; readonly isJoined: boolean }> {
  const file = freshFile(join(project, folder));
  const { check } = (
    file === undefined
      ? await import('./check.ts')
      : await import(/* @vite-ignore */ pathToFileURL(file).href)
  ) as CheckModule;
  return { check, isJoined: file !== undefined };
}

/** Joins what a check runs: the text of the file, and the sources that went into it, from the project's folder. */
async function bundle(): Promise<{ readonly code: string; readonly sources: readonly string[] }> {
  const { rolldown } = await import('rolldown');
  const joined = await rolldown({
    cwd: project,
    input: join(import.meta.dirname, 'check.ts'),
    platform: 'node',
    // The one package that is not JavaScript throughout.
    external: ['satteri'],
    logLevel: 'silent',
  });
  const { output } = await joined.generate({ format: 'esm', codeSplitting: false });
  const [{ code, moduleIds }] = output;
  const sources = moduleIds
    .map((id) => relative(project, id))
    .filter((path) => path.startsWith('src') && existsSync(join(project, path)));
  return { code, sources };
}

/**
 * Joins what a check runs into one file, for the next time. Where that cannot be done, in a folder that cannot
 * be written to or on a machine that the bundler does not know, every check loads the sources.
 */
export async function bundleCheck(folder = usualFolder): Promise<void> {
  const home = join(project, folder);
  try {
    const { code, sources } = await bundle();
    const file = `check-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`;
    // Whoever installs packages writes the list of them anew.
    const parts = [...sources, 'node_modules/.package-lock.json'].map(partOf);
    const origin: Origin = { file, node: process.version, parts };
    mkdirSync(home, { recursive: true });
    writeWhole(join(home, file), code);
    writeWhole(originIn(home), JSON.stringify(origin));
    for (const other of readdirSync(home))
      if (other.endsWith('.mjs') && other !== file) rmSync(join(home, other), { force: true });
  } catch {
    // Nothing is lost but time.
  }
}
