import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { headlineSeries } from './headline.ts';

test.each([
  {
    says: 'of several for the latest time, the one of the measure’s own basis',
    rows: '2016-03,month,5\n2015/16,year,60',
    stands: ['2016-03 5'],
  },
  {
    says: 'where none is of its own basis, the one that starts last',
    rows: '2015/16,year,60\n2016-03,year-to-date,58',
    stands: ['2016-03 58'],
  },
  {
    says: 'in whichever order they are typed, with those of its basis before it',
    rows: '2016-02,year-to-date,50\n2016-03,year-to-date,58\n2015/16,year,60',
    stands: ['2016-02 50', '2016-03 58'],
  },
])('the figure that stands for a measure: $says', ({ rows, stands }) => {
  const series = headlineSeries(indicatorOf(`period,basis,value\n${rows}`));
  expect(series.map(({ period, figure }) => `${period.text} ${figure.value}`)).toEqual(stands);
});
