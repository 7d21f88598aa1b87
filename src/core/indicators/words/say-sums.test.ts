import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayerOfSums } from './say-sums.ts';

/** What is said of a total whose parts come to 100. */
function said(total: string, head: string): readonly string[] {
  const rows = [`2016-04,,${total}`, '2016-04,North,60', '2016-04,South,40'].join('\n');
  const indicator = indicatorOf(
    `period,branch,value\n${rows}\n`,
    `${head}\ngoodWhen: neither\nbasis: month\nadds: [branch]`,
  );
  const whole = indicator.observations.find(({ dimensions }) => dimensions.size === 0)!;
  return sayerOfSums(indicator, english)(whole);
}

test.each([
  { says: 'a total that its parts make says nothing', total: '100', head: 'unit: "%"', is: [] },
  {
    says: 'whole per cents may be rounded',
    total: '99',
    head: 'unit: "%"',
    is: ['Its parts by branch come to 100%: figures may be rounded.'],
  },
  {
    says: 'what a definition allows for is said',
    total: '97',
    head: 'unit: visits\nwithin: 5',
    is: ['Its parts by branch come to 100 visits: that much is allowed for.'],
  },
])('$says', ({ total, head, is }) => {
  expect(said(total, head)).toEqual(is);
});
