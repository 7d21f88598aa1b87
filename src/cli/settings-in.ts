import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../core/publication/settings.ts';

/** Where a publication says what holds for all of it. */
const path = 'content/publication.yml';

/** The settings of a publication by themselves, before all of it is read; `undefined` where there are none without a fault of their own. */
export function settingsIn(root: string): Settings | undefined {
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  try {
    return readSettings({ path, text: readFileSync(file, 'utf8') }).value?.settings;
  } catch {
    // It cannot be read: whoever reads all of it says so.
    return undefined;
  }
}
