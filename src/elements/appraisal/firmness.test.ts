import { describe, expect, test } from 'vitest';
import { totalsOf, type Matrix, type Score } from '../../core/registers/kinds/appraisal-matrix.ts';
import { firmnessOf } from './firmness.ts';

const matrix = (...scores: readonly (readonly Score[])[]): Matrix => ({
  options: scores.length,
  criteria: scores[0]?.length ?? 0,
  scores,
});

describe('how firm a ranking is', () => {
  test('the smallest change of one weight that brings an option level, up or down', () => {
    // First by 2. A: they are better by 4 on the first criterion, we by 1 on the second and 1 on the third.
    const of = matrix([5, 1, 1], [1, 2, 2]);
    expect(totalsOf(of, [1, 1, 1])).toEqual([7, 5]);
    expect(firmnessOf(of, [1, 1, 1])).toEqual([
      { is: 'first' },
      { is: 'behind', by: 2, tippings: [{ criterion: 0, from: 1, to: 0.5 }] },
    ]);
  });

  test('at the weight that is told the two are level, and beyond it the other is ahead', () => {
    const of = matrix([4, 3, 5, 2], [3, 5, 3, 2]);
    const weights = [1, 1, 1, 1];
    const [, behind] = firmnessOf(of, weights);
    const [tipping] = behind?.is === 'behind' ? behind.tippings : [];
    if (!tipping) throw new Error('It has a tipping point.');
    const { criterion, from, to } = tipping;
    const at = (weight: number) =>
      weights.map((one, index) => (index === criterion ? weight : one));
    const [first, second] = totalsOf(of, at(to));
    expect(first).toBeCloseTo(second!, 6);
    const [less, more] = totalsOf(of, at(to + Math.sign(to - from) * 0.01));
    expect(more).toBeGreaterThan(less!);
  });

  test('an option that is better at nothing cannot be brought level by counting a criterion more', () => {
    expect(firmnessOf(matrix([3, 3], [2, 3]), [1, 1])[1]).toEqual({
      is: 'behind',
      by: 1,
      tippings: [{ criterion: 0, from: 1, to: 0 }],
    });
    expect(firmnessOf(matrix([3, 3], [2, 2]), [1, 1])[1]).toEqual({
      is: 'behind',
      by: 2,
      tippings: [],
    });
  });

  test('a third option that would be ahead by then is reckoned with', () => {
    // With the first criterion at 4 instead of 6 the last is level with the first, and the second is ahead of both.
    const of = matrix([3, 3], [2, 8], [1, 7]);
    expect(totalsOf(of, [6, 1])).toEqual([21, 20, 13]);
    expect(firmnessOf(of, [6, 1])[2]).toEqual({ is: 'behind', by: 8, tippings: [] });
  });

  test('against options that share the first place, all of them are reckoned with', () => {
    const of = matrix([5, 1, 3], [1, 5, 3], [2, 2, 4]);
    expect(totalsOf(of, [1, 1, 1])).toEqual([9, 9, 8]);
    expect(firmnessOf(of, [1, 1, 1])[2]).toEqual({
      is: 'behind',
      by: 1,
      tippings: [{ criterion: 2, from: 1, to: 2 }],
    });
  });

  test('where fewer is better, a criterion by which it has fewer must count more', () => {
    const of = { ...matrix([1, 2], [2, 0.5]), isFewerBetter: true };
    expect(firmnessOf(of, [2, 1])).toEqual([
      { is: 'first' },
      { is: 'behind', by: 0.5, tippings: [{ criterion: 1, from: 1, to: 1.333333 }] },
    ]);
  });

  test('changes of equal size are all told', () => {
    expect(firmnessOf(matrix([3, 3, 1], [2, 2, 2]), [1, 1, 1])[1]).toEqual({
      is: 'behind',
      by: 1,
      tippings: [
        { criterion: 0, from: 1, to: 0 },
        { criterion: 1, from: 1, to: 0 },
        { criterion: 2, from: 1, to: 2 },
      ],
    });
  });

  test('options that tie are both told so; one without a total is told to have none', () => {
    expect(firmnessOf(matrix([3, 1], [1, 3], [undefined, 1]), [1, 1]).map(({ is }) => is)).toEqual([
      'tied',
      'tied',
      'no-total',
    ]);
  });
});
