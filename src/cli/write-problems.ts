import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explain, toExplanationFile } from '../problem-examples/explanation.ts';
import { problemPages } from '../problem-examples/markdown-page.ts';
import { problemExamples } from '../problem-examples/table.ts';

// `npm run docs`: writes `docs/problems/` and what the help pages are made of anew from the table of faults.
const source = join(import.meta.dirname, '..');
const folder = join(source, '../docs/problems');
const explanations = explain(problemExamples);
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of problemPages(explanations)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
writeFileSync(join(source, 'problem-examples/explanations.json'), toExplanationFile(explanations));
