import type { ProblemExample } from './problem-example.ts';

const file = 'data/indicators/home-visits.csv';
const definition = 'content/indicators/home-visits.md';
const report = 'content/reports/2018-10-03-library-report.md';
const body = '\n\nThe committee asked for money for the roof.';

const personal = (code: string, when: string, typed: string): ProblemExample => ({
  code,
  when,
  mend: 'Take it out. What has once been published cannot be taken back from those who copied it.',
  edits: [{ file: report, from: body, to: `\n\n${typed}${body}` }],
  at: `${report}:14:1`,
  mended: [{ file: report, from: `\n\n${typed}${body}`, to: body }],
});

const areas = (north: string, south: string) => `period,value,area,edition,locator
2018/19,41,,2019-10-02-library-report,p6
2018/19,${north},North,2019-10-02-library-report,p6
2018/19,${south},South,2019-10-02-library-report,p6
2018/19,11,West,2019-10-02-library-report,p6
`;

const cross = (men: string, women: string) => `period,value,area,sex
2018/19,41,,
2018/19,20,North,
2018/19,${men},North,men
2018/19,${women},North,women
2018/19,21,South,
`;

/** A month that is withheld between two years to date, the first of them as it is given. */
const months = (before: string) => `period,value,basis,edition,locator
2019-04,${before},year-to-date,2019-10-02-library-report,p6
2019-05,suppressed,month,2019-10-02-library-report,p6
2019-05,52,year-to-date,2019-10-02-library-report,p6
`;

/** A figure in two papers. */
const twice = (earlier: string, later: string) => `period,value,edition,locator,discrepancy
2017/18,${earlier},2018-10-03-library-report,p6,
2017/18,${later},2019-10-02-library-report,p6,The later report withholds it.
`;

/** Visits of seven years, the last of them as it is given; and a share of them, below the shares that were there. */
const sevenYears = (last: string) =>
  ['21', '22', '23', '24', '25', '26', last].map((count, at) => [`201${at}/1${at + 1}`, count]);
const visits = (last: string) =>
  `period,value,edition,locator\n${sevenYears(last)
    .map(([year, count]) => `${year},${count},2018-10-03-library-report,p6\n`)
    .join('')}`;
const shares = (last: string) =>
  sevenYears(last)
    .map(([year, count]) => `${year},50,,${count},2018-10-03-library-report,p6,\n`)
    .join('');
const onTime = 'data/indicators/books-on-time.csv';
const above = '2019-09,82,1025,1250,2019-10-02-library-report,p5,\n';

const revised = (kind: string, values: string) =>
  `day,kind,measure,period,part,was,now,reason\n2019-10-30,${kind},home-visits,2018/19,,${values},It was looked into again.\n`;

const council = 'content/bodies/town-council.md';

/** How a body is reached, told in a report before it is told in the file of the body. */
const reached = (code: string, when: string, typed: string, contact: string): ProblemExample => ({
  ...personal(code, when, typed),
  mend: 'Say it in the file of the body, as its `contact`. Then it may stand in reports too.',
  mended: [{ file: council, from: 'kind: council\n', to: `kind: council\ncontact: ${contact}\n` }],
});

/** What could give people away. */
export const people: readonly ProblemExample[] = [
  {
    code: 'disclosure/small-count',
    when: 'a count of people is from 1 to 5',
    mend: 'Withhold it, or record in the definition who looked into it, when, and why it may be published.',
    edits: [{ file, from: '2018/19,41', to: '2018/19,4' }],
    at: `${file}:3:9`,
    mended: [{ file, from: '2018/19,4,', to: '2018/19,suppressed,' }],
  },
  {
    code: 'disclosure/small-count',
    when: 'such a count was looked into and nobody recorded it',
    mend: 'Record the review in the definition: the day, who by role, and the reason.',
    edits: [{ file, from: '2017/18,38', to: '2017/18,3' }],
    at: `${file}:2:9`,
    mended: [
      {
        file: definition,
        from: 'counts: people\n',
        to: 'counts: people\ndisclosure:\n  reviewed: 2019-11-01\n  by: Librarian\n  reason: The visits were reported in the press with the consent of those visited.\n',
      },
    ],
  },
  {
    code: 'disclosure/older-review',
    when: 'a count of people is from 1 to 5, of a time after the review that is recorded',
    mend: 'Have it looked into, and record the new review in the definition; or withhold it.',
    edits: [
      { file, from: '2018/19,41', to: '2018/19,4' },
      {
        file: definition,
        from: 'counts: people\n',
        to: 'counts: people\ndisclosure:\n  reviewed: 2018-11-01\n  by: Librarian\n  reason: The visits were reported in the press with the consent of those visited.\n',
      },
    ],
    at: `${file}:3:9`,
    mended: [{ file: definition, from: 'reviewed: 2018-11-01', to: 'reviewed: 2019-11-01' }],
  },
  {
    code: 'disclosure/revealing',
    when: 'a percentage with its denominator gives a count of people from 1 to 5 away',
    mend: 'Withhold the percentage and its numbers.',
    edits: [
      { file: definition, from: 'unit: people\n', to: 'unit: "%"\nparts: percent\n' },
      {
        file,
        content:
          'period,value,numerator,denominator,edition,locator\n2018/19,10,4,40,2019-10-02-library-report,p6\n',
      },
    ],
    at: `${file}:2:9`,
    mended: [{ file, from: '2018/19,10,4,40,', to: '2018/19,suppressed,,,' }],
  },
  {
    code: 'disclosure/derivable',
    when: 'one part alone is withheld, so that it follows from the others',
    mend: 'Withhold one more part.',
    edits: [{ file, content: areas('suppressed', '27') }],
    at: `${file}:3:9`,
    mended: [{ file, content: areas('suppressed', 'suppressed') }],
  },
  {
    code: 'disclosure/difference',
    when: 'two year-to-date counts differ by 1 to 5 people',
    mend: 'Withhold one of the two.',
    edits: [
      {
        file,
        content:
          'period,value,basis,edition,locator\n2019-08,38,year-to-date,2019-10-02-library-report,p6\n2019-09,41,year-to-date,2019-10-02-library-report,p6\n',
      },
    ],
    at: `${file}:3:9`,
    mended: [{ file, from: '2019-09,41', to: '2019-09,suppressed' }],
  },
  {
    code: 'disclosure/other-periods',
    when: 'a withheld month follows from the years to date around it',
    mend: 'Withhold one of those too.',
    edits: [{ file, content: months('38') }],
    at: `${file}:3:9`,
    mended: [{ file, content: months('suppressed') }],
  },
  {
    code: 'disclosure/other-paper',
    when: 'a withheld figure stands in the row of an earlier paper',
    mend: 'Withhold it there too.',
    edits: [{ file, content: twice('38', 'suppressed') }],
    at: `${file}:3:9`,
    mended: [{ file, content: twice('suppressed', 'suppressed') }],
  },
  {
    code: 'disclosure/other-measure',
    when: 'a figure that one measure withholds stands in another, whose figures are else the same',
    mend: 'Withhold it there too, and what gives it back.',
    edits: [
      { file, content: visits('suppressed') },
      { file: onTime, from: above, to: `${above}${shares('27')}` },
    ],
    at: `${onTime}:11:13`,
    mended: [{ file: onTime, from: shares('27'), to: shares('') }],
  },
  {
    code: 'disclosure/revised',
    when: 'a row of revisions tells what a figure was that is withheld now',
    mend: 'Leave both figures blank, and call it withdrawn.',
    edits: [
      { file, from: '2018/19,41', to: '2018/19,suppressed' },
      { file: 'data/revisions.csv', content: revised('revision', '41,suppressed') },
    ],
    at: 'data/revisions.csv:2:42',
    mended: [{ file: 'data/revisions.csv', content: revised('withdrawn', ',') }],
  },
  {
    code: 'disclosure/small-count',
    when: 'a row of revisions tells that a figure was from 1 to 5',
    mend: 'Withhold what it was.',
    edits: [{ file: 'data/revisions.csv', content: revised('revision', '4,41') }],
    at: 'data/revisions.csv:2:42',
    mended: [{ file: 'data/revisions.csv', content: revised('revision', 'suppressed,41') }],
  },
  {
    code: 'disclosure/bounds',
    when: 'the total and the published parts leave so little for a withheld one that it can only be small',
    mend: 'Withhold one more part.',
    edits: [
      {
        file,
        content: areas('suppressed', 'unavailable').replace('11,West', '37,West'),
      },
    ],
    at: `${file}:3:9`,
    mended: [
      {
        file,
        content: areas('suppressed', 'unavailable').replace('11,West', 'suppressed,West'),
      },
    ],
  },
  {
    code: 'disclosure/derivable',
    when: 'one cell of a table by two dimensions is withheld, so that it follows from its row',
    mend: 'Withhold one more cell of the row.',
    edits: [{ file, content: cross('suppressed', '17') }],
    at: `${file}:4:9`,
    mended: [{ file, content: cross('suppressed', 'suppressed') }],
  },
  {
    code: 'disclosure/revealing',
    when: 'the numerator of a figure is a count of people from 1 to 5',
    mend: 'Withhold the figure and its numbers.',
    edits: [
      {
        file: definition,
        from: 'unit: people\n',
        to: 'unit: days\nparts: none\n',
      },
      {
        file,
        content:
          'period,value,numerator,denominator,edition,locator\n2018/19,10,4,40,2019-10-02-library-report,p6\n',
      },
    ],
    at: `${file}:2:9`,
    mended: [{ file, from: '2018/19,10,4,40,', to: '2018/19,suppressed,,,' }],
  },
  personal(
    'personal/email',
    'the sign of an e-mail address is written out',
    'ann.example (at) little-bourne.example wrote it.',
  ),
  personal(
    'personal/telephone',
    'a telephone number has points in it',
    '0163.296.0001 is the number to ring.',
  ),
  personal(
    'personal/telephone',
    'a telephone number is of another country',
    '+33 1 23 45 67 89 is the number to ring.',
  ),
  personal(
    'personal/birth',
    'a date of birth is told in a sentence',
    'Date of birth is 3 May 2004, it says.',
  ),
  personal(
    'personal/email',
    'an e-mail address stands in a report',
    'ann.example@little-bourne.example wrote it.',
  ),
  personal(
    'personal/telephone',
    'a telephone number stands in a report',
    '01632 960 001 is the number to ring.',
  ),
  personal(
    'personal/telephone',
    'a telephone number is written with its country',
    '+44 1632 960001 is the number to ring.',
  ),
  reached(
    'personal/telephone',
    'a report gives the switchboard of a body whose file does not',
    '01632 960000 is the switchboard.',
    'The switchboard is 01632 960 000.',
  ),
  reached(
    'personal/email',
    'a report gives the mailbox of a service and no body’s file does',
    'libraries-desk@little-bourne.example is read on weekdays.',
    'Write to libraries-desk@little-bourne.example.',
  ),
  personal('personal/telephone', 'an extension is given', 'Ext. 960 0012 is the desk.'),
  personal(
    'personal/birth',
    'a date of birth stands in a report',
    'Born on 3 May 2004, the reader won a prize.',
  ),
  personal(
    'personal/number',
    'a number of the health service stands in a report',
    'NHS number 943 476 5919 is on the card.',
  ),
  personal(
    'personal/number',
    'a national insurance number stands in a report',
    'AB 12 34 56 C is on the card.',
  ),
];
