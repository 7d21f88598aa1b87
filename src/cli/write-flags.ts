import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagsMark, flagsPage } from './new/flags-page.ts';
import { project } from './project.ts';

// `npm run docs`: writes the flags of `npm run new` anew, behind what a person wrote.
const page = join(project, 'docs/beginning-files.md');
const [own = ''] = readFileSync(page, 'utf8').split(flagsMark);
writeFileSync(page, `${own}${flagsPage()}`);
