import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRelease, releaseFile, type Release } from '../../core/hosting/release.ts';

/** What a site in a folder says of itself; `undefined` where it says nothing, or something else. */
export function releaseIn(out: string): Release | undefined {
  try {
    return readRelease(readFileSync(join(out, releaseFile), 'utf8'));
  } catch {
    return undefined;
  }
}
