import { describe, expect, test } from 'vitest';
import type { Matrix } from '../../core/registers/kinds/appraisal-matrix.ts';
import { asPublished, isAsPublished, readTimes, standingsOf, writeTimes } from './times.ts';

describe('a setting in the address', () => {
  test.each([
    { hash: '#weights=1,2.5,0', reads: [1, 2.5, 0] },
    { hash: 'weights=5,5,5', reads: [5, 5, 5] },
    { hash: '#weights=1,1,1&of=roof', reads: [1, 1, 1] },
    { hash: '#weights=1,2', reads: undefined },
    { hash: '#weights=1,2,3,4', reads: undefined },
    { hash: '#weights=1,2,', reads: undefined },
    { hash: '#weights=1,2,6', reads: undefined },
    { hash: '#weights=1,2,-1', reads: undefined },
    { hash: '#weights=1,2,1.3', reads: undefined },
    { hash: '#weights=1,2,1e0', reads: undefined },
    { hash: '#weights=1,2,Infinity', reads: undefined },
    { hash: '#weights=1,2,<b>', reads: undefined },
    { hash: '#the-result', reads: undefined },
    { hash: '#', reads: undefined },
    { hash: '', reads: undefined },
    { hash: '#%E0%A4%A', reads: undefined },
  ])('$hash', ({ hash, reads }) => {
    expect(readTimes(hash, 3)).toEqual(reads);
  });

  test('names its appraisal where a page has several', () => {
    expect(writeTimes([1, 2], 'roof')).toBe('#weights=1,2&of=roof');
    expect(readTimes('#weights=1,2&of=roof', 2, 'roof')).toEqual([1, 2]);
    expect(readTimes('#weights=1,2&of=roof', 2, 'desks')).toBeUndefined();
    expect(readTimes('#weights=1,2', 2, 'roof')).toBeUndefined();
  });

  test('is not there where all is as published', () => {
    expect(isAsPublished(asPublished(50))).toBe(true);
    expect(writeTimes(asPublished(50))).toBe('');
    expect(writeTimes([0, 0.5])).toBe('#weights=0,0.5');
  });

  test('comes back as it went, also with fifty criteria', () => {
    const times = Array.from({ length: 50 }, (_, at) => (at % 11) / 2);
    expect(readTimes(writeTimes(times), 50)).toEqual(times);
  });
});

describe('the order of a what-if', () => {
  const matrix: Matrix = {
    options: 3,
    criteria: 2,
    scores: [
      [1, 5],
      [5, 1],
      [undefined, 3],
    ],
  };
  const told = (times: readonly number[], weights = [1, 1]) =>
    standingsOf(matrix, weights, times).map(
      ({ option, rank, total, isShared }) => `${option}: ${rank} ${total}${isShared ? ' =' : ''}`,
    );

  test.each([
    { of: 'ties', times: [1, 1], order: ['0: 1 6 =', '1: 1 6 =', '2: undefined undefined'] },
    {
      of: 'a criterion that counts more',
      times: [2, 1],
      order: ['1: 1 11', '0: 2 7', '2: undefined undefined'],
    },
    {
      of: 'a missing score that does not count',
      times: [0, 1],
      order: ['0: 1 5', '2: 2 3', '1: 3 1'],
    },
    { of: 'nothing that counts', times: [0, 0], order: ['0: 1 0 =', '1: 1 0 =', '2: 1 0 ='] },
  ])('$of', ({ times, order }) => {
    expect(told(times)).toEqual(order);
  });

  test('a slider is so many times what the paper gives', () => {
    expect(told([1, 2], [30, 10])[0]).toBe('1: 1 170');
  });
});
