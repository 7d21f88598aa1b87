import type { ProblemExample } from './problem-example.ts';

const file = 'data/facts.csv';
const head = 'id,fact,value,unit,as-at,by,text,edition,locator,themes';
const row = (value: string, unit: string, text: string) =>
  `helpers,Helpers,${value},${unit},September 2019,town-council,${text},2019-10-02-library-report,p7,people`;
const table = (...of: Parameters<typeof row>) => `${head}\n${row(...of)}\n`;

/** Mistakes in figures that papers say in prose. */
export const facts: readonly ProblemExample[] = [
  {
    code: 'facts/small-count',
    when: 'a fact counts from 1 to 5 people or families',
    mend: 'Take the row out. A sentence that says so few, with a place or a date, may point to someone.',
    edits: [{ file, content: table('4', 'people', 'There were 4 helpers.') }],
    at: `${file}:2:17`,
    mended: [{ file, content: table('suppressed', 'people', 'There were a few helpers.') }],
  },
  {
    code: 'facts/other-figure',
    when: 'the sentence of a fact says another figure than its value',
    mend: 'Look into the paper, and mend the one that is wrong.',
    edits: [{ file, content: table('140', 'people', 'There were 104 helpers.') }],
    at: `${file}:2:56`,
    mended: [{ file, from: '104', to: '140' }],
  },
  {
    code: 'register/value',
    when: 'the value of a fact is a number in its dress',
    mend: 'Type the number alone; what follows it belongs under `unit`.',
    edits: [{ file, content: table('82%', '', 'It was 82%.') }],
    at: `${file}:2:17`,
    mended: [{ file, from: '82%,', to: '82,' }],
  },
];
