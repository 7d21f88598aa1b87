import type { ProblemExample } from './problem-example.ts';

const people = 'data/indicators/home-visits.csv';
const definition = 'content/indicators/home-visits.md';
const table = 'data/tables/roof-money.csv';
const tableHead = 'content/tables/roof-money.md';
const books = 'content/indicators/books-on-time.md';
const booksData = 'data/indicators/books-on-time.csv';

const report = 'content/reports/2019-10-02-library-report.md';
const came = 'a desk opened.\n';

const again = 'Look into the source: most often a sign, a nought or a point is a slip.';

const series = (last: string, header = '', cell = '') =>
  `period,value${header}\n${['2013/14,31', '2014/15,35', '2015/16,33', '2016/17,36', last]
    .map((row) => row + cell)
    .join('\n')}\n`;

/** Figures that cannot be, by their unit or by the figures around them. */
export const impossible: readonly ProblemExample[] = [
  {
    code: 'observation/beyond-range',
    when: 'a count is below nought',
    mend: `${again} If nought is not the least that the measure can be, give it a \`range\`.`,
    edits: [{ file: people, from: '2017/18,38', to: '2017/18,-38' }],
    at: `${people}:2:9`,
    mended: [{ file: definition, from: 'basis: year\n', to: 'basis: year\nrange: -100..\n' }],
  },
  {
    code: 'observation/beyond-range',
    when: 'a share is above a hundred per cent',
    mend: `${again} If more than all can be had, give the measure a \`range\`.`,
    edits: [{ file: booksData, from: '79,948,1200', to: '790,,' }],
    at: `${booksData}:2:9`,
    mended: [{ file: books, from: 'basis: month\n', to: 'basis: month\nrange: 0..1000\n' }],
  },
  {
    code: 'observation/beyond-range',
    when: 'a figure lies outside the range of its definition',
    mend: `${again} If it is right, widen the range, or type \`yes\` for the row in a column \`checked\`.`,
    edits: [{ file: definition, from: 'basis: year\n', to: 'basis: year\nrange: 0..40\n' }],
    at: `${people}:3:9`,
    mended: [{ file: definition, from: 'range: 0..40', to: 'range: 0..100' }],
  },
  {
    code: 'observation/far-off',
    when: 'a figure is more than four times as large as those around it, which are alike',
    mend: `${again} If it is right, type \`yes\` for the row in a column \`checked\`.`,
    edits: [{ file: people, content: series('2017/18,380') }],
    at: `${people}:6:9`,
    mended: [
      {
        file: people,
        content: series('2017/18,380', ',checked', ',').replace('380,', '380,yes'),
      },
    ],
  },
  {
    code: 'observation/far-off',
    when: 'a figure is less than a quarter of those around it, which are alike',
    mend: `${again} If it is right, type \`yes\` for the row in a column \`checked\`.`,
    edits: [{ file: people, content: series('2017/18,7') }],
    at: `${people}:6:9`,
    mended: [{ file: people, content: series('2017/18,37') }],
  },
  {
    code: 'observation/far-from-all',
    when: 'a figure with few around it in time is far from all that it can be held against, which are alike',
    mend: `${again} If it is right, type \`yes\` for the row in a column \`checked\`.`,
    edits: [
      { file: people, content: 'period,value\n2015/16,35\n2016/17,33\n2017/18,38\n2018/19,410\n' },
    ],
    at: `${people}:5:9`,
    mended: [{ file: people, from: '410', to: '41' }],
  },
  {
    code: 'observation/far-from-all',
    when: 'a share is far from those of others, which are alike',
    mend: `${again} If it is right, type \`yes\` for the row in a column \`checked\`.`,
    edits: [
      {
        file: booksData,
        content: `period,comparator,value,edition,locator
2018-09,,79,2018-10-03-library-report,p5
2019-09,,82,2019-10-02-library-report,p5
2019-09,england,7.5,2019-10-02-library-report,p5
2019-09,counties,77,2019-10-02-library-report,p5
`,
      },
    ],
    at: `${booksData}:4:17`,
    mended: [{ file: booksData, from: '7.5', to: '75' }],
  },
  {
    code: 'observation/fraction',
    when: 'one of the numbers of people has a point',
    mend: `${again} If people can be halves in this measure, as in a number of posts, say so by \`decimals: 1\`.`,
    edits: [{ file: people, content: 'period,value\n2016/17,330\n2017/18,38.1\n2018/19,410\n' }],
    at: `${people}:3:9`,
    mended: [{ file: people, from: '38.1', to: '381' }],
  },
  {
    code: 'data-table/fraction',
    when: 'one of the counts of a column has a point',
    mend: `${again} If there are halves of what is counted, say so by \`decimals: 1\`.`,
    edits: [
      { file: tableHead, from: '    title: Amount\n', to: '    title: Amount\n    unit: slates\n' },
      {
        file: table,
        content: 'id,line,amount\nslates,Slates,412\nwork,Tiles,9.5\nold,Old slates,80\n',
      },
    ],
    at: `${table}:3:12`,
    mended: [{ file: table, from: '9.5', to: '95' }],
  },
  {
    code: 'data-table/far-from-all',
    when: 'a share in a table is far from those of all other rows, which are alike',
    mend: `${again} If it is right, give the column a \`range\`.`,
    edits: [
      { file: tableHead, from: '    title: Amount\n', to: '    title: Amount\n    unit: "%"\n' },
      { file: tableHead, from: 'rows: Line', to: 'rows: Branch' },
      {
        file: table,
        content: 'id,line,amount\nnorth,North,72\nsouth,South,68\neast,East,75\nwest,West,7.1\n',
      },
    ],
    at: `${table}:5:11`,
    mended: [{ file: table, from: '7.1', to: '71' }],
  },
  {
    code: 'data-table/out-of-proportion',
    when: 'a share does not go with its count, and those of all other rows are shares of one number',
    mend: 'Look into the source which of the two is a slip. If the source prints both so, say in a column `discrepancy` of the row what differs.',
    edits: [
      {
        file: tableHead,
        from: '    title: Amount\n',
        to: '    title: Amount\n    unit: days\n  share:\n    title: Share\n    unit: "%"\n',
      },
      {
        file: table,
        content:
          'id,line,amount,share\nnorth,North,12,100\nsouth,South,11,92\neast,East,10,83\nwest,West,1,100\n',
      },
    ],
    at: `${table}:5:11`,
    mended: [{ file: table, from: '1,100', to: '12,100' }],
  },
  {
    code: 'observation/thousands-point',
    when: 'numbers of people have a point between their thousands',
    mend: 'Type the digits alone: the site puts the commas in. If a count has three places all the same, say so by `decimals: 3`.',
    edits: [{ file: people, content: 'period,value\n2017/18,9.380\n2018/19,12.500\n' }],
    at: `${people}:2:9`,
    mended: [{ file: people, content: 'period,value\n2017/18,9380\n2018/19,12500\n' }],
  },
  {
    code: 'data-table/thousands-point',
    when: 'the counts of a table have a point between their thousands',
    mend: 'Type the digits alone: the site puts the commas in.',
    edits: [
      { file: tableHead, from: '    title: Amount\n', to: '    title: Amount\n    unit: slates\n' },
      { file: table, content: 'id,line,amount\nslates,Slates,41.200\nwork,Tiles,950\n' },
    ],
    at: `${table}:2:15`,
    mended: [{ file: table, from: '41.200', to: '41200' }],
  },
  {
    code: 'data-table/beyond-range',
    when: 'a share in a table is above a hundred per cent',
    mend: `${again} If it is right, give the column a \`range\`.`,
    edits: [
      { file: tableHead, from: '    title: Amount\n', to: '    title: Amount\n    unit: "%"\n' },
      { file: table, content: 'id,line,amount\nslates,Slates,412\nwork,Work,58.8\n' },
    ],
    at: `${table}:2:15`,
    mended: [
      { file: tableHead, from: '    unit: "%"\n', to: '    unit: "%"\n    range: 0..1000\n' },
    ],
  },
  {
    code: 'data-table/beyond-range',
    when: 'a figure of a table lies outside the range of its column',
    mend: `${again} If it is right, widen the range.`,
    edits: [
      {
        file: tableHead,
        from: '    title: Amount\n',
        to: '    title: Amount\n    range: ..50000\n',
      },
    ],
    at: `${table}:4:25`,
    mended: [{ file: tableHead, from: 'range: ..50000', to: 'range: ..100000' }],
  },
  {
    code: 'front-matter/wrong-value',
    when: 'a range is written in words',
    mend: 'Put two points between its ends, and nothing else.',
    edits: [{ file: definition, from: 'basis: year\n', to: 'basis: year\nrange: 0 to 500\n' }],
    at: `${definition}:6:8`,
    mended: [{ file: definition, from: '0 to 500', to: '0..500' }],
  },
  {
    code: 'front-matter/wrong-value',
    when: 'the ends of a range are the wrong way round',
    mend: 'Put the lesser first.',
    edits: [{ file: definition, from: 'basis: year\n', to: 'basis: year\nrange: 500..0\n' }],
    at: `${definition}:6:8`,
    mended: [{ file: definition, from: '500..0', to: '0..500' }],
  },
  {
    code: 'figure-link/unlinked',
    when: 'a figure of a measure stands in a report that links the measure, and is no link itself',
    mend: 'Link it, so that the text and the data are held against each other. A number that only happens to be the same is marked as another one: `[4,610](figure:another)`.',
    edits: [{ file: report, from: came, to: `${came}A year before it was 4,610.\n` }],
    at: `${report}:21:22`,
    mended: [{ file: report, from: 'was 4,610', to: 'was [4,610](figure:library-visits@2018-09)' }],
  },
  {
    code: 'figure-link/unlinked',
    when: 'another number happens to be that of a measure which the report links',
    mend: 'Mark it as another number: readers see the number alone.',
    edits: [{ file: report, from: came, to: `${came}The roof has 2,110 slates.\n` }],
    at: `${report}:21:14`,
    mended: [{ file: report, from: '2,110', to: '[2,110](figure:another)' }],
  },
  {
    code: 'observation/ambiguous-month',
    when: 'years are written as months are, one after the other',
    mend: 'Type the years as `2009/10`. If they are months, give them the basis `month` or `snapshot`.',
    edits: [{ file: people, content: 'period,value\n2009-10,31\n' }],
    at: `${people}:2:1`,
    mended: [{ file: people, from: '2009-10', to: '2009/10' }],
  },
  {
    code: 'observation/unfit-basis',
    when: 'a day is said to sum up a month',
    mend: 'Type the month, or say that the figure was counted on the day.',
    edits: [{ file: people, content: 'period,basis,value\n2018-04-30,month,31\n' }],
    at: `${people}:2:1`,
    mended: [{ file: people, from: '2018-04-30,month', to: '2018-04,month' }],
  },
  {
    code: 'observation/unfit-basis',
    when: 'several years are said to be one',
    mend: 'Say by the basis over how many months the figure sums up or is an average.',
    edits: [{ file: people, content: 'period,basis,value\n2016..2018,year,31\n' }],
    at: `${people}:2:1`,
    mended: [{ file: people, from: '2016..2018,year', to: '2016..2018,mean-36m' }],
  },
  {
    code: 'observation/number-column',
    when: 'a column of numbers, such as limits of confidence, would be taken for the names of parts',
    mend: 'Take it out; what readers are to know of it stands in `note`. Wards, ages or school years that are numbers are named in the definition, under `dimensions`.',
    edits: [{ file: people, content: 'period,value,ward\n2017/18,38,1\n2017/18,41,12\n' }],
    at: `${people}:1:14`,
    mended: [
      { file: definition, from: 'basis: year\n', to: 'basis: year\ndimensions:\n  ward: Ward\n' },
    ],
  },
];
