import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that `npm run build` writes to. */
export const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The addresses of all built pages, from the root of the site, in order. */
export function listPages(folder = dist): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}
