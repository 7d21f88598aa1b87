import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { standingOf } from '../comparing/standing.ts';
import { movementViewOf } from './movement-view.ts';

/** What is told of the limits of eleven shares of a hundred and a last one. */
function told(last: number, more = ''): readonly string[] {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const of = at === 11 ? last : 100;
    const value = at % 2 ? 50 : 52;
    return `2016-${String(at + 1).padStart(2, '0')},${value},${(value * of) / 100},${of}`;
  });
  const indicator = indicatorOf(
    `period,value,numerator,denominator\n${rows.join('\n')}`,
    `unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent${more}`,
  );
  const view = movementViewOf(standingOf(indicator)!, english);
  return view?.is === 'movement' ? view.limits.slice(1) : [];
}

const said = (least: string, most: string) => [
  `The shares are of between ${least} and ${most}: those of few move more, by chance, than these limits, which are the same for all, allow for`,
];

// The mean of eleven hundreds and 128 is 102.3, and a quarter of it is 25.6.
test.each([
  { of: 'all the same', last: 100, is: [] },
  { of: 'one not a quarter above their mean', last: 126, is: [] },
  { of: 'one more than a quarter above it', last: 128, is: said('100', '128') },
  { of: 'one not a quarter below it', last: 74, is: [] },
  { of: 'one more than a quarter below it', last: 72, is: said('72', '100') },
  {
    of: 'one far above it, where the limits go by them',
    last: 400,
    more: '\nmovement:\n  byDenominator: yes',
    is: [],
  },
])('denominators: $of', ({ last, more, is }) => {
  expect(told(last, more)).toEqual(is);
});
