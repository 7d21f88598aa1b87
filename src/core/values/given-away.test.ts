import { expect, test } from 'vitest';
import { givenAway } from './given-away.ts';

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
