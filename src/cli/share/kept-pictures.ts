import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../output/write-whole.ts';

/** So long a picture is kept that no build asked for. */
const longKept = 30 * 24 * 60 * 60 * 1000;

const fileOf = (home: string, key: string) => join(home, `${key}.png`);

/** The picture that is kept by a name; `undefined` where there is none. */
export function keptPicture(home: string, key: string): Buffer | undefined {
  const file = fileOf(home, key);
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    // The end of every PNG: what was cut short lacks it.
    return bytes.subarray(-8, -4).toString('latin1') === 'IEND' ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a picture for later builds, whole or not at all; where that cannot be, it is drawn again. */
export function keepPicture(home: string, key: string, bytes: Uint8Array): void {
  try {
    mkdirSync(home, { recursive: true });
    writeWhole(fileOf(home, key), bytes);
  } catch {
    // Nothing is lost but time.
  }
}

/** Takes away what no build has asked for in a month. */
export function tidyPictures(home: string, now = Date.now()): void {
  try {
    for (const name of readdirSync(home)) {
      const file = join(home, name);
      if (now - statSync(file).mtimeMs > longKept) rmSync(file, { force: true });
    }
  } catch {
    // Another build tidies too, or nothing is kept.
  }
}
