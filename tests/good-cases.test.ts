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

const people = 'data/indicators/home-visits.csv';
const definition = 'content/indicators/home-visits.md';

/** The figures of home visits, with a line of their definition as it is to be. */
const homes = (says: string, values: readonly string[], from = '', to = ''): GoodCase => ({
  says,
  edits: [
    {
      file: people,
      content: `period,value\n${values.map((one, at) => `201${at}/1${at + 1},${one}\n`).join('')}`,
    },
    ...(from === '' ? [] : [{ file: definition, from, to }]),
  ],
});

const fine = ['9.380', '12.500', '7.125'];
const unit = 'unit: people\n';

/** The other side of the table of faults: each rule beside what it must let be. */
const goodCases: readonly GoodCase[] = [
  value('a number with the digits of a spreadsheet', '4610.2761957423'),
  value('a number with the noise of a reckoning', '4610.2999999999993'),
  value('a number with many noughts at its end', '4610.50000000000000000'),
  value('a number as long as can be kept', '900719925474.0992'),
  homes('three places of a rate', fine, unit, 'unit: per 10,000 people\n'),
  homes('three places of a share', fine, unit, 'unit: "%"\n'),
  homes('three places of what is measured', fine, unit, 'unit: hectares\n'),
  homes('three places of thousands', fine, unit, 'unit: thousand people\n'),
  homes('three places that the definition says', fine, unit, `${unit}decimals: 3\n`),
  homes('three places of an average', fine, 'basis: year', 'basis: mean-12m'),
  homes('some places of three', ['9.38', '12.500', '7.125']),
  homes('three places behind a nought', ['0.380', '0.500', '0.125']),
  homes('three places beside thousands without a point', ['9380', '12500.125', '7125']),
  homes('thousands without a point', ['9380', '12500', '7125']),
];

describe('what is good stays clean', () => {
  test.each(goodCases)('$says', ({ edits }) => {
    expect(toldWithPath(checkCouncil(edited(council, edits)))).toEqual([]);
  });
});
