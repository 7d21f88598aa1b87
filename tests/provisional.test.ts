import { expect, test } from 'vitest';
import { overviewChart } from '../src/charts/overview-chart.ts';
import { listRowsOf } from '../src/core/indicators/words/list-rows.ts';
import { sayOwnTime } from '../src/core/indicators/cards/say-own-time.ts';
import { sayRevisions } from '../src/core/indicators/words/say-revisions.ts';
import { plainText } from '../src/core/documents/tree.ts';
import { searchRecords } from '../src/core/search/records-of.ts';

import { compileWith, smallCouncil, type Files } from './small-council.ts';
import { toldWithPath } from './told.ts';

const owner = {
  'content/publication.yml': `${smallCouncil['content/publication.yml'].replace('official: no', 'official: yes')}scorecards:\n  now:\n    title: Now\n    period: latest\n  spring:\n    title: Spring\n    period: 2019-12\nhighlights: [library-visits]\n`,
  'content/reports/2016-06-14-library-report.md': undefined,
  'content/reports/2020-01-20-report.md': `---\ntitle: A report\nkind: report\nbody: cabinet\ndate: 2020-01-20\nsummary: How many people came.\n---\n\n## Visits\n\nThere were [4,930](figure:library-visits@2019-12) visits.\n`,
};

const publish = (rows: string, more: Files = {}) => {
  const text = `period,value,status,published\n2019-11,4610,,2019-12-20\n${rows}`;
  const { value, diagnostics } = compileWith({
    ...owner,
    'data/indicators/library-visits.csv': text,
    ...more,
  });
  expect(toldWithPath(diagnostics)).toEqual([]);
  return value!;
};

/** What is said of the figure of December wherever it is shown in passing. */
function saidOf(rows: string) {
  const publication = publish(rows);
  const { indicators, language, scorecards, reports } = publication;
  const drawing = { language, comparators: {}, schemes: {} };
  const [row] = listRowsOf([...indicators.values()], {}, language);
  const [latest, spring] = scorecards;
  const [group] = overviewChart(latest!, drawing).groups;
  const found = searchRecords(publication).filter(({ answer }) => answer?.figure.includes('4,930'));
  const [prose] = reports[0]!.sections.flatMap((one) => (one.is === 'prose' ? [one.prose] : []));
  return {
    list: row!.when,
    card: sayOwnTime(latest!.rows[0]!, language),
    ofMonth: sayOwnTime(spring!.rows[0]!, language),
    home: group!.rows[0]!.when,
    search: found.map(({ answer }) => answer!.when),
    sentence: plainText(prose!).trim(),
  };
}

test.each([
  {
    status: 'provisional',
    says: {
      list: 'in December 2019 (provisional)',
      card: 'December 2019 (provisional)',
      ofMonth: 'provisional',
      home: 'December 2019 (provisional)',
      search: ['in December 2019 (provisional)', 'in December 2019 (provisional)'],
      sentence: 'Visits\nThere were 4,930 (provisional) visits.',
    },
  },
  {
    status: '',
    says: {
      list: 'in December 2019',
      card: 'December 2019',
      ofMonth: undefined,
      home: 'December 2019',
      search: ['in December 2019', 'in December 2019'],
      sentence: 'Visits\nThere were 4,930 visits.',
    },
  },
])('a figure with the status “$status” is shown with it', ({ status, says }) => {
  expect(saidOf(`2019-12,4930,${status},2020-01-15\n`)).toEqual(says);
});

const final =
  'day,kind,measure,period,was,now,reason,wasStatus\n2020-01-25,revision,library-visits,2019-12,4930,4930,All branches have sent theirs.,provisional\n';

test('a figure that became final is told as such, and an older report keeps what it was', () => {
  const { indicators, language, reports } = publish('2019-12,4930,,2020-01-15\n', {
    'data/revisions.csv': final,
  });
  const visits = indicators.get('library-visits')!;
  expect(sayRevisions(visits, {}, language).map(({ what }) => what)).toEqual([
    '4,930, no longer provisional.',
  ]);
  const [prose] = reports[0]!.sections.flatMap((one) => (one.is === 'prose' ? [one.prose] : []));
  expect(plainText(prose!)).toContain('4,930 (provisional) (final since, and unchanged) visits');
});

test.each([
  { says: 'with its status', row: '4930,4930,All came.,provisional', told: [] },
  {
    says: 'without it',
    row: '4930,4930,All came.,',
    told: ['data/revisions.csv:2:49 revision/same'],
  },
])('a row may say of a figure that it stayed as it was, $says', ({ row, told }) => {
  const { diagnostics } = compileWith({
    ...owner,
    'data/indicators/library-visits.csv':
      'period,value,published\n2019-11,4610,2019-12-20\n2019-12,4930,2020-01-15\n',
    'data/revisions.csv': `day,kind,measure,period,was,now,reason,wasStatus\n2020-01-25,revision,library-visits,2019-12,${row}\n`,
  });
  expect(toldWithPath(diagnostics)).toEqual(told);
});
