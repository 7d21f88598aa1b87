import type { ProblemExample } from './problem-example.ts';

const definition = 'content/indicators/library-visits.md';

const word = 'goodWhen: higher\nbasis: month\nadds: [branch]\n';
const list = (lines: readonly string[]) =>
  `goodWhen:\n${lines.map((line) => `  ${line}\n`).join('')}basis: month\nadds: [branch]\n`;

const until = ['- is: neither', '  until: 2018-03'];
const mend =
  'Directions follow each other in time, without a day that two of them hold for, or none.';

/** Mistakes in which way is said to be good, and when. */
export const directions: readonly ProblemExample[] = [
  {
    code: 'direction/order',
    when: 'the time for which a direction holds begins after it ends',
    mend: 'Mend the dates.',
    edits: [
      {
        file: definition,
        from: word,
        to: list(['- is: higher', '  from: 2019-04', '  until: 2018-03']),
      },
    ],
    at: `${definition}:5:5`,
    mended: [{ file: definition, from: '    until: 2018-03\n', to: '' }],
  },
  {
    code: 'direction/overlap',
    when: 'two directions hold for one time',
    mend,
    edits: [
      { file: definition, from: word, to: list([...until, '- is: higher', '  from: 2018-03']) },
    ],
    at: `${definition}:7:5`,
    mended: [{ file: definition, from: '    from: 2018-03\n', to: '    from: 2018-04\n' }],
  },
  {
    code: 'direction/gap',
    when: 'between two directions is a time for which none is given',
    mend,
    edits: [
      { file: definition, from: word, to: list([...until, '- is: higher', '  from: 2018-05']) },
    ],
    at: `${definition}:7:5`,
    mended: [{ file: definition, from: '    from: 2018-05\n', to: '    from: 2018-04\n' }],
  },
  {
    code: 'direction/nothing-inferred',
    when: 'a direction is read from a target that gives none',
    mend: 'A target with a value shows whether more or less was aimed for, and nothing else.',
    edits: [{ file: definition, from: word, to: list(['- is: range', '  inferredFrom: target']) }],
    at: `${definition}:5:5`,
    mended: [{ file: definition, from: '  - is: range\n', to: '  - is: higher\n' }],
  },
];
