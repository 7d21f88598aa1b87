import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listAll } from '../output/listing.ts';

/**
 * Sums up what the disk says of every file in a folder: its path and size, when it and what is known of it last changed,
 * and where it lies. A file that was touched, replaced or copied makes another sum, also one of the same size and date.
 */
export function siteState(folder: string): string {
  const sum = createHash('sha256');
  for (const { path } of listAll(folder)) {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(folder, path));
    sum.update(`${JSON.stringify(path)} ${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
  }
  return sum.digest('hex');
}
