import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder that is no folder itself. `isFile` is false for links and whatever else a disk may hold. */
export interface Listed {
  /** From the folder, with `/` between its parts. */
  readonly path: string;
  readonly isFile: boolean;
}

/** Everything in a folder and below that is no folder, by name. Links are not followed. */
export function listAll(folder: string, below = ''): readonly Listed[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listAll(folder, path) : [{ path, isFile: entry.isFile() }];
    });
}
