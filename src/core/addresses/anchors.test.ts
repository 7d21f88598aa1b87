import { expect, test } from 'vitest';
import { firstLetter, termAnchors } from './anchor-words.ts';
import { addressOf } from './address.ts';

test.each([
  [addressOf.entry('facts', 'main'), '/facts/#entry--main'],
  [addressOf.entry('timeline', 'year-2019'), '/timeline/#entry--year-2019'],
  [addressOf.entry('coverage', 'paper-2019-10-02-a'), '/coverage/#entry--paper-2019-10-02-a'],
  [addressOf.entry('facts', 'paper-round'), '/facts/#paper-round'],
  [addressOf.entry('facts', 'mains'), '/facts/#mains'],
  [addressOf.row('a', 'table'), '/tables/a/#row--table'],
  [addressOf.row('a', 'rows-b'), '/tables/a/#row--rows-b'],
  [addressOf.row('a', 'tables'), '/tables/a/#tables'],
  [addressOf.differing('records'), '/discrepancies/#measure--records'],
  [addressOf.differing('record'), '/discrepancies/#record'],
])('%s', (address, expected) => expect(address).toBe(expected));

test('terms of one spelling but for signs, and those of other scripts, are each found', () => {
  const terms = ['A&E', 'A-E', 'A E 2', 'مكتبة', 'SEND'].map((term) => ({ term }));
  expect(termAnchors(terms)).toEqual([
    'term-a-e',
    'term-a-e-3',
    'term-a-e-2',
    'term-مكتبة',
    'term-send',
  ]);
});

test.each([
  ['child', 'C'],
  ['E\u0301tage', 'É'],
  ['कर', 'क'],
  ['مكتبة', 'م'],
  ['2020', '2'],
])('%s is looked up under %s', (word, letter) => expect(firstLetter(word)).toBe(letter));
