import { expect, test } from 'vitest';
import { sayDoubts } from './say-doubts.ts';
import { english } from '../language/english.ts';
import { figureOf, meaningOf } from './figure-of.ts';
import { readFormat, showsTime, timeShown } from './sheets/number-format.ts';
import type { Cell } from './sheets/sheet.ts';

const place = { sheet: 'KPIs', row: 0, column: 0 };

/** What to do about a cell that is no figure. */
function hintFor(cell: Cell): string {
  const read = figureOf(cell, place, { file: 'a.xlsx', tables: [] }, false);
  if (typeof read !== 'object' || !('details' in read)) return 'none';
  return sayDoubts([read], english)[0]!.hint;
}

test.each([
  ['[h]:mm', true],
  ['h:mm:ss', true],
  ['mm:ss', true],
  ['[mm]:ss', true],
  ['[$-F400]h:mm:ss AM/PM', true],
  ['dd/mm/yyyy hh:mm', false],
  ['mmm-yy', false],
  ['0.0" hours"', false],
  ['General', false],
  [undefined, false],
])('the format %s shows a time: %s', (format, shows) => {
  expect(showsTime(format)).toBe(shows);
  expect(readFormat(format).isPercent).toBe(false);
});

test.each([
  [1.5208333333333333, '36:30'],
  [0.003819444444444444, '0:05:30'],
  [0, '0:00'],
])('%d days are %s', (days, shown) => expect(timeShown(days)).toBe(shown));

test.each<[Cell, string]>([
  [{ is: 'duration', text: '36:30' }, '`36.5 hours` or `2190 minutes`'],
  [{ is: 'duration', text: '0:05:30' }, '`5.5 minutes` or `330 seconds`'],
  [{ is: 'duration', text: '48:00' }, '`2 days` or `48 hours`'],
  [{ is: 'text', text: '12:30' }, 'Type it as a plain number, in what the measure counts.'],
  [{ is: 'text', text: '[z]' }, '`missing: { "[z]": not-applicable }`'],
  [{ is: 'text', text: '[low]' }, '`missing: { "[low]": low }`'],
  [{ is: 'text', text: 'twelve things' }, 'Or say under `missing:` or `marks:`'],
])('%o: %s', (cell, hint) => expect(hintFor(cell)).toContain(hint));

test.each([
  ['[z]', 'not-applicable'],
  ['[c]', 'suppressed'],
  ['[x]', 'unavailable'],
  ['[low]', 'low'],
  ['[w]', 'unavailable'],
  ['[Z]', 'not-applicable'],
  ['*', 'decide'],
  ['n/a', 'decide'],
])('%s most likely means %s', (word, meaning) => expect(meaningOf(word)).toBe(meaning));
