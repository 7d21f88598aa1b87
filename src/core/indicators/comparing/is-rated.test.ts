import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { ratesAny } from './is-rated.ts';
import type { Schemes } from './scheme.ts';

const light = { light: {} } as unknown as Schemes;
const plain = indicatorOf('period,value\n2016-04,40');
const rated = indicatorOf('period,value,rating\n2016-04,40,Green');

test.each([
  { says: 'no scheme and no rating', of: plain, schemes: {}, is: false },
  { says: 'no scheme, and a rating that was published', of: rated, schemes: {}, is: true },
  { says: 'a scheme, and no rating', of: plain, schemes: light, is: true },
])('a table of $says has a column of ratings: $is', ({ of, schemes, is }) => {
  const rows = of.observations.map((observation) => ({ observation }));
  expect(ratesAny(rows, schemes)).toBe(is);
});
