import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const text = /\.(?:atom|css|csv|geojson|html|ics|js|json|svg|txt|webmanifest|xml)$/;

/** Shorter files fit into one packet as they are. */
const worthwhile = 1000;

/** Writes `.gz` and `.br` beside each text of a site, for servers that would else compress at each request. */
export function writeCompressed(site: string, paths: readonly string[]): void {
  for (const path of paths.filter((name) => text.test(name))) {
    const bytes = readFileSync(join(site, path));
    if (bytes.length < worthwhile) continue;
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    writeFileSync(join(site, `${path}.gz`), gzipSync(bytes, { level: 9 }), { flag: 'wx' });
    writeFileSync(join(site, `${path}.br`), brotliCompressSync(bytes, brotli), { flag: 'wx' });
  }
}
