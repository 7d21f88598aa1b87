import { createServer, type Server } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A built site, at an address of this machine. */
export interface Served {
  readonly address: string;
  close(): void;
}

/**
 * Serves a built site as a plain static host would: files, `index.html` for folders, `404.html` for the rest.
 *
 * @param base The path that the site was built for.
 */
export function serve(folder: string, base = '/'): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    );
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const wanted = join(
      folder,
      /(?:^|\/)$/.test(inside ?? '') ? `${inside}index.html` : (inside ?? ''),
    );
    const found =
      inside !== undefined && (statSync(wanted, { throwIfNoEntry: false })?.isFile() ?? false);
    const file = found ? wanted : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ address: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
