import type { ProblemExample } from './problem-example.ts';

const visits = 'data/indicators/library-visits.csv';
const books = 'data/indicators/books-on-time.csv';
const definition = 'content/indicators/library-visits.md';
const share = 'content/indicators/books-on-time.md';

const trafficLight = `schemes:
  traffic-light:
    title: Traffic light
    rule: target-and-tolerance
    ratings:
      - rating: GREEN
        when: met
        shape: circle
        colour: green
      - rating: AMBER
        when: within-tolerance
        shape: diamond
        colour: amber
      - rating: RED
        when: missed
        shape: triangle
        colour: red
`;

/** The good council with a rating scheme, and a measure that is rated by it. */
const scheme = [
  {
    file: 'content/publication.yml',
    from: 'themes:\n',
    to: `${trafficLight}themes:\n`,
  },
  { file: share, from: 'parts: percent\n', to: 'parts: percent\nscheme: traffic-light\n' },
];

const rated = (rating: string, discrepancy: string) => `period,value,note,rating,edition,discrepancy
2019-09,82,first,${rating},2019-10-02-library-report,${discrepancy}
`;

const mendTarget =
  'A target says how far is to be reached and when: its dates end in one way only.';

/** Mistakes in what figures say together. */
export const meaning: readonly ProblemExample[] = [
  {
    code: 'observation/parts-differ',
    when: 'a percentage is not what its own numerator and denominator give',
    mend: 'Look into the paper. If it prints all three so, say in `discrepancy` what differs: readers see both.',
    edits: [
      {
        file: books,
        from: '82,1025,1250,2019-10-02-library-report,p5,',
        to: '82,1125,1250,2019-10-02-library-report,p5,',
      },
    ],
    at: `${books}:4:9`,
    mended: [
      {
        file: books,
        from: '1125,1250,2019-10-02-library-report,p5,',
        to: '1125,1250,2019-10-02-library-report,p5,The paper prints 82%; its own numbers give 90%. It gives no reason.',
      },
    ],
  },
  {
    code: 'total/differs',
    when: 'parts do not make their total, though the definition says that they add',
    mend: 'Look into the paper for a slip or a part that is missing. If it prints them so, say in `discrepancy` what differs.',
    edits: [{ file: visits, from: '2820,South', to: '2280,South' }],
    at: `${visits}:3:9`,
    mended: [{ file: visits, from: '2280,South', to: '2820,South' }],
  },
  {
    code: 'total/differs',
    when: 'parts and their total were rounded by more than the definition allows for',
    mend: 'Say by `within` how far they may be apart.',
    edits: [{ file: visits, from: '2820,South', to: '2825,South' }],
    at: `${visits}:3:9`,
    mended: [{ file: definition, from: 'adds: [branch]\n', to: 'adds: [branch]\nwithin: 5\n' }],
  },
  {
    code: 'total/no-parts',
    when: 'the definition names parts that the table does not have',
    mend: 'Add the rows, or take the name out of `adds`.',
    edits: [{ file: definition, from: 'adds: [branch]', to: 'adds: [branch, age]' }],
    at: `${definition}:6:16`,
    mended: [{ file: definition, from: 'adds: [branch, age]', to: 'adds: [branch]' }],
  },
  {
    code: 'target/nothing',
    when: 'a target has neither a number nor words',
    mend: 'Add `value` or `words`.',
    edits: [
      { file: definition, from: '  - value: 5200\n    by: 2020-03\n', to: '  - by: 2020-03\n' },
    ],
    at: `${definition}:8:5`,
    mended: [
      { file: definition, from: '  - by: 2020-03\n', to: '  - value: 5200\n    by: 2020-03\n' },
    ],
  },
  {
    code: 'target/dates',
    when: 'a target has two ends',
    mend: mendTarget,
    edits: [
      { file: definition, from: '    by: 2020-03\n', to: '    by: 2020-03\n    until: 2020-03\n' },
    ],
    at: `${definition}:9:9`,
    mended: [{ file: definition, from: '    until: 2020-03\n', to: '' }],
  },
  {
    code: 'target/no-beginning',
    when: 'a target without a paper is to be reached by a day, and a report is of a day before',
    mend: 'Add `from` with the first period for which it holds.',
    edits: [
      {
        file: definition,
        from: '    edition: 2019-10-02-library-report\n    locator: p2\nbreaks',
        to: 'breaks',
      },
    ],
    at: `${definition}:9:9`,
    mended: [
      { file: definition, from: '    by: 2020-03\n', to: '    from: 2019-04\n    by: 2020-03\n' },
    ],
  },
  {
    code: 'target/order',
    when: 'a target begins after it ends',
    mend: mendTarget,
    edits: [{ file: share, from: '    from: 2019-04\n', to: '    from: 2020-04\n' }],
    at: `${share}:10:11`,
    mended: [{ file: share, from: '    from: 2020-04\n', to: '    from: 2019-04\n' }],
  },
  {
    code: 'target/overlap',
    when: 'two targets of one paper hold for one time',
    mend: 'End the first before the second begins.',
    edits: [
      {
        file: share,
        from: '    locator: p5\n',
        to: '    locator: p5\n  - value: 90\n    from: 2020-01\n    edition: 2019-10-02-library-report\n',
      },
    ],
    at: `${share}:16:5`,
    mended: [{ file: share, from: '    from: 2020-01\n', to: '    from: 2020-04\n' }],
  },
  {
    code: 'target/band',
    when: 'the ends of a tolerance band stand the wrong way round',
    mend: 'The lower figure comes first.',
    edits: [{ file: share, from: 'band: [80, 90]', to: 'band: [90, 80]' }],
    at: `${share}:13:13`,
    mended: [{ file: share, from: 'band: [90, 80]', to: 'band: [80, 90]' }],
  },
  {
    code: 'target/outside-band',
    when: 'a target lies outside its own tolerance band',
    mend: 'Mend the target or the band.',
    edits: [{ file: share, from: 'value: 85', to: 'value: 95' }],
    at: `${share}:13:13`,
    mended: [{ file: share, from: 'value: 95', to: 'value: 85' }],
  },
  {
    code: 'target/range-side',
    when: 'a target that is a range is open on the side that is bad',
    mend: 'A target with one end says at least with `90..`, and at most with `..5`.',
    edits: [{ file: share, from: 'value: 85', to: 'value: ..85' }],
    at: `${share}:9:12`,
    mended: [{ file: share, from: 'value: ..85', to: 'value: 85..' }],
  },
  {
    code: 'target/tolerance-side',
    when: 'a tolerance lies on the good side of its target',
    mend: 'A tolerance says how far a figure may miss its target.',
    edits: [{ file: share, from: 'band: [80, 90]', to: 'band: [85, 90]' }],
    at: `${share}:13:13`,
    mended: [{ file: share, from: 'band: [85, 90]', to: 'band: [80, 90]' }],
  },
  {
    code: 'target/tolerance-size',
    when: 'a tolerance is negative',
    mend: 'Type how far a figure may miss its target, without a sign.',
    edits: [{ file: share, from: 'band: [80, 90]', to: 'points: -5' }],
    at: `${share}:13:15`,
    mended: [{ file: share, from: 'points: -5', to: 'points: 5' }],
  },
  {
    code: 'rating/differs',
    when: 'a published rating is not what the scheme gives',
    mend: 'Look into the paper. If it prints that rating, say in `discrepancy` what differs: readers see both.',
    edits: [...scheme, { file: books, content: rated('RED', '') }],
    at: `${books}:2:18`,
    mended: [
      {
        file: books,
        content: rated('RED', 'The paper rates it red although it lies in its band.'),
      },
    ],
  },
  {
    code: 'rating/unknown',
    when: 'a rating is not one of the scheme',
    mend: 'Type it as the scheme in `content/publication.yml` spells it.',
    edits: [...scheme, { file: books, content: rated('AMBR', '') }],
    at: `${books}:2:18`,
    mended: [{ file: books, content: rated('AMBER', '') }],
  },
  {
    code: 'reference/unknown',
    when: 'the rating scheme of a measure is not there',
    mend: 'Name a scheme of `content/publication.yml`, or add it there.',
    edits: [
      ...scheme.slice(0, 1),
      { file: share, from: 'parts: percent\n', to: 'parts: percent\nscheme: trafic-light\n' },
    ],
    at: `${share}:7:9`,
    mended: [{ file: share, from: 'trafic-light', to: 'traffic-light' }],
  },
  {
    code: 'figure-link/label',
    when: 'a figure in a sentence is not the figure of the table',
    mend: 'One of the two is wrong: look into the paper.',
    edits: [
      { file: 'content/reports/2019-10-02-library-report.md', from: '[4,930]', to: '[4,390]' },
    ],
    at: 'content/reports/2019-10-02-library-report.md:20:35',
    mended: [
      { file: 'content/reports/2019-10-02-library-report.md', from: '[4,390]', to: '[4,930]' },
    ],
  },
  {
    code: 'observation/parts-unnamed',
    when: 'a row has a numerator and a denominator, and nothing says what they give',
    mend: 'Say in the definition what they give.',
    edits: [{ file: share, from: 'parts: percent\n', to: '' }],
    at: `${books}:2:12`,
    mended: [{ file: share, from: 'decimals: 0\n', to: 'decimals: 0\nparts: percent\n' }],
  },
  {
    code: 'observation/nought-below',
    when: 'a percentage has a denominator of nought',
    mend: 'Look into the paper.',
    edits: [{ file: books, from: '2018-09,79,948,1200,', to: '2018-09,79,948,0,' }],
    at: `${books}:2:16`,
    mended: [{ file: books, from: '2018-09,79,948,0,', to: '2018-09,79,948,1200,' }],
  },
];
