import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { besideOf } from './leftovers.ts';
import { contentsOf } from './strangers.ts';
import { writeInside } from './write-inside.ts';

/** How a site came to its place. */
export interface Placed {
  /** Why it was written file by file, and not put there as a whole; `undefined` where it was. */
  readonly pieceByPiece: string | undefined;
  /** Where the old site is kept, since something was put into it while it was replaced; `undefined` as a rule. */
  readonly kept: string | undefined;
}

/** A step that this place does not allow, where another way may do. */
class NoSwap extends Error {}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** What the system says where a folder may not be renamed: it is a mount, is in use, or its parent is closed to us. */
const unswappable = ['EACCES', 'EBUSY', 'ENAMETOOLONG', 'EPERM', 'EROFS', 'EXDEV'];

function orNoSwap<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw unswappable.includes(codeOf(error)) ? new NoSwap(codeOf(error)) : error;
  }
}

/** Moves a folder, be it to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Gives a new folder the rights of the one that it replaces; a web server may read it always. */
function keepRights(out: string, next: string): void {
  const old = statSync(out, { throwIfNoEntry: false });
  if (old) chmodSync(next, (old.mode & 0o7777) | 0o755);
}

/** Moves the old site away. @returns Where to; `undefined` where there was none. */
function moveAway(out: string, to: string): string | undefined {
  try {
    // An empty folder is nothing to keep.
    rmdirSync(out);
    return undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
  }
  return orNoSwap(() => {
    renameSync(out, to);
    return to;
  });
}

/** The most builds of one site that may come between the two steps of this one. */
const mostTries = 20;

/** Puts a site that is ready in the place of the old one. @returns Where the old one is now. */
function exchange(
  next: string,
  out: string,
  beside: string,
  tries = mostTries,
): string | undefined {
  const old = moveAway(out, join(beside, `old-${tries}`));
  try {
    renameSync(next, out);
    return old;
  } catch (error) {
    // Another build put its site here between the two steps: it is replaced in its turn.
    const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error));
    if (isTaken && tries > 0) return exchange(next, out, beside, tries - 1);
    if (old !== undefined) renameSync(old, out);
    throw error;
  }
}

/** Takes an old site away, unless something was put into it meanwhile. @returns Where it is kept then. */
function discard(old: string | undefined, out: string, assets: string): string | undefined {
  if (old === undefined || contentsOf(old, assets).strangers.length === 0) return undefined;
  const kept = join(dirname(out), `${basename(out)}-before-${Math.trunc(statSync(old).ctimeMs)}`);
  renameSync(old, kept);
  return kept;
}

function swap(site: string, out: string, assets: string): Placed {
  const beside = besideOf(out);
  mkdirSync(dirname(out), { recursive: true });
  // What takes folders away says no code where a name is too long.
  if (existsSync(beside)) rmSync(beside, { recursive: true, force: true });
  orNoSwap(() => mkdirSync(beside));
  try {
    const next = join(beside, 'new');
    move(site, next);
    keepRights(out, next);
    try {
      const old = exchange(next, out, beside);
      return { pieceByPiece: undefined, kept: discard(old, out, assets) };
    } catch (error) {
      if (error instanceof NoSwap) move(next, site);
      throw error;
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * Puts a site in its place, whole or not at all: it is brought to the disk of the place first, then takes the name
 * of the old one. Where no folder can be renamed it is written file by file.
 *
 * @param site The site, in a folder of our own; it is gone afterwards.
 * @param assets The folder `public/` of the publication.
 */
export function putInPlace(site: string, out: string, assets: string): Placed {
  try {
    return swap(site, out, assets);
  } catch (error) {
    if (!(error instanceof NoSwap)) throw error;
    // Where nothing stands yet there may be no room for our own folder beside it, and some for this one.
    if (!existsSync(out)) mkdirSync(out);
    writeInside(site, out, contentsOf(out, assets).written);
    return { pieceByPiece: error.message, kept: undefined };
  }
}
