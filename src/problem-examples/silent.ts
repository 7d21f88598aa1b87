import type { Edit, ProblemExample } from './problem-example.ts';

const revisions = 'data/revisions.csv';
const home = 'data/indicators/home-visits.csv';
const visits = 'data/indicators/library-visits.csv';
const onTime = 'data/indicators/books-on-time.csv';
const yearly = 'content/reports/2018-10-03-library-report.md';
const definition = 'content/indicators/home-visits.md';
const reason = 'One visit had been left out of the count.';

const table = (...rows: readonly string[]) =>
  `day,kind,measure,period,part,was,now,reason\n${rows.map((row) => `${row}\n`).join('')}`;

/** The table that gives the reason. */
const told = (row: string, why = reason): readonly Edit[] => [
  { file: revisions, content: table(`${row},"${why}"`) },
];

/** A part that was withdrawn. */
const northGone = '2019-12-31,withdrawn,library-visits,2019-09,North,,,They were known by name.';

/** A row that was published. */
const revised = '2019-12-01,revision,home-visits,2018/19,,40,41';

/** What changed since the good council was published, and has no reason. */
const silentChange = (
  code: string,
  when: string,
  edits: readonly Edit[],
  at: string,
  row: string,
): ProblemExample => ({
  ...{ code, when, edits, at },
  mend: 'Add the row that the hint shows to `data/revisions.csv`, and say why in words for readers.',
  mended: told(row),
  isSince: true,
});

/** What only `check --since` tells. */
export const silent: readonly ProblemExample[] = [
  silentChange(
    'silent/figure',
    '`check --since` finds a figure that was published as another, and no row says why',
    [{ file: home, from: '2018/19,41,', to: '2018/19,43,' }],
    `${home}:3:9`,
    '2019-12-31,revision,home-visits,2018/19,,41,43',
  ),
  silentChange(
    'silent/withheld',
    '`check --since` finds a figure that was published and is withheld now, and no row says so',
    [{ file: home, from: '2018/19,41,', to: '2018/19,suppressed,' }],
    `${home}:3:9`,
    '2019-12-31,withdrawn,home-visits,2018/19,,,',
  ),
  {
    ...silentChange(
      'silent/sentence',
      '`check --since` finds that a report told another number in its own words, and no row says why',
      [{ file: yearly, from: 'asked for money', to: 'asked for £59,700' }],
      `${yearly}:1:1`,
      '2019-12-31,correction,reports/2018-10-03-library-report,,,,',
    ),
    published: [{ file: yearly, from: 'asked for money', to: 'asked for £57,900' }],
  },
  {
    code: 'silent/still-told',
    when: '`check --since` finds words that tell a number which was published for a figure that is withheld or withdrawn now',
    published: [{ file: home, from: '2018/19,41,', to: '2018/19,1041,' }],
    edits: [
      { file: home, from: '2018/19,41,', to: '2018/19,suppressed,' },
      ...told('2019-12-31,withdrawn,home-visits,2018/19,,,', 'The 1,041 were known by name.'),
    ],
    at: `${revisions}:2:1`,
    mend: 'Take the number out of the words, and look for others that round it, or from which it can be worked out.',
    mended: told('2019-12-31,withdrawn,home-visits,2018/19,,,', 'They were known by name.'),
    isSince: true,
  },
  {
    code: 'silent/still-given',
    when: '`check --since` finds that a withdrawn figure follows from others that are published: a total and its other parts, two periods, the last row of a table',
    edits: [
      { file: visits, from: '2019-09,2110,North', to: '2019-09,suppressed,North' },
      { file: revisions, content: table(northGone) },
    ],
    at: `${visits}:4:9`,
    mend: 'Withdraw the total too, or one more part: each with its row.',
    mended: [
      { file: visits, from: '2019-09,2820,South', to: '2019-09,suppressed,South' },
      { file: revisions, content: table(northGone, northGone.replace('North', 'South')) },
    ],
    isSince: true,
  },
  silentChange(
    'silent/gone',
    '`check --since` finds that a figure was published and is gone, and no row says why',
    [{ file: home, from: '2017/18,38,2018-10-03-library-report,p6\n', to: '' }],
    `${home}:1:1`,
    '2019-12-31,correction,home-visits,2017/18,,,',
  ),
  silentChange(
    'silent/beside',
    '`check --since` finds a figure whose numerator, denominator or published rating was another, and no row says why',
    [{ file: onTime, from: '79,948,', to: '79,947,' }],
    `${onTime}:2:9`,
    '2019-12-31,correction,books-on-time,2018-09,,,',
  ),
  silentChange(
    'silent/definition',
    '`check --since` finds that a measure was published with another definition, and no row says why',
    [{ file: definition, from: 'Everyone to whose home', to: 'Everyone over 60 to whose home' }],
    `${definition}:1:1`,
    '2019-12-31,definition,home-visits,,,,',
  ),
  silentChange(
    'silent/target',
    '`check --since` finds that a target was published as another, and no row says why',
    [{ file: 'content/indicators/library-visits.md', from: 'value: 5200', to: 'value: 5000' }],
    'content/indicators/library-visits.md:1:1',
    '2019-12-31,target,library-visits,,,,',
  ),
  silentChange(
    'silent/measure',
    '`check --since` finds that a measure was published and is gone with its figures, and no row says why',
    [
      { file: home, gone: true },
      { file: definition, gone: true },
    ],
    `${revisions}:1:1`,
    '2019-12-31,correction,home-visits,,,,',
  ),
  {
    code: 'silent/row',
    when: '`check --since` finds that a row of `data/revisions.csv` was published and is gone, or says another day, kind, `was` or `now`, and no row says why',
    mend: 'Put the row back as it was: what older reports are said to have known rests on it. A figure that has become another again gets a row of its own. Where the row itself was wrong, say so in a `correction` about the measure.',
    isSince: true,
    published: told(revised),
    edits: told(revised.replace('40,41', '39,41')),
    at: `${revisions}:1:1`,
    mended: told(revised),
  },
];
