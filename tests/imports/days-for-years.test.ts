import { expect, test } from 'vitest';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import type { Cell } from '../../src/core/imports/sheets/sheet.ts';
import { addressOf } from '../../src/core/imports/sheets/sheet.ts';

/** What is told of a table whose headings are dates, of one format. */
function told(days: string, format: string, { more = '', isDown = false } = {}) {
  const text = `file: a.xlsx\n${more}tables:\n  - sheet: A\n    header: 1\n    period: { ${isDown ? 'column: Day' : 'across: yes'}, as: day }\n    measure: ${isDown ? 'visits\n    values: [{ column: Value }]' : '{ column: Measure, names: { Visits: visits } }'}\n`;
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  const word = (own: string): Cell => ({ is: 'text', text: own });
  const dates = days.split(' ').map((day): Cell => ({ is: 'date', text: `2026-${day}`, format }));
  const figures = dates.map((_, at): Cell => ({ is: 'number', text: String(31 + at) }));
  const rows = isDown
    ? [[word('Day'), word('Value')], ...dates.map((day, at) => [day, figures[at]!])]
    : [
        [word('Measure'), ...dates],
        [word('Visits'), ...figures],
      ];
  const none = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merged: [] };
  const sheet = { name: 'A', isHidden: false, rows, ...none };
  const { readings, doubts } = readRows({ sheets: [sheet], isTyped: true }, value!);
  const lost = doubts.filter((one) => one.cells > 0);
  expect(readings.length + lost.reduce((sum, one) => sum + one.cells, 0)).toBe(dates.length);
  return lost.map(({ is, place, cells, details }) => {
    const { meant } = details as { meant?: string };
    return `${addressOf(place).slice(2)} ${is} ${meant} ${cells}`;
  });
}

test.each<{ days: string; format?: string; isDown?: boolean; told: readonly string[] }>([
  { days: '04-25 05-25 06-25 07-25', told: ['B1 day-for-year 2025-04 4'] },
  { days: '04-25 05-25 06-25', isDown: true, told: ['A2 day-for-year 2025-04 3'] },
  { days: '11-25 12-25 01-26 02-26', told: ['B1 day-for-year 2025-11 4'] },
  { days: '06-25 09-25 12-25', told: ['B1 day-for-year 2025-06 3'] },
  { days: '07-25 06-25', format: 'dd-mmm', told: ['B1 day-for-year 2025-07 2'] },
  { days: '04-25', told: ['B1 day-for-year 2025-04 1'] },
  { days: '04-25 05-25 06-25', format: 'dd/mm/yyyy', told: ['B1 day-for-year 2025-04 3'] },
  { days: '04-30 05-31 06-30', told: [] },
  { days: '07-31 08-31', told: [] },
  { days: '04-01 05-01 06-01', told: [] },
  { days: '04-13 04-14 04-15', told: [] },
  { days: '04-28 05-26 06-23', told: [] },
  { days: '04-25 05-25', format: 'dd/mm/yyyy', told: [] },
])('$days as $format', ({ days, format = 'd-mmm', isDown = false, told: expected }) => {
  expect(told(days, format, { isDown })).toEqual(expected);
});

test('one heading that was looked at answers for those behind it', () => {
  expect(told('04-25 05-25', 'd-mmm', { more: 'checked: { A!C1: 2026-05-25 }\n' })).toEqual([]);
});
