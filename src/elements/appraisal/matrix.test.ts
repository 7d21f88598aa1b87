import { describe, expect, test } from 'vitest';
import { firmnessOf } from './firmness.ts';
import { equalWeights, ranksOf, totalsOf, winnersOf, type Matrix, type Score } from './matrix.ts';

const matrix = (...scores: readonly (readonly Score[])[]): Matrix => ({
  options: scores.length,
  criteria: scores[0]?.length ?? 0,
  scores,
});

describe('totals and places', () => {
  test.each([
    {
      of: 'two options',
      scores: [
        [1, 2],
        [3, 4],
      ],
      totals: [3, 7],
      ranks: [2, 1],
    },
    {
      of: 'options that tie',
      scores: [
        [3, 1],
        [1, 3],
        [1, 1],
      ],
      totals: [4, 4, 2],
      ranks: [1, 1, 3],
    },
    { of: 'one criterion', scores: [[2], [5]], totals: [2, 5], ranks: [2, 1] },
    { of: 'one option', scores: [[2, 2]], totals: [4], ranks: [1] },
    {
      of: 'a missing score',
      scores: [
        [1, undefined],
        [1, 1],
      ],
      totals: [undefined, 2],
      ranks: [undefined, 1],
    },
    {
      of: 'nothing but missing scores',
      scores: [[undefined]],
      totals: [undefined],
      ranks: [undefined],
    },
  ])('$of', ({ scores, totals, ranks }) => {
    const of = matrix(...scores);
    expect(totalsOf(of, equalWeights(of))).toEqual(totals);
    expect(ranksOf(totals)).toEqual(ranks);
  });

  test('a weight counts a criterion more, less or not at all', () => {
    const of = matrix([1, 5], [4, 2]);
    expect(totalsOf(of, [1, 1])).toEqual([6, 6]);
    expect(totalsOf(of, [2, 1])).toEqual([7, 10]);
    expect(totalsOf(of, [0, 0.1])).toEqual([0.5, 0.2]);
  });

  test('a missing score matters only where its criterion counts', () => {
    expect(totalsOf(matrix([undefined, 2]), [0, 1])).toEqual([2]);
  });

  test('fifty criteria', () => {
    const row = Array.from({ length: 50 }, (_, at) => (at % 5) + 1);
    const of = matrix(row, [...row].reverse());
    expect(totalsOf(of, equalWeights(of))).toEqual([150, 150]);
    expect(winnersOf([150, 150])).toEqual([0, 1]);
  });
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
