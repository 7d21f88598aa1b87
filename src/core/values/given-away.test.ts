import { expect, test } from 'vitest';
import { givenAway, rangesOf } from './given-away.ts';

/** `t = a + b - c` as the sum that comes to nought. */
function sum(text: string) {
  const [whole, parts] = text.split(' = ') as [string, string];
  const cells = parts.split(/ (?=[+-])/).map((one) => one.replace(' ', ''));
  return new Map([
    [whole, 1],
    ...cells.map((one): [string, number] => [
      one.replace(/^[+-]/, ''),
      one.startsWith('-') ? 1 : -1,
    ]),
  ]);
}

test.each([
  { says: 'one part of a known whole', sums: ['T = a + b'], known: 'Tb', given: 'a' },
  { says: 'the whole of known parts', sums: ['T = a + b'], known: 'ab', given: 'T' },
  { says: 'one that is taken off', sums: ['T = a - b'], known: 'Ta', given: 'b' },
  { says: 'neither of two', sums: ['T = a + b'], known: 'T', given: '' },
  {
    says: 'nothing of a square of four with all its sums known',
    sums: ['P = a + b', 'Q = c + d', 'R = a + c', 'S = b + d'],
    known: 'PQRS',
    given: '',
  },
  {
    says: 'the rest of a square once one corner is known',
    sums: ['P = a + b', 'Q = c + d', 'R = a + c', 'S = b + d'],
    known: 'PQRSa',
    given: 'bcd',
  },
  {
    says: 'one that follows only through another sum',
    sums: ['T = P + Q', 'P = a + b', 'Q = c + d'],
    known: 'TQbd',
    given: 'Pac',
  },
  {
    says: 'one that two sums give together and neither alone',
    sums: ['P = a + b + c', 'Q = b + c'],
    known: 'PQ',
    given: 'a',
  },
  { says: 'nothing without sums', sums: [], known: '', given: '' },
])('$says', ({ sums, known, given }) => {
  const found = givenAway(sums.map(sum), (cell) => known.includes(cell));
  expect([...found].sort().join('')).toBe(given);
});

test.each([
  { says: 'what is left for two', sums: ['T = a + b'], known: { T: 9 }, ranges: 'a 0..9, b 0..9' },
  {
    says: 'a whole that is more than its known parts',
    sums: ['T = a + b + c'],
    known: { a: 4, b: 5 },
    ranges: 'T 9..Infinity',
  },
  {
    says: 'one that is taken off',
    sums: ['T = a - b'],
    known: { T: 3 },
    ranges: 'a 3..Infinity',
  },
  {
    says: 'a square with its sums',
    sums: ['P = a + b', 'Q = c + d', 'R = a + c', 'S = b + d'],
    known: { P: 30, Q: 13, R: 40, S: 3 },
    ranges: 'a 27..30, b 0..3, c 10..13, d 0..3',
  },
  {
    says: 'nothing of sums that do not agree',
    sums: ['T = a + b'],
    known: { T: 3, a: 7 },
    ranges: '',
  },
])('the ranges of $says', ({ sums, known, ranges }) => {
  const found = rangesOf(sums.map(sum), new Map(Object.entries(known)));
  const told = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(told.map(([cell, { least, most }]) => `${cell} ${least}..${most}`).join(', ')).toBe(
    ranges,
  );
});
