import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listAll } from '../output/listing.ts';
import { fileState } from './file-state.ts';

/**
 * Sums up what the disk says of every file in a folder: its path and size, when it and what is known of it last changed,
 * and where it lies. A file that was touched, replaced or copied makes another sum, also one of the same size and date.
 */
export function siteState(folder: string): string {
  const sum = createHash('sha256');
  for (const { path } of listAll(folder)) {
    const state = fileState(join(folder, path)) ?? [];
    sum.update(`${JSON.stringify(path)} ${state.join(' ')}\n`);
  }
  return sum.digest('hex');
}
