import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { knownMeasures } from '../known-measures.ts';
import { sayDownload } from './say-download.ts';

const visits = indicatorOf('period,value,published\n2016-04,50,2016-05-20\n2016-05,60,2016-06-20');
const then = knownMeasures(new Map([['library-visits', visits]]))({ day: '2016-06-01' });

test.each([
  { says: 'on its own page', of: visits, is: 'Visits, data (CSV)' },
  {
    says: 'beside figures as they were known on a day',
    of: then.get('library-visits')!,
    is: 'Visits, data (CSV), with what came or changed since 1 June 2016',
  },
])('the table of a measure $says', ({ of, is }) => {
  expect(sayDownload(of, english)).toBe(is);
});
