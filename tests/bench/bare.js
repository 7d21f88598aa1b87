// What any tool must do that reads these files: from the disk, and through the same parsers, with places.
import { readdirSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// As the command itself does.
enableCompileCache();
const [{ default: Papa }, { markdownToMdast }, { LineCounter, parseDocument }] = await Promise.all([
  import('papaparse'),
  import('satteri'),
  import('yaml'),
]);
const [, , root = ''] = process.argv;
for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(md|csv|yml)$/.test(path)) continue;
  const text = readFileSync(join(root, path), 'utf8');
  if (path.endsWith('.csv')) {
    Papa.parse(text, { delimiter: ',', newline: '\n' });
  } else {
    const [, head = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    parseDocument(head, { lineCounter: new LineCounter() });
    markdownToMdast(body);
  }
}
