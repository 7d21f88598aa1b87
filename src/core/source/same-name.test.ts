import { expect, test } from 'vitest';
import { isNamedAlike, isRespelt } from './same-name.ts';

test.each([
  ['Visits to libraries', 'Visits to librares', true, true],
  ['Visits to libraries', 'visits to  Libraries.', true, true],
  ['North gate', 'Northgate', true, true],
  ['Loans', 'Loan', true, true],
  ['Books lent', 'Books lost', false, false],
  // A word of four letters is another with one letter.
  ['Boys', 'Toys', false, false],
  ['Care', 'Case', false, false],
  ['Cares', 'Cases', true, true],
  ['Typical days', 'Atypical days', false, false],
  ['Girls under 16', 'Girls under 18', false, false],
  ['Budget of 2016/17', 'Budget of 2017/18', false, false],
  ['Abbey', 'The Abbey library', false, true],
  ['The Highland Council', 'Highland', false, true],
  ['Books', 'Books in 2016', false, false],
  ['Northgate', 'Southgate', false, false],
  ['Parks', 'Roads', false, false],
  ['The', 'A', false, false],
  ['Large cities', 'Small cities', false, false],
])('%s, then %s: respelt %s, alike %s', (was, now, respelt, alike) => {
  expect([isRespelt(was, now), isRespelt(now, was)]).toEqual([respelt, respelt]);
  expect([isNamedAlike(was, now), isNamedAlike(now, was)]).toEqual([alike, alike]);
});
