import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerColumnsFile } from '../reference/register-columns.ts';
import { referenceOf } from '../reference/reference.ts';
import { project } from './project.ts';

// `npm run docs`: writes `docs/reference/` anew from the schemas, and what open data say of the columns of registers.
const folder = join(project, 'docs/reference');
const specification = readFileSync(join(project, 'docs/format-1.md'), 'utf8');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of referenceOf(project, specification))
  writeFileSync(join(folder, name), text);
writeFileSync(
  join(project, 'src/core/open-data/register-columns.json'),
  registerColumnsFile(project),
);
