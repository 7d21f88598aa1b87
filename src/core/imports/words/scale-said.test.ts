import { describe, expect, test } from 'vitest';
import { saysPounds, scaleOfFormat, scaleOfUnit, scalesSaid } from './scale-said.ts';

describe('the scale that a text says', () => {
  test.each([
    ...['£000', "£'000", '£000s', "Spend (£'000s)", 'Spend £k', '£ thousands', '£,000'],
    ...['Apr 26 £000', 'Revenue budget, £000', 'All figures in £000', '£ (thousands)', 'GBP 000'],
    ...['£k spent on roads', 'in £1,000s', 'thousands of pounds', '£s in thousands', '£’000'],
  ])('%s: thousands of pounds', (text) =>
    expect(scalesSaid(text)).toEqual([{ power: 3, isMoney: true }]),
  );

  test.each(['£m', '(£m)', 'Capital £million', '£0.0m', '£0.000m', '£ millions', '£mn', 'GBPm'])(
    '%s: millions of pounds',
    (text) => expect(scalesSaid(text)).toEqual([{ power: 6, isMoney: true }]),
  );

  test.each([
    ...['000s', "Visits ('000)", 'Visits (000s)', 'Figures in thousands', 'Visits (thousands)'],
    ...["000's of visits", 'Visits (1,000s)'],
  ])('%s: thousands', (text) => expect(scalesSaid(text)).toEqual([{ power: 3, isMoney: false }]));

  test.each([
    ...['£', 'Spend (£)', '£100,000', 'Contracts over £1m', 'Savings above £5k', 'Fines of £1,000'],
    ...['per 1,000', "Rate per '000 people", 'per £000 of rent', 'per 10 000', '£ per head'],
    ...[
      '£more',
      'Room 1000',
      '10,000',
      'Thousand Oaks ward',
      'km',
      '£2.000',
      'Kilometres',
      'per k',
    ],
  ])('%s: none', (text) => expect(scalesSaid(text)).toEqual([]));

  test('several', () =>
    expect(scalesSaid('£000 unless it says £m').map(({ power }) => power)).toEqual([3, 6]));
});

test.each([
  ['£', true],
  ['Rent (£)', true],
  ['All figures in £', true],
  ['Spend £', true],
  ['Rent (£000)', false],
  ['Fines of £50', false],
])('%s says pounds: %s', (text, says) => expect(saysPounds(text)).toBe(says));

test.each([
  ['#,##0"k"', 3],
  ['£0.0\\m', 6],
  ['"£"#,##0.0"m"', 6],
  ['0.0,,"m"', undefined],
  ['#,##0,"k"', undefined],
  ['0" km"', undefined],
  ['#,##0', undefined],
  [undefined, undefined],
])('the format %s: %s', (format, power) => expect(scaleOfFormat(format)).toBe(power));

test.each([
  ['£', 0],
  ['£000', 3],
  ['£ thousand', 3],
  ['£m', 6],
  ['thousand visits', 3],
  ['visits', 0],
  ['', 0],
  ['%', undefined],
  ['per 1,000', undefined],
])('the unit %s: %s', (unit, power) => expect(scaleOfUnit(unit)?.power).toBe(power));
