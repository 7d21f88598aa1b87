import { expect, test } from 'vitest';
import { findFractions } from './lone-fraction.ts';

test.each([
  [['33', '3.8', '41'], ['3.8']],
  [
    ['833', '950', '1301', '130.1', '82.5'],
    ['130.1', '82.5'],
  ],
  // Without the point it must lie among the others, or up to twice as far.
  [['40', '2.0', '50'], ['2.0']],
  [['40', '1.9', '50'], []],
  [['40', '10.0', '50'], ['10.0']],
  [['40', '10.1', '50'], []],
  // Among them with its point it may be a half.
  [['33', '38.5', '41'], []],
  [['20', '38.5', '410'], []],
  // Two whole ones say that things are counted one by one; one does not.
  [['33', '3.8'], []],
  // Where three have a point, there are halves.
  [['33', '41', '3.8', '4.5', '5.5'], []],
  // A spreadsheet has worked it out.
  [['33', '41', '3.8571428571'], []],
  [['33', '41', '38.0'], []],
  [['33', '41', '380'], []],
])('of %o', (texts, found) => {
  expect(findFractions(texts, (text) => text)).toEqual(found);
});
