import { Buffer } from 'node:buffer';
import { enableCompileCache } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What any tool must do that reads these files: from the disk, and through the same parsers, with places. */
async function bare(root: string): Promise<void> {
  const [{ default: Papa }, { markdownToMdast }, { LineCounter, parseDocument }] =
    await Promise.all([import('papaparse'), import('satteri'), import('yaml')]);
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(md|csv|yml)$/.test(path)) continue;
    const text = Buffer.from(readFileSync(join(root, path))).toString('utf8');
    if (path.endsWith('.csv')) {
      Papa.parse(text, { delimiter: ',' });
    } else {
      const [, head = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      parseDocument(head, { lineCounter: new LineCounter() });
      markdownToMdast(body);
    }
  }
}

// As the command itself does.
enableCompileCache();
const [kind, root = ''] = process.argv.slice(2);
let found = 0;
if (kind === 'bare') await bare(root);
else found = (await import('../../src/site/load.ts')).loadPublication(root).diagnostics.length;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ cpu: (user + system) / 1e6, found }));
