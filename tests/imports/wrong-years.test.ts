import { describe, expect, test } from 'vitest';
import { heldFigures } from '../../src/core/imports/held-figures.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { addressOf } from '../../src/core/imports/sheets/sheet.ts';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';

/** The headings that are told as of a wrong year, with what they most likely mean, and how many figures were taken. */
function judged(lines: readonly string[], table: string, { held = '', more = '' } = {}) {
  const text = `file: a.csv\n${more}tables:\n  - header: 1\n${table}`;
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  const file = { path: 'data/indicators/calls.csv', text: `period,value\n${held}` };
  const figures = heldFigures('calls', file, undefined);
  const { readings, doubts, cells } = readRows(
    textWorkbook('a', lines.join('\n')),
    value!,
    new Map(),
    figures,
  );
  const told = doubts.filter((one) => one.cells > 0);
  // Each cell is taken or told.
  expect(readings.length + told.reduce((sum, one) => sum + one.cells, 0)).toBe(cells);
  return told.map(({ is, place, details }) => {
    const { meant } = details as { meant?: string };
    return `${addressOf(place).slice(2)} ${is}${meant === undefined ? '' : ` ${meant}`}`;
  });
}

const acrossBy = (as = 'month') =>
  `    period: { across: yes, as: ${as} }\n    measure: { column: Measure, names: { Calls: calls, Visits: visits } }\n`;

const across = (headings: string, as?: string, options?: Parameters<typeof judged>[2]) => {
  const names = headings.split(' | ');
  const figures = names.map((_, at) => 31 + at);
  return judged(
    [`Measure,${names.join(',')}`, `Calls,${figures.join(',')}`, `Visits,${figures.join(',')}`],
    acrossBy(as),
    options,
  );
};

describe('a heading across that breaks the order of its periods has most likely a wrong year', () => {
  test.each<{ headings: string; as?: string; told: readonly string[] }>([
    { headings: 'Aug 26 | Sep 26 | Oct 25', told: ['D1 wrong-year 2026-10'] },
    { headings: 'Aug 26 | Sep 25 | Oct 26', told: ['C1 wrong-year 2026-09'] },
    { headings: 'Aug 26 | Sep 27 | Oct 26', told: ['C1 wrong-year 2026-09'] },
    { headings: 'Jul 26 | Aug 26 | Sep 27 | Oct 26', told: ['D1 wrong-year 2026-09'] },
    { headings: 'Aug 26 | Sep 26 | Oct 27', told: ['D1 wrong-year 2026-10'] },
    { headings: 'Aug 26 | Sep 26 | Oct 24', told: ['D1 wrong-year 2026-10'] },
    { headings: 'Dec 25 | Jan 25', told: ['C1 wrong-year 2026-01'] },
    {
      headings: 'Oct 25 | Nov 25 | Dec 25 | Jan 25 | Feb 25',
      told: ['E1 wrong-year 2026-01', 'F1 wrong-year 2026-02'],
    },
    { headings: 'Mar 26 | Feb 26 | Jan 26 | Dec 26', told: ['E1 wrong-year 2025-12'] },
    { headings: 'Apr 26 | Jun 26 | Aug 25', told: ['D1 wrong-year 2026-08'] },
    {
      headings: 'Q3 2025/26 | Q4 2025/26 | Q1 2025/26',
      as: 'quarter',
      told: ['D1 wrong-year 2026/27-Q1'],
    },
    {
      headings: '2025-12-21 | 2025-12-28 | 2025-01-04',
      as: 'day',
      told: ['D1 wrong-year 2026-01-04'],
    },
  ])('$headings', ({ headings, as, told }) => {
    expect(across(headings, as)).toEqual(told);
  });

  test.each<{ headings: string; as?: string }>([
    { headings: 'Oct 25 | Nov 25 | Dec 25 | Jan 26' },
    { headings: 'Sep 25 | Sep 26' },
    { headings: 'Sep 26 | Sep 25' },
    { headings: 'Jul 26 | Aug 26 | Sep 26 | Sep 25' },
    { headings: 'Apr 26 | May 26 | Jun 26 | Apr 25 | May 25 | Jun 25' },
    { headings: 'Apr 25 | Apr 26 | May 25 | May 26' },
    { headings: 'Apr 26 | Apr 25 | May 26 | May 25' },
    { headings: 'Sep 26 | Aug 26 | Jul 26 | Oct 25' },
    { headings: 'Mar 26 | Feb 26 | Jan 26 | Dec 25' },
    { headings: 'Apr 26 | May 26 | Aug 26 | Sep 26' },
    // A year without figures, which then go on.
    { headings: 'Feb 20 | Mar 20 | Apr 21 | May 21' },
    // The year before in its own columns, to its end.
    {
      headings:
        'Jan 26 | Feb 26 | Mar 26 | Apr 26 | May 26 | Jun 26 | Jul 26 | Aug 26 | Sep 26 | Oct 26 | Nov 26 | Dec 26 | Jan 25 | Feb 25',
    },
    { headings: '2022/23 | 2023/24 | 2021/22', as: 'financial-year' },
    { headings: 'Q4 2025/26 | Q1 2026/27 | Q1 2025/26', as: 'quarter' },
  ])('clean: $headings', ({ headings, as }) => {
    expect(across(headings, as)).toEqual([]);
  });

  test('a person may have looked at it, and another heading in its place is told', () => {
    const more = 'checked: { a!D1: Oct 25 }\n';
    expect(across('Aug 26 | Sep 26 | Oct 25', 'month', { more })).toEqual([]);
    expect(across('Aug 26 | Sep 26 | Oct 24', 'month', { more })).toEqual([
      'D1 wrong-year 2026-10',
    ]);
  });
});

describe('periods down the side', () => {
  const down = (months: string, more = '') =>
    judged(
      ['Month,Calls', ...months.split(' | ').map((month, at) => `${month},${31 + at}`)],
      `    period: { column: Month, as: month }\n    values: [{ column: Calls, measure: calls }]\n${more}`,
    );

  test.each([
    {
      months: 'Oct 25 | Nov 25 | Dec 25 | Jan 25 | Feb 25',
      told: ['A5 wrong-year 2026-01', 'A6 wrong-year 2026-02'],
    },
    { months: 'Oct 25 | Nov 25 | Dec 25 | Jan 26 | Feb 26', told: [] },
    { months: 'Sep 26 | Aug 26 | Jul 26', told: [] },
  ])('$months', ({ months, told }) => {
    expect(down(months)).toEqual(told);
  });

  test('series that follow each other each begin anew, and have gaps of their own', () => {
    const rows = ['North,Feb 26,3', 'North,Mar 26,4', 'South,Apr 25,5', 'South,May 25,6'];
    const gaps = ['South,Jun 26,7', 'North,Apr 26,5', 'North,Apr 25,3'];
    const table = `    period: { column: Month, as: month }\n    values: [{ column: Calls, measure: calls }]\n    parts: { area: { column: Area } }\n`;
    expect(judged(['Area,Month,Calls', ...rows, ...gaps], table)).toEqual([]);
  });
});

describe('a single month is judged by what the publication has', () => {
  const held = '2026-07,31\n2026-08,32\n2026-09,33\n';
  test.each<{ headings: string; told: readonly string[] }>([
    { headings: 'Oct 25', told: ['B1 wrong-year 2026-10'] },
    { headings: 'Oct 26', told: [] },
    { headings: 'Nov 25', told: [] },
    // A year that comes in later.
    { headings: 'Feb 25 | Mar 25', told: [] },
    // One that was late is filled in.
    { headings: 'Oct 25 | Sep 26', told: [] },
  ])('$headings', ({ headings, told }) => {
    const names = headings.split(' | ');
    const figures = names.map((name) => (name === 'Sep 26' ? 33 : 41));
    const lines = [`Measure,${names.join(',')}`, `Calls,${figures.join(',')}`];
    expect(judged(lines, acrossBy(), { held })).toEqual(told);
  });
});
