import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** So long something is kept that no build asked for. */
const longKept = 30 * 24 * 60 * 60 * 1000;

/** Where things of one kind are kept that a build made, by names that say all that they are made from. */
export interface Shelf {
  /** The folder, which may not be there. */
  readonly home: string;
  /** How the names of their files end. */
  readonly ending: string;
  /** Whether a file holds all that was written. */
  readonly isWhole: (bytes: Buffer) => boolean;
}

const fileOf = ({ home, ending }: Shelf, key: string) => join(home, `${key}${ending}`);

/** What was kept by a name; `undefined` where nothing is, or not all of it. */
export function madeBefore(shelf: Shelf, key: string): Buffer | undefined {
  const file = fileOf(shelf, key);
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return shelf.isWhole(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something for later builds, whole or not at all; where that cannot be, it is made again. */
export function keepMade(shelf: Shelf, key: string, bytes: string | Uint8Array): void {
  try {
    mkdirSync(shelf.home, { recursive: true });
    writeWhole(fileOf(shelf, key), bytes);
  } catch {
    // Nothing is lost but time.
  }
}

/** Takes away what no build has asked for in a month. */
export function tidyShelf({ home }: Pick<Shelf, 'home'>, now = Date.now()): void {
  try {
    for (const name of readdirSync(home)) {
      const file = join(home, name);
      if (now - statSync(file).mtimeMs > longKept) rmSync(file, { force: true });
    }
  } catch {
    // Another build tidies too, or nothing is kept.
  }
}
