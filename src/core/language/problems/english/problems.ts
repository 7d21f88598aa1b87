import type { Problems } from '../problems.ts';
import type { WordsOf } from '../said.ts';
import { markdown } from './markdown.ts';
import { face } from './face.ts';
import { files } from './files.ts';
import { csv } from './csv.ts';
import { registers } from './registers.ts';
import { observations } from './observations.ts';
import { indicators } from './indicators.ts';
import { publication } from './publication.ts';
import { civic } from './civic.ts';
import { links } from './links.ts';
import { elements } from './elements.ts';
import { pictures } from './pictures.ts';
import { records } from './records.ts';
import { passages } from './passages.ts';
import { appraisal } from './appraisal.ts';
import { yaml } from './yaml.ts';
import { revisions } from './revisions.ts';
import { silent } from './silent.ts';
import { addresses } from './addresses.ts';
import { impossible } from './impossible.ts';

/** What is said of each problem, in English. */
export const problems: WordsOf<Problems> = {
  ...markdown,
  ...files,
  ...face,
  ...csv,
  ...registers,
  ...observations,
  ...indicators,
  ...publication,
  ...civic,
  ...links,
  ...elements,
  ...pictures,
  ...records,
  ...revisions,
  ...silent,
  ...addresses,
  ...passages,
  ...appraisal,
  ...yaml,
  ...impossible,
};
