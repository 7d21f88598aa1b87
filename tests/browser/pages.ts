import { readdirSync, readFileSync } from 'node:fs';
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

/** The HTML of all built pages by their address, in order. */
export const htmlOfPages = (folder = dist): ReadonlyMap<string, string> =>
  new Map(
    listPages(folder).map((address) => [
      address,
      readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
    ]),
  );
