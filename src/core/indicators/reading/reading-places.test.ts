import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { resultOf } from '../comparing/rating.ts';
import { standingOf } from '../comparing/standing.ts';
import { sayStanding } from '../words/sentence.ts';
import { sayFigureOf } from '../words/split-figure.ts';

/** How the one figure of a measure is shown. */
function shown(value: string, head = 'unit: days\ngoodWhen: lower', edition = ''): string {
  const csv = `period,value,edition\n2016-04,${value},${edition}\n`;
  const indicator = indicatorOf(csv, `${head}\nbasis: month`);
  return sayFigureOf(indicator.observations[0]!, indicator, english);
}

describe('a figure that no paper printed is rounded for reading', () => {
  test.each([
    { says: 'to three significant digits', typed: '26.99178', is: '27.0 days' },
    { says: 'of which whole digits are never one', typed: '1807', is: '1,807 days' },
    { says: 'and never rounded away', typed: '1807.5', is: '1,808 days' },
    { says: 'nor is a hundred and more', typed: '123456', is: '123,456 days' },
    { says: 'noughts behind the point are none of them', typed: '0.012345', is: '0.0123 days' },
    { says: 'and what has fewer places keeps them', typed: '4.5', is: '4.5 days' },
    { says: 'and is not filled up', typed: '0.07', is: '0.07 days' },
    { says: 'noise of a reckoning is left out', typed: '33.2761957423279', is: '33.3 days' },
    { says: 'however small it is', typed: '0.30000000000000004', is: '0.3 days' },
    {
      says: 'where that leaves nothing behind the point',
      typed: '94.99999999999999',
      is: '95 days',
    },
    { says: 'below nought too', typed: '-26.99178', is: '−27.0 days' },
  ])('$says: $typed is $is', ({ typed, is }) => {
    expect(shown(typed)).toBe(is);
  });

  test('to the places of the definition, where it names them', () => {
    const head = (decimals: number) => `unit: days\ngoodWhen: lower\ndecimals: ${decimals}`;
    expect(shown('26.99178', head(2))).toBe('26.99 days');
    expect(shown('1807.25', head(1))).toBe('1,807.3 days');
    expect(shown('4.5', head(2))).toBe('4.50 days');
    expect(shown('33.2761957423279', head(0))).toBe('33 days');
  });

  test('and pounds keep their pence', () => {
    const head = 'unit: "£ a week"\ngoodWhen: lower';
    expect(shown('123.45', head)).toBe('£123.45 a week');
    expect(shown('123.456', head)).toBe('£123.46 a week');
    expect(shown('123.456', 'unit: £m\ngoodWhen: lower')).toBe('£123m');
  });
});

describe('a figure that a paper printed is shown as it printed it', () => {
  const edition = '2016-06-14-library-report';
  test.each([
    { typed: '26.99178', is: '26.99178 days' },
    { typed: '1807.5', is: '1,807.5 days' },
    { typed: '21.50', is: '21.50 days' },
    { typed: '0.30000000000000004', is: '0.3 days' },
  ])('$typed is $is', ({ typed, is }) => {
    expect(shown(typed, undefined, edition)).toBe(is);
  });
});

describe('rounding never shows a missed target as met, nor anything on the wrong side', () => {
  const target = (way: string, value: number | string, more = '') =>
    `unit: "%"\ngoodWhen: ${way}\ntargets:\n  - value: ${value}\n    from: 2015-04\n${more}`;
  const points = '    tolerance:\n      points: 5\n';
  test.each([
    { says: 'just missed', typed: '94.96', head: target('higher', 95), is: '94.96%' },
    { says: 'missed by less', typed: '94.9996', head: target('higher', 95), is: '94.9996%' },
    { says: 'just met', typed: '95.04', head: target('higher', 95), is: '95.0%' },
    { says: 'on it', typed: '95.000', head: target('higher', 95), is: '95.0%' },
    { says: 'just missed, lower is good', typed: '5.004', head: target('lower', 5), is: '5.004%' },
    { says: 'just met, lower is good', typed: '4.996', head: target('lower', 5), is: '5.00%' },
    {
      says: 'on it but for noise',
      typed: '3.3000000000000003',
      head: target('lower', 3.3),
      is: '3.3%',
    },
    { says: 'far from it', typed: '90.16', head: target('higher', 95), is: '90.2%' },
    {
      says: 'just outside what is tolerated',
      typed: '89.96',
      head: target('higher', 95, points),
      is: '89.96%',
    },
    {
      says: 'just above the range that is aimed at',
      typed: '95.04',
      head: target('range', '85..95'),
      is: '95.04%',
    },
    { says: 'not quite all', typed: '99.96', head: 'unit: "%"\ngoodWhen: higher', is: '99.96%' },
    {
      says: 'not quite none',
      typed: '0.04',
      head: 'unit: "%"\ngoodWhen: higher\ndecimals: 1',
      is: '0.04%',
    },
  ])('$says: $typed is $is', ({ typed, head, is }) => {
    expect(shown(typed, head)).toBe(is);
  });

  test('and the rating uses the whole figure', () => {
    const csv = 'period,value\n2016-04,94.9996\n';
    const indicator = indicatorOf(csv, `${target('higher', 95)}    tolerance: none\nbasis: month`);
    expect(resultOf(indicator.observations[0]!, indicator)).toMatchObject({ result: 'missed' });
  });
});

describe('differences are of the whole figures', () => {
  const say = (earlier: string, later: string) => {
    const indicator = indicatorOf(
      `period,value\n2015-04,${earlier}\n2016-04,${later}\n`,
      'unit: days\ngoodWhen: lower\nbasis: month',
    );
    return sayStanding(standingOf(indicator)!, undefined, english)[1];
  };
  test('and told as finely as the figures are shown', () => {
    expect(say('26.61', '26.99178')).toBe(
      'It rose by 0.4 days from 26.6 days in April 2015; that is worse',
    );
  });
  test('it is said where the rounded figures give another', () => {
    expect(say('1807.5', '1811.25')).toBe(
      'It rose by 4 days (before rounding) from 1,808 days in April 2015; that is worse',
    );
  });
  test('a difference that rounding hides is told as less than a step', () => {
    expect(say('26.97', '26.99178')).toBe(
      'It rose by less than 0.1 days (before rounding) from 27.0 days in April 2015; that is worse',
    );
  });
});
