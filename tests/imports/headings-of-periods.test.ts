import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

/** What is told of a table of two measures under some headings; with what stands above them, line by line. */
async function toldOf(headings: readonly string[], above: readonly string[] = []) {
  const figures = (from: number) => headings.map((_, at) => from + at);
  const lines = [...above, `Measure,${headings.join()}`];
  const body = [`Spend,${figures(100).join()}`, `Visits,${figures(20).join()}`];
  site.save('kpis.csv', [...lines, ...body].join('\n'));
  return (await site.run('kpis.csv')).told;
}

/** The first of the periods that were understood of a measure, the last, and how many there are. */
const understood = (told: string) =>
  /^ {2}spend +\(the whole\) +(\S+) to (\S+) +(\d+)/m.exec(told)?.slice(1).join(' ');

test.each<[string, readonly string[], string, (readonly string[])?]>([
  ['a unit', ['Apr 26 £000', 'May 26 £000', 'Jun 26 £000'], '2026-04 2026-06 3'],
  ['a unit in brackets', ['Apr 26 (£m)', 'May 26 (£m)'], '2026-04 2026-05 2'],
  ['the month of a year before', ['Apr 26', 'May 26', 'Jun 26', 'Jun 25'], '2025-06 2026-06 4'],
  [
    'each month beside that of a year before',
    ['Apr 25', 'Apr 26', 'May 25', 'May 26'],
    '2025-04 2026-05 4',
  ],
  ['quarters in words', ['Quarter one 2026/27', 'Quarter two 2026/27'], '2026/27-Q1 2026/27-Q2 2'],
  [
    'quarters in other words',
    ['First quarter 2026/27', '2nd Quarter of 2026/27'],
    '2026/27-Q1 2026/27-Q2 2',
  ],
  [
    '`Actual` behind bare months',
    ['Apr Actual', 'May Actual', 'Jun Actual'],
    '2026-04 2026-06 3',
    ['Scorecard 2026/27'],
  ],
  [
    '`Actual` and `Target` behind bare months',
    ['Apr Actual', 'Apr Target', 'May Actual', 'May Target'],
    '2026-04 2026-05 2',
    ['Scorecard 2026/27'],
  ],
  [
    'the same under two years',
    ['Mar Actual', 'Mar Target', 'Apr Actual', 'Apr Target'],
    '2026-03 2026-04 2',
    [',2025/26,,2026/27,'],
  ],
])('%s', async (_, headings, periods, above) => {
  const told = await toldOf(headings, above);
  expect(understood(told), told).toBe(periods);
  expect(told).not.toMatch(/left out/);
});

test('a month that would be the next under another year is told at its heading', async () => {
  const told = await toldOf(['Oct 25', 'Nov 25', 'Dec 25', 'Jan 25']);
  expect(understood(told)).toBe('2025-10 2025-12 3');
  expect(told).toMatch(/kpis\.csv!E1 .*`Jan 25` says 2025-01, and 2026-01 would be the next/);
});

test('quarters that may be of two years are told at their headings', async () => {
  const told = await toldOf(['first quarter 2026', 'second quarter 2026', 'third quarter 2026']);
  expect(told).toContain('they cannot all be known');
  expect(told).toMatch(/kpis\.csv!B1 .*`first quarter 2026` may mean more than one period/);
});

test('two digits are no year that nobody means', async () => {
  const told = await toldOf(['Apr 26', 'May 26', 'Jun 26', '12/45']);
  expect(understood(told)).toBe('2026-04 2026-06 3');
  expect(told).toContain('does not read `12/45`');
});
