import { describe, expect, test } from 'vitest';
import { council } from '../src/problem-examples/council.ts';
import { checkCouncil, edited, type Edit } from '../src/problem-examples/problem-example.ts';
import { toldWithPath } from './told.ts';

/** What an officer may well write, though it looks like a fault. */
interface GoodCase {
  readonly says: string;
  readonly edits: readonly Edit[];
}

const visits = 'data/indicators/library-visits.csv';

const value = (says: string, typed: string): GoodCase => ({
  says,
  edits: [{ file: visits, from: '4610', to: typed }],
});

/** The other side of the table of faults: each rule beside what it must let be. */
const goodCases: readonly GoodCase[] = [
  value('a number with the digits of a spreadsheet', '4610.2761957423'),
  value('a number with the noise of a reckoning', '4610.2999999999993'),
  value('a number with many noughts at its end', '4610.50000000000000000'),
  value('a number as long as can be kept', '900719925474.0992'),
];

describe('what is good stays clean', () => {
  test.each(goodCases)('$says', ({ edits }) => {
    expect(toldWithPath(checkCouncil(edited(council, edits)))).toEqual([]);
  });
});
