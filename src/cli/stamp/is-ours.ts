import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFile } from '../../core/hosting/release.ts';

/** Whether the site in a folder is still one that says this of itself, with the sums of all its files: no other build has put its own there. */
export function isOurs(out: string, release: string): boolean {
  try {
    return readFileSync(join(out, releaseFile), 'utf8') === release;
  } catch {
    return false;
  }
}
