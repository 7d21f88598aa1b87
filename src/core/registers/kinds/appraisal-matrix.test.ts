import { describe, expect, test } from 'vitest';
import {
  equalWeights,
  ranksOf,
  totalsOf,
  winnersOf,
  type Matrix,
  type Score,
} from './appraisal-matrix.ts';

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
