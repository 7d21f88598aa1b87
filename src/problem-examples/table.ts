import { addresses } from './addresses.ts';
import { appraisals } from './appraisals.ts';
import { blocks } from './blocks.ts';
import { cards } from './cards.ts';
import { chains } from './chains.ts';
import { contact } from './contact.ts';
import { csv } from './csv.ts';
import { dataTables } from './data-tables.ts';
import { dimensions } from './dimensions.ts';
import { directions } from './directions.ts';
import { face } from './face.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { ownHolidays } from './holidays.ts';
import { indexFiles } from './index-files.ts';
import { frontMatter } from './front-matter.ts';
import { impossible } from './impossible.ts';
import { markdown } from './markdown.ts';
import { meaning } from './meaning.ts';
import { meetings } from './meetings.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { periods } from './periods.ts';
import { prose } from './prose.ts';
import { publicFaults } from './public.ts';
import { published } from './published.ts';
import { revisions } from './revisions.ts';
import { rows } from './rows.ts';
import { settings } from './settings.ts';
import { reasoning } from './reasoning.ts';
import { records } from './records.ts';
import { registers } from './registers.ts';
import { silent } from './silent.ts';
import { unjoinedFigures } from './unjoined.ts';
import { values } from './values.ts';
import type { ProblemExample } from './problem-example.ts';

/** Every fault that an officer can make, in one table: tests, documentation and help pages come from it. */
export const problemExamples: readonly ProblemExample[] = [
  ...appraisals,
  ...csv,
  ...revisions,
  ...silent,
  ...addresses,
  ...rows,
  ...values,
  ...periods,
  ...files,
  ...publicFaults,
  ...frontMatter,
  ...settings,
  ...contact,
  ...face,
  ...blocks,
  ...cards,
  ...markdown,
  ...prose,
  ...published,
  ...meaning,
  ...unjoinedFigures,
  ...directions,
  ...meetings,
  ...ownHolidays,
  ...papers,
  ...people,
  ...records,
  ...registers,
  ...dataTables,
  ...dimensions,
  ...facts,
  ...impossible,
  ...chains,
  ...indexFiles,
  ...reasoning,
];
