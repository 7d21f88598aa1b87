import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFile, sayHeaders } from '../../core/hosting/headers-file.ts';
import {
  movedFile,
  redirectsFile,
  sayMoved,
  sayRedirects,
} from '../../core/hosting/moved-files.ts';
import { saySecurity, securityFile } from '../../core/hosting/security-file.ts';
import { saySitemap, sitemapFile } from '../../core/hosting/sitemap.ts';
import { addressesOf } from '../../core/publication/addresses-of.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { indexFolder } from '../../core/search/engine-options.ts';
import { movedOn } from '../../site/former-pages.ts';
import { uriOf } from '../../core/values/contact-address.ts';
import { listAssets } from '../../site/read-sources.ts';
import type { IndexFile } from '../../site/search-index.ts';
import type { Options } from '../options.ts';
import { listAll } from './listing.ts';
import { writeCompressed } from './write-compressed.ts';

/** Writes a file where there is none: it takes the place of nothing, as the check knows every page, and a disk every name. */
function writeNew(to: string, content: Uint8Array): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content, { flag: 'wx' });
}

/** Writes what stands in a site besides its pages: the search, files for readers with rights of their own, what hosts read. */
export function writeOthers(
  site: string,
  index: readonly IndexFile[],
  publication: Publication,
  { root, base, headers, compress }: Options & { readonly base: string },
): void {
  for (const { path, content } of index) writeNew(join(site, indexFolder, path), content);
  for (const path of listAssets(root))
    writeNew(join(site, path.slice('public/'.length)), readFileSync(join(root, path)));
  const { address, security, language } = publication.settings;
  if (security !== undefined)
    writeNew(
      join(site, securityFile),
      Buffer.from(
        saySecurity(
          { contact: uriOf(security.contact), expires: security.expires },
          language,
          base,
          address,
        ),
      ),
    );
  if (address !== undefined) {
    const pages = addressesOf(publication).keys();
    writeNew(join(site, sitemapFile), Buffer.from(saySitemap(pages, base, address)));
  }
  if (headers) {
    const moved = movedOn(publication);
    writeNew(join(site, headersFile), Buffer.from(sayHeaders(base)));
    writeNew(join(site, redirectsFile), Buffer.from(sayRedirects(moved, base)));
    writeNew(join(site, movedFile), Buffer.from(sayMoved(moved, base)));
  }
  if (compress)
    writeCompressed(
      site,
      listAll(site).map(({ path }) => path),
    );
}
