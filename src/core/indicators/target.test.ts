import { describe, expect, test } from 'vitest';
import { compileWith, indicatorOf } from '../../../tests/small-council.ts';
import { bandOf, targetFor } from './target.ts';

/** The target that a row is judged by: its value, or `none`. */
function judgedBy(row: string, targets: string): string {
  const { observations, definition, basis } = indicatorOf(
    `period,area,comparator,basis,edition,value\n${row},1`,
    `unit: visits\ngoodWhen: higher\nbasis: month\ntargets:\n${targets}`,
  );
  return String(targetFor(observations[0]!, definition.targets!, basis)?.value ?? 'none');
}

describe('a figure is judged by the target of its own time (R-01)', () => {
  test.each([
    { says: 'a target without dates', row: '2016-04,,,,a', targets: '  - value: 9', by: '9' },
    {
      says: 'one of its own paper',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    edition: a',
      by: '9',
    },
    {
      says: 'not one of another paper',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    edition: b',
      by: 'none',
    },
    {
      says: 'from its first period on',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    from: 2016-04',
      by: '9',
    },
    {
      says: 'on its first day',
      row: '2016-04-01,,,,a',
      targets: '  - value: 9\n    from: 2016-04',
      by: '9',
    },
    {
      says: 'not on the day before',
      row: '2016-03-31,,,,a',
      targets: '  - value: 9\n    from: 2016-04',
      by: 'none',
    },
    {
      says: 'for a year that ends on its first day',
      row: '2015-04-02..2016-04-01,,,,a',
      targets: '  - value: 9\n    from: 2016-04',
      by: '9',
    },
    {
      says: 'not before',
      row: '2016-03,,,,a',
      targets: '  - value: 9\n    from: 2016-04',
      by: 'none',
    },
    {
      says: 'until its last period',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    until: 2016-04',
      by: '9',
    },
    {
      says: 'not after',
      row: '2016-05,,,,a',
      targets: '  - value: 9\n    until: 2016-04',
      by: 'none',
    },
    {
      says: 'in a financial year',
      row: '2016-03,,,,a',
      targets: '  - value: 9\n    from: 2015/16\n    until: 2015/16',
      by: '9',
    },
    {
      says: 'not in the next',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    from: 2015/16\n    until: 2015/16',
      by: 'none',
    },
    {
      says: 'for its one period',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    for: 2016-04',
      by: '9',
    },
    {
      says: 'for no other period',
      row: '2016-05,,,,a',
      targets: '  - value: 9\n    for: 2016-04',
      by: 'none',
    },
    {
      says: 'on the way to a date',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    by: 2017-03\n    edition: a',
      by: '9',
    },
    {
      says: 'on the way, in a later paper',
      row: '2016-10,,,,b',
      targets: '  - value: 9\n    by: 2017-03\n    edition: a',
      by: '9',
    },
    {
      says: 'not in a paper before it was set',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    by: 2017-03\n    edition: b',
      by: 'none',
    },
    {
      says: 'not after the date',
      row: '2017-04,,,,b',
      targets: '  - value: 9\n    by: 2017-03\n    edition: a',
      by: 'none',
    },
    {
      says: 'the last of several',
      row: '2016-04,,,,a',
      targets:
        '  - value: 8\n    from: 2016-01\n  - value: 9\n    edition: 2016-06-14-library-report\n    from: 2016-01',
      by: '9',
    },
    {
      says: 'the one of its dates among several',
      row: '2016-04,,,,a',
      targets: '  - value: 8\n    until: 2016-04\n  - value: 9\n    from: 2016-05',
      by: '8',
    },
  ])('$says', ({ row, targets, by }) => {
    expect(judgedBy(row, targets)).toBe(by);
  });
});

describe('a figure is judged by a target of its own basis, and only if it is ours and whole', () => {
  test.each([
    { says: 'the definition’s basis', row: '2016-04,,,,a', targets: '  - value: 9', by: '9' },
    { says: 'another basis', row: '2016-04,,,rolling-12m,a', targets: '  - value: 9', by: 'none' },
    {
      says: 'a target of another basis',
      row: '2016-04,,,,a',
      targets: '  - value: 9\n    basis: rolling-12m',
      by: 'none',
    },
    {
      says: 'both of that basis',
      row: '2016-04,,,rolling-12m,a',
      targets: '  - value: 9\n    basis: rolling-12m',
      by: '9',
    },
    { says: 'a part', row: '2016-04,East,,,a', targets: '  - value: 9', by: 'none' },
    { says: 'a comparator', row: '2016-04,,england,,a', targets: '  - value: 9', by: 'none' },
    { says: 'no period', row: 'unstated,,,,a', targets: '  - value: 9', by: 'none' },
  ])('$says', ({ row, targets, by }) => {
    expect(judgedBy(row, targets)).toBe(by);
  });
});

describe('the band of a target (R-03)', () => {
  const points = { value: 90, tolerance: { points: 5 } };
  test.each([
    {
      says: 'as printed, whichever way is good',
      target: { value: 90, tolerance: { band: [85, 95] as [number, number] } },
      goodWhen: 'higher' as const,
      band: [85, 95],
    },
    {
      says: 'below, where higher is good',
      target: points,
      goodWhen: 'higher' as const,
      band: [85, 90],
    },
    {
      says: 'above, where lower is good',
      target: points,
      goodWhen: 'lower' as const,
      band: [90, 95],
    },
    { says: 'around a range', target: points, goodWhen: 'range' as const, band: [85, 95] },
    { says: 'around, where neither is good', target: points, band: [85, 95] },
    {
      says: 'in per cent of the target',
      target: { value: 80, tolerance: { percent: 10 } },
      band: [72, 88],
    },
    {
      says: 'in per cent of a negative target',
      target: { value: -80, tolerance: { percent: 10 } },
      band: [-88, -72],
    },
    {
      says: 'without the noise of fractions (R-04)',
      target: { value: 0.8, tolerance: { points: 0.1 } },
      band: [0.7, 0.9],
    },
    { says: 'not stated', target: { value: 90, tolerance: 'unstated' as const }, band: undefined },
    { says: 'none', target: { value: 90, tolerance: 'none' as const }, band: undefined },
    { says: 'not given', target: { value: 90 }, band: undefined },
    {
      says: 'around an aim in words',
      target: { words: 'more', tolerance: { points: 5 } },
      band: undefined,
    },
  ])('$says', ({ target, goodWhen = 'neither' as const, band }) => {
    expect(bandOf(target, [{ is: goodWhen }])).toEqual(band);
  });
});

test.each([
  { value: 0, is: ['target/tolerance-size'] },
  { value: 80, is: [] },
])('a tolerance in per cent of a target of $value', ({ value, is }) => {
  const target = `targets:\n  - value: ${value}\n    tolerance:\n      percent: 5`;
  const { diagnostics } = compileWith({
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\ngoodWhen: lower\nbasis: month\n${target}\n---\n`,
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(is);
});
