import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { englishFor } from '../../language/voices/english-for.ts';
import { sayAllowance, sayerOfSums } from './say-sums.ts';

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

describe('the allowance of a measure', () => {
  const said = (by: string, most: string, as = '') =>
    `Parts by ${by} may not add up to the whole${as}, since figures are rounded: up to ${most} is allowed for`;
  test.each([
    { total: '97', head: 'within: 5', is: ['branch', '5 visits'] },
    { total: '99', head: 'within: 1', is: ['branch', '1 visit'] },
    { total: '97', head: 'within: 5\ndimensions:\n  branch: Library', is: ['library', '5 visits'] },
    // Where all add up, nothing is said; what is published as a discrepancy is said with that.
    { total: '100', head: 'within: 5' },
    { total: '100', head: 'owner: A manager' },
    { total: '97', head: 'within: 5', discrepancy: 'No reason is given.' },
  ])('$total, $head', ({ total, head, is, discrepancy = '' }) => {
    const indicator = indicatorOf(
      `period,branch,value,discrepancy\n2016-04,North,60,\n2016-04,South,40,\n2016-04,,${total},${discrepancy}\n`,
      `unit: visits\nunitOne: visit\ngoodWhen: neither\nbasis: month\nadds: [branch]\n${head}`,
    );
    const [by, most] = is ?? [];
    const [archive, owner] =
      by && most ? [[said(by, most, ' as printed')], [said(by, most)]] : [[], []];
    expect(sayAllowance(indicator, english)).toEqual(archive);
    expect(sayAllowance(indicator, englishFor('owner'))).toEqual(owner);
  });
});
