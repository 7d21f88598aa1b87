import { describe, expect, test } from 'vitest';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { sayDoubts } from '../../src/core/imports/say-doubts.ts';
import { english } from '../../src/core/language/english.ts';
import { readWorkbook } from '../../src/cli/import/workbook.ts';
import { madeWorkbook, styles, type MadeCell } from '../made-workbook.ts';

const mapping = (checked: string) => `file: "*"
${checked}tables:
  - sheet: KPIs
    header: 1
    period: { column: Month, as: month }
    measure: bins
    values: [{ column: Value }]
    rating: { fill: { "00B050": GREEN, FF0000: RED } }
measures:
  bins: { unit: "%" }
`;

const fill = (style: number, value: number): MadeCell => ({ style, holds: `<v>${value}</v>` });
const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08'];

/** What is told of a sheet of months, and the months whose rows say that they were checked. */
async function verdict(values: readonly MadeCell[], checked: string) {
  const rows = [['Month', 'Value'], ...values.map((value, at) => [months[at], value])];
  const bytes = await madeWorkbook([{ name: 'KPIs', rows }]);
  const { value, diagnostics } = readMapping({ path: 'm.yml', text: mapping(checked) });
  expect(diagnostics).toEqual([]);
  const { readings, doubts } = readRows(await readWorkbook(bytes), value!);
  const said = sayDoubts(doubts, english).filter(({ code }) => code !== 'import/blanks');
  return {
    told: said.map(({ cell, code }) => `${cell} ${code.slice(7)}`),
    messages: said.map(({ message }) => message).join('\n'),
    hints: said.map(({ hint }) => hint).join('\n'),
    checked: readings.flatMap(({ isChecked, period }) => (isChecked ? [period.text] : [])),
  };
}

describe('an answer holds for what was seen in the cell', () => {
  const share = (value: number): MadeCell[] => [94, 93, value, 95, 94];

  test('as it was, it is taken, and its row says so', async () => {
    const found = await verdict(share(0.94), 'checked: { KPIs!B4: "0.94" }\n');
    expect([found.told, found.checked]).toEqual([[], ['2025-06']]);
  });

  test('another figure in the cell is doubted again, with what it was and is', async () => {
    const found = await verdict(share(0.91), 'checked: { KPIs!B4: "0.94" }\n');
    expect(found.told.toSorted()).toEqual(['KPIs!B4 checked-changed', 'KPIs!B4 share-or-percent']);
    expect(found.messages).toContain('as it was, `0.94`; it is `0.91` now');
    expect(found.checked).toEqual([]);
  });

  test('a figure that needs no answer any more is told, and taken as any other', async () => {
    const found = await verdict(share(94), 'checked: { KPIs!B4: "0.94" }\n');
    expect([found.told, found.checked]).toEqual([['KPIs!B4 checked-changed'], []]);
  });

  test('a cell in which nothing stands any more is told', async () => {
    const found = await verdict([94, 93, undefined, 95], 'checked: { KPIs!B4: "0.94" }\n');
    expect(found.told).toContain('KPIs!B4 checked-changed');
    expect(found.messages).toContain('nothing stands there now');
  });

  test('a list of cells alone answers for nothing, and is told with what to write', async () => {
    const found = await verdict(share(0.94), 'checked: [KPIs!B4]\n');
    expect(found.told.toSorted()).toEqual(['KPIs!B4 checked-bare', 'KPIs!B4 share-or-percent']);
    expect(found.hints).toContain('checked: {"KPIs!B4": "0.94"}');
    expect(found.checked).toEqual([]);
  });

  test('the same text in another cell is not answered', async () => {
    const found = await verdict(share(0.94), 'checked: { KPIs!B5: "0.94" }\n');
    expect(found.told).toContain('KPIs!B4 share-or-percent');
  });
});

describe('a colour is answered with its figure', () => {
  const { green, red } = styles;
  const coloured = (colour: number): MadeCell[] => [
    fill(green, 95),
    fill(green, 96),
    fill(colour, 97),
    fill(red, 80),
    fill(red, 81),
  ];

  test.each([
    { checked: '', colour: red, told: ['KPIs!B4 colour-contradicts'] },
    { checked: '97 RED', colour: red, told: [] },
    {
      checked: '97',
      colour: red,
      told: ['KPIs!B4 colour-contradicts'],
    },
    { checked: '97 RED', colour: green, told: ['KPIs!B4 checked-changed'] },
    {
      checked: '80 RED',
      colour: red,
      told: ['KPIs!B4 checked-changed', 'KPIs!B4 colour-contradicts'],
    },
  ])('$checked', async ({ checked, colour, told }) => {
    const typed = checked === '' ? '' : `checked: { KPIs!B4: "${checked}" }\n`;
    expect((await verdict(coloured(colour), typed)).told.toSorted()).toEqual(told);
  });
});

test('a title that was checked is no answer to the next title', () => {
  const title = (month: string) => ({
    isTyped: true,
    sheets: [
      {
        name: 'KPIs',
        isHidden: false,
        rows: [
          [{ is: 'text' as const, text: `Published ${month} 2026` }],
          ['Measure', 'Value'].map((text) => ({ is: 'text' as const, text })),
          [
            { is: 'text' as const, text: 'Visits' },
            { is: 'number' as const, text: '412' },
          ],
        ],
        hiddenRows: new Set<number>(),
        hiddenColumns: new Set<number>(),
        merged: [],
      },
    ],
  });
  const text = `file: "*"
checked: { KPIs!A1: Published October 2026 }
tables:
  - sheet: KPIs
    header: 2
    period: { is: 2026-09 }
    measure: { column: Measure, names: { Visits: visits } }
    values: [{ column: Value }]
`;
  const { value } = readMapping({ path: 'm.yml', text });
  const told = (month: string) => readRows(title(month), value!).doubts.map(({ is }) => is);
  expect(told('October')).toEqual([]);
  expect(told('November').toSorted()).toEqual(['checked-changed', 'other-period']);
});
