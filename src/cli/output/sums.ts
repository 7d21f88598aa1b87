import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFile } from '../../core/hosting/release.ts';
import { listAll } from './listing.ts';
import { markName } from './mark.ts';

/** The SHA-256 of some bytes, in hexadecimal digits. */
export const sumOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * The sums of all files of a site by their paths, in their order, without the two that say what the site is.
 *
 * @param known Sums that are known of what was written, by path.
 */
export const sumsIn = (
  folder: string,
  known: Readonly<Record<string, readonly [sum: string, ...unknown[]]>> = {},
): ReadonlyMap<string, string> =>
  new Map(
    listAll(folder)
      .filter(({ path, isFile }) => isFile && path !== releaseFile && path !== markName)
      .map(({ path }) => [path, known[path]?.[0] ?? sumOf(readFileSync(join(folder, path)))]),
  );
