import { expect, test } from 'vitest';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { addressOf, type Cell, type Workbook } from '../../src/core/imports/sheets/sheet.ts';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';

/** A month of assets, whose cell has a number format. */
function workbook(format: string): Workbook {
  const { sheets } = textWorkbook('a', 'Month,Assets\n2026-04,1234567');
  const formatted = (cell: Cell): Cell => ({ ...cell, is: 'number', format });
  return {
    isTyped: true,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => (at === 0 ? row : [row[0]!, formatted(row[1]!)])),
    })),
  };
}

test.each([
  { unit: '£m', format: '0.0,,"m"', told: ['a!B2 scaled-twice'] },
  { unit: '£000', format: '#,##0,', told: ['a!B2 scaled-twice'] },
  { unit: '£ thousand', format: '#,##0,', told: ['a!B2 scaled-twice'] },
  { unit: '£', format: '0.0,,"m"', told: [] },
  { unit: '£m', format: '#,##0', told: [] },
  { unit: 'visits', format: '#,##0,', told: [] },
  { unit: '£m', format: '0.0,,', more: 'checked: { a!B2: "1234567" }\n', told: [] },
])('$unit shown by $format', ({ unit, format, more = '', told }) => {
  const { value } = readMapping({
    path: 'content/imports/a.yml',
    text: `file: a\n${more}tables:\n  - header: 1\n    period: { column: Month, as: month }\n    values: [{ column: Assets, measure: assets }]\nmeasures:\n  assets: { unit: '${unit}' }\n`,
  });
  const { readings, doubts } = readRows(workbook(format), value!);
  const lost = doubts.filter(({ cells }) => cells > 0);
  expect(lost.map(({ is, place }) => `${addressOf(place)} ${is}`)).toEqual(told);
  expect(readings.length).toBe(1 - told.length);
});
