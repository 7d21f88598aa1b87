import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isLeftOver, owner } from './owner.ts';

/** Whether anything stands at a path, be it a link to nothing. */
const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The folder beside a site in which a new one waits, and the old one while it is replaced: on the same disk. */
export const besideOf = (out: string): string =>
  join(dirname(out), `.${basename(out)}.plainsight-${owner}`);

/** The folders that builds of a site left beside it when they were stopped. */
const leftBeside = (out: string) =>
  namesIn(dirname(out))
    .filter((name) => name.startsWith(`.${basename(out)}.plainsight-`) && isLeftOver(name))
    .map((name) => join(dirname(out), name));

/**
 * Takes away what stopped builds of a site left beside it. One that was stopped between its last two steps had
 * moved the old site out of the way: that comes back first.
 *
 * @returns Whether a site came back.
 */
export function tidyBeside(out: string): boolean {
  let cameBack = false;
  for (const left of leftBeside(out)) {
    const old = namesIn(left).find((name) => name.startsWith('old'));
    if (old !== undefined && !isThere(out)) {
      renameSync(join(left, old), out);
      cameBack = true;
    }
    rmSync(left, { recursive: true, force: true });
  }
  return cameBack;
}

/**
 * Makes the folder in which a build does its work, below the code: Astro writes what is half done near what it
 * works from, and compares paths as text. Those of builds that were stopped are taken away.
 */
export function openWork(project: string): string {
  const all = join(project, 'node_modules', '.cache', 'plainsight', 'builds');
  for (const name of namesIn(all))
    if (isLeftOver(name)) rmSync(join(all, name), { recursive: true, force: true });
  const work = join(all, `plainsight-${owner}`);
  mkdirSync(work, { recursive: true });
  return work;
}
