import { expect, test } from 'vitest';
import { readPrintedDay } from './front-matter-found.ts';

test.each([
  ['19 March 2026', '2026-03-19'],
  ['Thursday 19 March 2026', '2026-03-19'],
  ['Thursday, 19th March 2026', '2026-03-19'],
  ['Thursday 19th of March, 2026', '2026-03-19'],
  ['19/03/2026', '2026-03-19'],
  ['2026-03-19', '2026-03-19'],
  // It falls on a Thursday.
  ['Friday 19 March 2026', undefined],
  // March or April.
  ['03/04/2026', undefined],
  ['31 February 2026', undefined],
  ['March 2026', undefined],
  ['18:00', undefined],
  ['to be confirmed', undefined],
  ['', undefined],
])('the day in “%s” is %s', (text, day) => {
  expect(readPrintedDay(text)).toBe(day);
});
