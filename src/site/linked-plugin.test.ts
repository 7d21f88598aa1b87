import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { linkedPlugin } from './linked-plugin.ts';

test('a file that a package names by the path behind the link is named by that of the link', async () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'plainsight-plugin-')));
  const [code, link] = [join(top, 'co#de'), join(top, 'code')];
  mkdirSync(code);
  writeFileSync(join(code, 'one.js'), 'export const one = 1;');
  symlinkSync(code, link, 'junction');
  const astro = { name: 'astro', resolveId: () => join(code, 'one.js') };
  const config = { configFile: false, logLevel: 'silent', root: link } as const;
  const server = await createServer({
    ...config,
    resolve: { preserveSymlinks: true },
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [linkedPlugin(link, code), { ...astro, enforce: 'pre' }],
  });
  try {
    const found = await server.environments.ssr.pluginContainer.resolveId('astro:provider');
    expect(found?.id).toBe(join(link, 'one.js'));
  } finally {
    await server.close();
    rmSync(top, { recursive: true });
  }
});
