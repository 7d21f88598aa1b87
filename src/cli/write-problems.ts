import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explain } from '../faults/explanation.ts';
import { problemPages } from '../faults/markdown-page.ts';
import { faults } from '../faults/table.ts';

// `npm run docs`: writes `docs/problems/` anew from the table of faults.
const folder = join(import.meta.dirname, '../../docs/problems');
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of problemPages(explain(faults))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
