import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementReadme } from '../site/element-readmes.ts';

// `npm run docs`: writes the README of every element from its source and its examples.
const folder = join(import.meta.dirname, '../elements');
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'examples') continue;
  const { name } = entry;
  const source = readFileSync(join(folder, name, `${name}.ts`), 'utf8');
  const path = join(folder, name, 'README.md');
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, await elementReadme(name, source, readme));
}
