import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program that draws the pages is made from, besides our own sources. */
export interface ProgramOrigin {
  /** The folder of the code. */
  readonly project: string;
  /** Where a link leads through which the code was started; `undefined` where it was started by its own path. */
  readonly behindLink: string | undefined;
  /** The path that the site will live under: styles name their fonts by it. */
  readonly base: string;
}

/** What whoever installs packages writes anew: which they are, in which versions. */
const packageList = 'node_modules/.package-lock.json';

/** Our own sources, by their paths: what tests them goes into nothing. */
const sourcesOf = (project: string): readonly string[] =>
  readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * Sums up our own sources and the packages they use, by their contents: whatever differs in one of them makes another
 * sum. `undefined` where they cannot be known, as where packages were installed by what writes no list of them.
 */
export function sourcesSum(project: string): string | undefined {
  const sum = createHash('sha256');
  try {
    const others = [packageList, 'package.json', 'tsconfig.json'];
    for (const path of [...sourcesOf(project), ...others.map((name) => join(project, name))]) {
      const bytes = readFileSync(path);
      sum.update(`${path.slice(project.length)} ${bytes.length}\n`).update(bytes);
    }
  } catch {
    return undefined;
  }
  return sum.digest('hex');
}

/**
 * The name by which a program is kept: equal where all that it is made from is equal, and Node and the machine's kind
 * with it. What somebody edits inside an installed package is not seen. `undefined` where that cannot be known.
 */
export function programKey({ project, behindLink, base }: ProgramOrigin): string | undefined {
  const sources = sourcesSum(project);
  if (sources === undefined) return undefined;
  const { version, platform, arch } = process;
  const all = [sources, project, behindLink ?? '', base, version, platform, arch];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);
}
