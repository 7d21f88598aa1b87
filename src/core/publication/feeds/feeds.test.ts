import { expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../../tests/small-council.ts';
import { feedsOf } from './feeds.ts';
import { inEnglish } from '../../../../tests/in-english.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const library = smallCouncil[report];
const later = library.replace('date: 2016-06-14', 'date: 2018-02-28');
// By then nothing was published that it could show.
const earlier = library
  .replace('date: 2016-06-14', 'date: 2015-03-01')
  .replace('::chart{indicator="library-visits"}', '');
const meeting = (date: string) =>
  `---\nbody: cabinet\ndate: ${date}\nkind: formal\nstatus: scheduled\nupdated: ${date}\n---\n`;

/** What a feed of the small council with more papers and meetings tells of, as day and address. */
function told(name: string): readonly string[] {
  const { value, diagnostics } = compileWith({
    'content/reports/2015-03-01-library-report.md': earlier,
    'content/reports/2018-02-28-library-report.md': later,
    'content/meetings/2017-01-10-cabinet.md': meeting('2017-01-10'),
    'content/meetings/2019-05-01-cabinet.md': meeting('2019-05-01'),
  });
  expect(inEnglish(diagnostics).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const feed = feedsOf(value!).find((one) => one.name === name);
  return (feed?.entries ?? []).map(({ updated, path }) => `${updated} ${path}`);
}

const papers = [
  '2018-02-28 /reports/2018-02-28-library-report/',
  '2016-06-14 /reports/2016-06-14-library-report/',
  '2015-03-01 /reports/2015-03-01-library-report/',
] as const;
const figure = '2016-06-14 /indicators/library-visits/#figure-2016-04';
const meetings = [
  '2019-05-01 /meetings/2019-05-01-cabinet/',
  '2017-01-10 /meetings/2017-01-10-cabinet/',
] as const;

test('papers, meetings and figures stand together, the newest first and on one day by address', () => {
  expect(told('site')).toEqual([meetings[0], papers[0], meetings[1], figure, papers[1], papers[2]]);
});

test('a body has its papers and meetings, and no figures', () => {
  expect(told('body-cabinet')).toEqual([meetings[0], papers[0], meetings[1], papers[1], papers[2]]);
});

test('a subject has what carries it', () => {
  expect(told('theme-libraries')).toEqual(papers);
});

test('a measure of parts is told by its parts, at the address of its lowest', () => {
  const { value, diagnostics } = compileWith({
    [report]: library.replace('There were [4,930](figure:library-visits@2016-04) visits', 'Visits'),
    'data/indicators/library-visits.csv':
      'period,ward,value,edition,locator\n2016-04,Bourne,90,2016-06-14-library-report,p3\n2016-04,Aston,70,2016-06-14-library-report,p3\n',
  });
  expect(diagnostics).toEqual([]);
  const [figures] = feedsOf(value!).map(({ entries }) =>
    entries.filter(({ path }) => path.startsWith('/indicators/')),
  );
  expect(figures).toMatchObject([
    {
      path: '/indicators/library-visits/#figure-2016-04-aston',
      text: '2 parts by ward in April 2016: from 70 visits (Aston) to 90 visits (Bourne). No figure is about the whole.',
      updated: '2016-06-14',
    },
  ]);
});

test('a publication without subjects has feeds of the site and of its bodies alone', () => {
  const settings = 'content/publication.yml';
  const { value, diagnostics } = compileWith({
    [settings]: smallCouncil[settings].replace('themes:\n  libraries: Libraries\n', ''),
    [report]: library.replace('themes:\n  - libraries\n', ''),
  });
  expect(diagnostics).toEqual([]);
  expect(feedsOf(value!).map(({ name }) => name)).toEqual(['site', 'body-cabinet']);
});

test.each([
  { with: 'a day of its own', row: '2016-04,50,2016-05-20', more: '', at: ['2016-05-20'] },
  {
    with: 'that of the definition',
    row: '2016-04,50,',
    more: 'published: 2016-05-21\n',
    at: ['2016-05-21'],
  },
  { with: 'no day', row: '2016-04,50,', more: '', at: [] },
])(
  'a figure in no paper with $with is told on that day, and else not at all',
  ({ row, more, at }) => {
    const definition = 'content/indicators/library-visits.md';
    const { value, diagnostics } = compileWith({
      [report]: undefined,
      [definition]: smallCouncil[definition].replace('unit:', `${more}unit:`),
      'data/indicators/library-visits.csv': `period,value,published\n${row}\n`,
    });
    expect(diagnostics).toEqual([]);
    const site = feedsOf(value!).find(({ name }) => name === 'site');
    expect((site?.entries ?? []).map(({ updated }) => updated)).toEqual(at);
  },
);
