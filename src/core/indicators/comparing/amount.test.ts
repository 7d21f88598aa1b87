import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayComparators } from '../words/comparator-sentence.ts';
import { standingOf } from './standing.ts';

const figures =
  'period,value,comparator,area\n2016-04,40,,\n2016-04,60,england,\n2016-04,40,,East\n';

test.each([
  {
    says: 'a share',
    head: 'unit: "%"\nparts: percent\ncounts: people',
    is: 'England 60% (better than here)',
  },
  {
    says: 'a rate',
    head: 'unit: per 10,000 residents\ncounts: people',
    is: 'England 60 per 10,000 residents (better than here)',
  },
  {
    says: 'days, of which nothing says that they add up',
    head: 'unit: days',
    is: 'England 60 days (better than here)',
  },
  {
    says: 'an average, worked out from people',
    head: 'unit: cases\nparts: mean\ncounts: people',
    is: 'England 60 cases (better than here)',
  },
  {
    says: 'an amount whose parts add up',
    head: 'unit: visits\nadds: [area]',
    is: 'England 60 visits',
  },
  { says: 'a number of beds', head: 'unit: beds\ncounts: other', is: 'England 60 beds' },
])('beside a country’s figure, $says', ({ head, is }) => {
  const visits = indicatorOf(figures, `${head}\ngoodWhen: higher\nbasis: month`);
  expect(sayComparators(standingOf(visits)!, { england: 'England' }, english)).toEqual([
    `Others in April 2016: ${is}`,
  ]);
});
