import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explain, toExplanationFile } from '../faults/explanation.ts';
import { problemPages } from '../faults/markdown-page.ts';
import { faults } from '../faults/table.ts';

// `npm run docs`: writes `docs/problems/` and what the help pages are made of anew from the table of faults.
const source = join(import.meta.dirname, '..');
const folder = join(source, '../docs/problems');
const explanations = explain(faults);
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of problemPages(explanations)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
writeFileSync(join(source, 'faults/explanations.json'), toExplanationFile(explanations));
