import { expect, test } from 'vitest';
import { muchOlder } from './list-age.ts';

const rest = ['2020-10-31', '2020-10-31', '2020-10-31'];

test.each([
  { says: 'two years to the day are not much older', ends: ['2018-10-31', ...rest], old: [0] },
  { says: 'a day more is', ends: ['2018-10-30', ...rest], old: [1] },
  {
    says: 'half of a list may be old',
    ends: ['2016-04-30', '2016-04-30', '2020-10-31', '2020-10-31'],
    old: [1, 1],
  },
  {
    says: 'of an even number of others, the later of the two in the middle counts',
    ends: ['2016-04-30', '2016-04-30', '2020-10-31'],
    old: [1, 1, 0],
  },
  {
    says: 'most of a list are its middle',
    ends: ['2016-04-30', '2016-04-30', '2016-04-30', '2020-10-31'],
    old: [0, 0, 0],
  },
  { says: 'one alone is not older than anything', ends: ['2016-04-30'], old: [0] },
  {
    says: 'what has no figure is not old, and no measure of age',
    ends: [undefined, '2016-04-30', undefined],
    old: [0, 0, 0],
  },
])('$says', ({ ends, old }) => {
  expect(muchOlder(ends).map(Number).slice(0, old.length)).toEqual(old);
});
