import { expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { toldWithPath } from '../../../../tests/told.ts';

const visits = ['2310', '2320', '2330', '2340', '2350', '2360', '2370'];
const month = (at: number) => `2015-0${at + 1}`;

/** Visits, whose fourth month is withheld or gone, and a share of which they are the denominator. */
interface Case {
  readonly withheld?: string | undefined;
  readonly denominators?: readonly string[];
  readonly counts?: string;
  readonly revisions?: string;
}

function told({ withheld = 'suppressed', denominators = visits, counts, revisions }: Case) {
  const own = visits.map((count, at) => (at === 3 ? withheld : count));
  const rows = own.flatMap((count, at) => (count === '' ? [] : `${month(at)},${count}\n`));
  const shares = denominators.map((count, at) => `${month(at)},50,,${count}\n`);
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: neither\nbasis: month\ncounts: ${counts ?? 'people'}\n---\n\nWhoever comes.\n`,
    'data/indicators/library-visits.csv': `period,value\n${rows.join('')}`,
    'content/indicators/served.md':
      '---\ntitle: Served at once\nunit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent\n---\n\nOf all visits.\n',
    'data/indicators/served.csv': `period,value,numerator,denominator\n${shares.join('')}`,
    ...(revisions === undefined
      ? {}
      : {
          'data/revisions.csv': `day,kind,measure,period,part,was,now,reason\n${revisions},It must not be told.\n`,
        }),
  });
  return toldWithPath(diagnostics);
}

const found = ['data/indicators/served.csv:5:13 disclosure/other-measure'];
const withdrawn = '2020-01-01,withdrawn,library-visits,2015-04,,,';

test.each<Case & { of: string; at: readonly string[] }>([
  { of: 'withheld, and a denominator elsewhere', at: found },
  { of: 'withdrawn and gone', withheld: '', revisions: withdrawn, counts: 'other', at: found },
  { of: 'withdrawn and withheld', revisions: withdrawn, counts: 'other', at: found },
  { of: 'published', withheld: '2340', at: [] },
  { of: 'gone without a word', withheld: '', at: [] },
  { of: 'withheld, where no people are counted', counts: 'other', at: [] },
  { of: 'withheld there too', denominators: visits.with(3, ''), at: [] },
  { of: 'withheld, where one other month differs', denominators: visits.with(6, '2371'), at: [] },
  {
    of: 'withheld, where five others alone are the same',
    denominators: visits.slice(0, 6),
    at: [],
  },
])('a figure that is $of', ({ at, ...one }) => {
  expect(told(one)).toEqual(at);
});
