import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/cards.yml';
const more =
  '$1\n    unit: things\n    unitOne: thing\n    goodWhen: higher\n    frequency: monthly';

/** Keeps the mapping that is proposed for a table, with what its measures lack, and imports the table. */
async function takeOver(text: string) {
  site.save('cards-1.csv', text);
  const proposed = await site.run('cards-1.csv', '--write', '--as', 'cards');
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, more));
  return { proposed: proposed.told, ...(await site.run('cards-1.csv', '--as', 'cards')) };
}

async function next(text: string) {
  site.save('cards-1.csv', text);
  return site.run('cards-1.csv', '--as', 'cards');
}

const figures = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

const first = 'Scorecard 2026/27\nMeasure,Apr,May,Jun,Q1\nTrees,40,41,42,123\nTurnover,,,,12.5\n';
const later =
  'Scorecard 2026/27\nMeasure,Apr,May,Jun,Q1,Jul,Aug,Sep,Q2\nTrees,40,41,42,123,43,44,45,132\nTurnover,,,,12.5,,,,13.5\n';

test('quarters among months are left out and told, in the next file as well', async () => {
  const { proposed, told, status } = await takeOver(first);
  expect(proposed).toContain('leave: [quarter]');
  expect(status, told).toBe(0);
  expect(told).toMatch(/E2 .*`Q1` says a longer period/);
  const again = await next(later);
  expect(again.status, again.told).toBe(0);
  expect(again.told).toMatch(/E2 .*`Q1`, `Q2` say longer periods/);
  expect(figures('trees')).toMatch(/^period,value\n2026-04,40\n(?:.*\n){4}2026-09,45\n$/);
});

test('a measure with figures under the quarters alone is quarterly', async () => {
  const { proposed } = await takeOver(first);
  expect(proposed).toMatch(/turnover:\n {4}title: Turnover\n {4}as: quarter/);
  await next(later);
  expect(figures('turnover')).toBe('period,value\n2026/27-Q1,12.5\n2026/27-Q2,13.5\n');
});

test('one that was monthly, and has a figure under a quarter alone, is in doubt', async () => {
  await takeOver(first);
  const { told, status } = await next(later.replace('43,44,45,132', ',,,132'));
  expect(status).toBe(1);
  expect(told).toMatch(/I3 .*`132` of `trees` stands under 2026\/27-Q2/);
});

test('a kind of longer period that the mapping does not leave out keeps its doubt', async () => {
  await takeOver(first);
  site.write(path, site.readText(path).replace(/ *leave: \[quarter\]\n/, ''));
  const { told, status } = await next(later);
  expect(status).toBe(1);
  expect(told).toMatch(/E2 .*`Q1` is no period of the kind/);
});

test.each([
  ['with a year of their own', 'Measure,Apr 26,May 26,Jun 26,Q1 2026/27,2025/26'],
  ['of the months before them', 'Measure,Apr 26,May 26,Jun 26,Q1,2025/26'],
])('quarters %s, and a year behind the months', async (_, head) => {
  const { proposed, status, told } = await takeOver(`${head}\nTrees,40,41,42,123,500\n`);
  expect(proposed).toContain('leave: [quarter, financial-year]');
  expect(status, told).toBe(0);
  expect(figures('trees')).toBe('period,value\n2026-04,40\n2026-05,41\n2026-06,42\n');
});
