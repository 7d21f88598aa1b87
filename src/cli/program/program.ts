import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { listAll } from '../output/listing.ts';
import { sumOf } from '../output/sums.ts';

/** What draws the pages of any publication: the code that Astro made of our own, and the styles and scripts that go with its pages. */
export interface Program {
  /** The folder with everything in it. */
  readonly folder: string;
  /** The module to load, from there. */
  readonly entry: string;
  /** What each kind of page is styled with, by Astro's name for it. */
  readonly styles: readonly (readonly [page: string, styles: readonly unknown[]])[];
  /** By what it is made from; `undefined` where that is not known. */
  readonly key?: string | undefined;
}

/** What is kept beside a program, to know it again. */
interface Kept {
  readonly entry: string;
  readonly styles: Program['styles'];
  /** The sums of its files, by their paths. */
  readonly files: Readonly<Record<string, string>>;
}

/** In a program: what is loaded to draw pages, and what is published with them as it stands. */
export const codeFolder = 'code';
export const assetsFolder = 'assets';

const keptName = 'program.json';

/** How many programs are kept that were not used for a day: one for each path that sites live under, and each state of the code. */
const mostKept = 4;
const dayLong = 24 * 60 * 60 * 1000;

/** The sums of a program's files, without the one that lists them. */
const filesOf = (folder: string): Kept['files'] =>
  Object.fromEntries(
    listAll(folder)
      .filter(({ path }) => path !== keptName)
      .map(({ path }) => [path, sumOf(readFileSync(join(folder, path)))]),
  );

/** The program that is kept by a name; `undefined` where there is none, or not all of it as it was. */
export function keptProgram(home: string, key: string): Program | undefined {
  const folder = join(home, key);
  try {
    const { entry, styles, files } = JSON.parse(
      readFileSync(join(folder, keptName), 'utf8'),
    ) as Kept;
    if (JSON.stringify(filesOf(folder)) !== JSON.stringify(files)) return undefined;
    const now = new Date();
    utimesSync(folder, now, now);
    return { folder, entry, styles };
  } catch {
    return undefined;
  }
}

/** Takes away programs that nobody has used for a day, but for the newest. */
function tidy(home: string): void {
  const old = readdirSync(home)
    .map((name) => ({ path: join(home, name), used: statSync(join(home, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
    .slice(mostKept);
  for (const { path, used } of old)
    if (Date.now() - used > dayLong) rmSync(path, { recursive: true, force: true });
}

/**
 * Keeps a program that was just made, for later builds: whole or not at all. Where it cannot be kept, or another build
 * kept the same meanwhile, it is used where it is.
 */
export function keepProgram(home: string, key: string, made: Program): Program {
  try {
    const { entry, styles } = made;
    const kept: Kept = { entry, styles, files: filesOf(made.folder) };
    writeFileSync(join(made.folder, keptName), JSON.stringify(kept));
    mkdirSync(home, { recursive: true });
    const folder = join(home, key);
    // What is there and was not taken is broken.
    if (existsSync(folder) && keptProgram(home, key) === undefined)
      rmSync(folder, { recursive: true, force: true });
    renameSync(made.folder, folder);
    tidy(home);
    return { folder, entry, styles };
  } catch {
    return made;
  }
}
