import { expect, test } from 'vitest';
import { textWorkbook } from '../sheets/text-sheet.ts';
import { titleOfSheet } from './name-of-sheet.ts';

test.each([
  ['CS01', 'CS01: Visits on time', 'CS01: Visits on time'],
  ['KPI 4', 'Visits on time', 'Visits on time'],
  ['12a', 'Visits on time', 'Visits on time'],
  // What says something by itself, and titles that say no more.
  ['Visits', 'Library measures', 'Visits'],
  ['Visits 12', 'Library measures', 'Visits 12'],
  ['CS01', 'CS01', 'CS01'],
  ['CS01', '2026', 'CS01'],
])('a sheet `%s` under `%s` is about `%s`', (name, title, about) => {
  const [sheet] = textWorkbook('a', [title, 'Month,Value', '2026-01,5'].join('\n')).sheets;
  expect(titleOfSheet({ ...sheet!, name }, [], 1)).toBe(about);
});
