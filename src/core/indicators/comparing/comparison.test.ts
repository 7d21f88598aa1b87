import { expect, test } from 'vitest';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import { isSameKind } from './comparison.ts';

const at = (text: string) => ({
  period: parsePeriod(text) as StatedPeriod,
  basis: 'month' as const,
});

test.each([
  { a: '2014-05..2014-10', b: '2015-11..2016-04', isSame: true },
  { a: '2014-05..2014-10', b: '2015-11..2016-05', isSame: false },
  { a: '2014-05..2014-10', b: '2015-11..2016-03', isSame: false },
  { a: '2013-01..2013-12', b: '2015-02..2016-01', isSame: true },
  { a: '2013-01..2013-12', b: '2016', isSame: false },
])('$a and $b are stretches of time of one length: $isSame', ({ a, b, isSame }) => {
  expect(isSameKind(at(a), at(b))).toBe(isSame);
});
