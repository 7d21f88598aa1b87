import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the files in a folder, without their endings: also of those with faults, and of those left out until their day. */
export function takenIds(root: string, folder: string): ReadonlySet<string> {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return new Set(names.map((name) => name.replace(/\.[a-z]+$/, '')));
}
