import { blocks } from './blocks.ts';
import { csv } from './csv.ts';
import { files } from './files.ts';
import { frontMatter } from './front-matter.ts';
import { markdown } from './markdown.ts';
import { meaning } from './meaning.ts';
import { people } from './people.ts';
import { periods } from './periods.ts';
import { prose } from './prose.ts';
import { rows } from './rows.ts';
import { settings } from './settings.ts';
import { values } from './values.ts';
import type { Fault } from './fault.ts';

/** Every fault that an officer can make, in one table: tests, documentation and help pages come from it. */
export const faults: readonly Fault[] = [
  ...csv,
  ...rows,
  ...values,
  ...periods,
  ...files,
  ...frontMatter,
  ...settings,
  ...blocks,
  ...markdown,
  ...prose,
  ...meaning,
  ...people,
];
