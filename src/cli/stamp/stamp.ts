import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../output/write-whole.ts';
import { isOurs } from './is-ours.ts';
import { siteState } from './site-state.ts';

/** What is kept of a site that was built. */
interface Stamp {
  /** The folder in which it stands. */
  readonly out: string;
  /** The sum of all that it was made from. */
  readonly inputs: string;
  /** What the disk said of its files. */
  readonly state: string;
  readonly pages: number;
}

/** Where stamps are kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight/sites';

/** A place where stamps are kept. */
export const stampsIn = (project: string, folder = usualFolder): string => join(project, folder);

const stampFile = (home: string, out: string) =>
  join(home, `${createHash('sha256').update(out).digest('hex').slice(0, 32)}.json`);

const readStamp = (path: string): Stamp | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
};

/** How many pages stand in a folder just as they were built of the same; `undefined` where anything is otherwise. */
export function unchangedPages(home: string, out: string, inputs: string): number | undefined {
  const stamp = readStamp(stampFile(home, out));
  if (stamp?.out !== out || stamp.inputs !== inputs) return undefined;
  try {
    return siteState(out) === stamp.state ? stamp.pages : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what a site was made from, once it stands in its folder. Nothing is kept where another build put its own site
 * there meanwhile: `release` is what the file with the sums of all files says in ours.
 */
export function writeStamp(
  home: string,
  { release, ...built }: Omit<Stamp, 'state'> & { readonly release: string },
): void {
  try {
    const state = siteState(built.out);
    if (!isOurs(built.out, release)) return;
    mkdirSync(home, { recursive: true });
    const stamp: Stamp = { ...built, state };
    writeWhole(stampFile(home, built.out), JSON.stringify(stamp));
    tidy(home);
  } catch {
    // Nothing is lost but time.
  }
}

/** Takes away the stamps of sites that are gone. */
function tidy(home: string): void {
  for (const name of readdirSync(home)) {
    const out = readStamp(join(home, name))?.out;
    if (out === undefined || !existsSync(out)) rmSync(join(home, name), { force: true });
  }
}
