import { expect, test } from 'vitest';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';
import { outcomeOf } from '../../src/core/imports/doubt.ts';
import { addressOf } from '../../src/core/imports/sheets/sheet.ts';

/** What is told that is not only to know, of a sheet that is read as September 2026 under a title. */
function told(title: string, { name = 'KPIs', more = '' } = {}) {
  const text = `file: a
${more}tables:
  - header: 2
    period: { is: 2026-09 }
    measure: { column: Measure, names: { Visits: visits } }
    values: [{ column: Value }]
`;
  const { value } = readMapping({ path: 'content/imports/a.yml', text });
  const { readings, doubts } = readRows(
    textWorkbook(name, `${title},\nMeasure,Value\nVisits,412\n`),
    value!,
  );
  expect(readings.map((one) => [one.period.text, one.value])).toEqual([['2026-09', '412']]);
  return doubts
    .filter((one) => outcomeOf(one) !== 'told')
    .map((one) => `${addressOf(one.place)} ${one.is} ${outcomeOf(one)}`);
}

test.each<{ title: string; name?: string; more?: string; found: readonly string[] }>([
  { title: 'Performance report September 2026', found: [] },
  { title: 'Performance report', found: [] },
  { title: 'September 2026 (published October 2026)', found: [] },
  { title: '412 visits in all 2026', found: [] },
  { title: 'Performance report October 2026', found: ['KPIs!A1 other-period stops'] },
  { title: 'Report for Oct-26', found: ['KPIs!A1 other-period stops'] },
  { title: 'Report', name: 'Oct 2026', found: ['Oct 2026!A1 other-period stops'] },
  { title: 'Period 7: October 2026', found: ['KPIs!A1 other-period stops'] },
  { title: 'Period 7 October 2026', found: ['KPIs!A1 other-period stops'] },
  { title: 'Period 7 (October 2026)', found: ['KPIs!A1 other-period stops'] },
  { title: 'Month 7 - October', found: ['KPIs!A1 other-period stops'] },
  { title: 'Month 7 – October 2026', found: ['KPIs!A1 other-period stops'] },
  { title: 'Table 7: October 2026', found: ['KPIs!A1 other-period stops'] },
  { title: 'Quarter 3: October to December 2026', found: ['KPIs!A1 other-period stops'] },
  { title: 'Quarter 1 2026/27', found: ['KPIs!A1 other-period stops'] },
  { title: 'April - June 2026', found: ['KPIs!A1 other-period stops'] },
  { title: 'Period 6: September 2026', found: [] },
  { title: 'Month 6 - September', found: [] },
  { title: 'Quarter 2: July to September 2026', found: [] },
  { title: 'Table 3 - visits by month', found: [] },
  { title: 'Strategy 2021-2025', found: [] },
  { title: 'April to September 2026', found: [] },
  { title: 'Meeting of 7 October 2026', found: [] },
  { title: 'As at October 2026', more: 'checked: { KPIs!A1: As at October 2026 }\n', found: [] },
])('$title, $name', ({ title, name, more, found }) => {
  expect(told(title, { name, more })).toEqual(found);
});
