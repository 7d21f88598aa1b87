import type { ProblemExample } from './problem-example.ts';

const file = 'data/revisions.csv';
const home = 'data/indicators/home-visits.csv';
const report = 'content/reports/2019-10-02-library-report.md';
const definition = 'content/indicators/home-visits.md';
/** Figures without a day in a report. */
const undated = [
  { file: home, content: 'period,value\n2017/18,38\n2018/19,41\n' },
  {
    file: report,
    from: '::chart{indicator="library-visits" by="branch"}',
    to: '::table{indicator="home-visits"}',
  },
];
const head = 'day,kind,measure,period,part,was,now,reason';
const reason = 'Slips that came late were added.';

const table = (...rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;
const good = `2019-10-20,revision,home-visits,2018/19,,40,41,${reason}`;
const right = table(good);
const withdrawn = '2019-11-20,withdrawn,home-visits,2018/19,,,,It was published without a review.';
const visits = 'data/indicators/library-visits.csv';
const withdrawnPart =
  '2019-11-20,withdrawn,library-visits,2019-09,North,,,The branch had so few that they were known.';

/** A row that does not fit, mended by the row that does. */
const slip = (
  code: string,
  when: string,
  mend: string,
  row: string,
  at: string,
  mended: string = right,
): ProblemExample => ({
  code,
  when,
  mend,
  edits: [{ file, content: table(row) }],
  at: `${file}:${at}`,
  mended: [{ file, content: mended }],
});

/** Mistakes in the table of what became of published figures, and in what a report may show of them. */
export const revisions: readonly ProblemExample[] = [
  slip(
    'revision/no-figure',
    'a row of `data/revisions.csv` is about a figure that the measure does not have',
    'Mend the period or the part.',
    `2019-10-20,revision,home-visits,2019/20,,40,41,${reason}`,
    '2:33',
  ),
  slip(
    'revision/no-figure',
    'a row is about a part that the measure does not have',
    'Type the part as the table of the measure does.',
    `2019-10-20,revision,library-visits,2019-09,Nroth,2100,2110,${reason}`,
    '2:44',
    table(`2019-10-20,revision,library-visits,2019-09,North,2100,2110,${reason}`),
  ),
  slip(
    'revision/no-cell',
    'a row is about a cell that its table does not have',
    'Type the id of the row and the name of the column as the data file of the table has them.',
    `2019-10-20,correction,tables/roof-money,,slats; amount,41000,41200,${reason}`,
    '2:42',
    table(`2019-10-20,correction,tables/roof-money,,slates; amount,41000,41200,${reason}`),
  ),
  slip(
    'revision/of-cell',
    'a row about a table or an entry fills a column that only a measure has',
    'Leave the cell blank.',
    `2019-10-20,correction,tables/roof-money,2019-10,slates; amount,41000,41200,${reason}`,
    '2:41',
    table(`2019-10-20,correction,tables/roof-money,,slates; amount,41000,41200,${reason}`),
  ),
  slip(
    'revision/to-come',
    'a figure is said to have become another on a day that is still to come',
    'Mend the day.',
    good.replace('2019-10-20', '2020-10-20'),
    '2:1',
  ),
  slip(
    'revision/now',
    'a row says that a figure is now another than the data have',
    'Mend the one that is wrong.',
    good.replace('40,41', '40,42'),
    '2:45',
  ),
  slip(
    'revision/same',
    'a figure was what it is now',
    'Type what it was before.',
    good.replace('40,41', '41,41'),
    '2:45',
  ),
  slip(
    'revision/early',
    'a figure became another before it was published',
    'Mend the day.',
    good.replace('2019-10-20', '2019-10-01'),
    '2:1',
  ),
  slip(
    'revision/of-whole',
    'a row about the definition or the target of a measure names a period, a part or a figure',
    'Leave these cells blank: the reason says what changed.',
    '2019-10-20,definition,home-visits,2018/19,,,,Visits by volunteers are counted too.',
    '2:35',
    table('2019-10-20,definition,home-visits,,,,,Visits by volunteers are counted too.'),
  ),
  slip(
    'revision/withdrawn-value',
    'a row that says that a figure is withdrawn tells what it was',
    'Leave `was` and `now` blank: what is withdrawn is told nowhere.',
    '2019-10-20,withdrawn,home-visits,2016/17,,35,,It was published without a review.',
    '2:43',
    table('2019-10-20,withdrawn,home-visits,2016/17,,,,It was published without a review.'),
  ),
  {
    code: 'revision/withdrawn-stands',
    when: 'a figure is said to be withdrawn, and its number still stands in the table of its measure',
    mend: 'Write `suppressed` in its place, or take the row out.',
    edits: [{ file, content: table(withdrawn) }],
    at: `${home}:3:9`,
    mended: [{ file: home, from: '2018/19,41,', to: '2018/19,suppressed,' }],
  },
  {
    code: 'revision/withdrawn-told',
    when: 'a figure was withdrawn, and an older row still tells what it was',
    mend: 'Take the older row out.',
    edits: [
      { file: home, from: '2018/19,41,', to: '2018/19,suppressed,' },
      {
        file,
        content: table(good.replace('40,41', '40,suppressed'), withdrawn),
      },
    ],
    at: `${file}:2:42`,
    mended: [{ file, content: table(withdrawn) }],
  },
  {
    code: 'revision/withdrawn-total',
    when: 'a part of a total was withdrawn and its row taken out, and the total and the parts that are left differ by it',
    mend: 'Put the row back with `suppressed`, and withhold one more part, or the total.',
    edits: [
      { file: visits, from: '2019-09,2110,North,,2019-10-02-library-report,p3,\n', to: '' },
      { file, content: table(withdrawnPart) },
    ],
    at: `${visits}:3:9`,
    mended: [
      {
        file: visits,
        from: '2019-09,2820,South',
        to: '2019-09,suppressed,North,,2019-10-02-library-report,p3,\n2019-09,suppressed,South',
      },
    ],
  },
  {
    code: 'revision/chain',
    when: 'a figure was another before a revision than the one before had left',
    mend: 'Type the figure that the revision before it gave.',
    edits: [
      {
        file,
        content: table(
          good.replace('40,41', '39,40'),
          `2019-11-20,correction,home-visits,2018/19,,38,41,One was counted twice.`,
        ),
      },
    ],
    at: `${file}:3:44`,
    mended: [
      {
        file,
        content: table(
          good.replace('40,41', '39,40'),
          `2019-11-20,correction,home-visits,2018/19,,40,41,One was counted twice.`,
        ),
      },
    ],
  },
  {
    code: 'revision/counts',
    when: 'the counts that a row gives of a share before its revision give another share',
    mend: 'Mend the share or the counts.',
    edits: [
      { file: definition, from: 'unit: people\n', to: 'unit: "%"\nparts: percent\n' },
      { file, content: `${head},wasNumerator,wasDenominator\n${good},30,80\n` },
    ],
    at: `${file}:2:42`,
    mended: [{ file, content: `${head},wasNumerator,wasDenominator\n${good},32,80\n` }],
  },
  {
    code: 'revision/several',
    when: 'there are figures of several bases that a row may be about',
    mend: 'Say which in a column `basis`.',
    edits: [
      {
        file: home,
        content: 'period,basis,value\n2018/19,rolling-12m,41\n2018/19,year-to-date,20\n',
      },
      { file, content: right },
    ],
    at: `${file}:2:33`,
    mended: [
      {
        file,
        content: `${head},basis\n${good},rolling-12m\n`,
      },
    ],
  },
  {
    code: 'report/figures-to',
    when: 'a report shows figures of which nothing says whether they were known on its day',
    mend: 'Say in its front matter up to which period it shows figures.',
    edits: undated,
    at: `${report}:7:7`,
    mended: [
      { file: report, from: 'date: 2019-10-02\n', to: 'date: 2019-10-02\nfiguresTo: 2018/19\n' },
    ],
  },
  {
    code: 'indicator/undated',
    when: 'a figure that came late has no day, so that reports of before would show it',
    mend: 'Give it the day on which it came out.',
    edits: [
      ...undated,
      { file: report, from: 'date: 2019-10-02\n', to: 'date: 2019-10-02\nfiguresTo: 2018/19\n' },
      { file: definition, from: 'unit: people\n', to: 'unit: people\nundated: 1\n' },
    ],
    at: `${definition}:4:10`,
    mended: [
      { file: home, content: 'period,value,published\n2017/18,38,\n2018/19,41,2019-11-20\n' },
      { file: report, from: 'figuresTo: 2018/19', to: 'figuresTo: 2017/18' },
    ],
  },
  {
    code: 'report/figures-late',
    when: 'a report is said to show figures up to a period that had not ended on its day',
    mend: 'Type the last period whose figures were known then.',
    edits: [
      { file: report, from: 'date: 2019-10-02\n', to: 'date: 2019-10-02\nfiguresTo: 2019-10\n' },
    ],
    at: `${report}:8:12`,
    mended: [{ file: report, from: 'figuresTo: 2019-10', to: 'figuresTo: 2019-09' }],
  },
  {
    code: 'chart/not-known',
    when: 'a report is to show a figure that was published after its day',
    mend: 'Mend the period, or write `at="latest"`.',
    edits: [
      {
        file: home,
        content: 'period,value,published\n2017/18,38,2018-10-20\n2018/19,41,2019-10-20\n',
      },
      {
        file: report,
        from: '::chart{indicator="library-visits" by="branch"}',
        to: '::kpi{indicator="home-visits" at="2018/19"}',
      },
    ],
    at: `${report}:34:35`,
    mended: [{ file: report, from: 'at="2018/19"', to: 'at="latest"' }],
  },
];
