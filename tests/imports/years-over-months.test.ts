import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const _ = undefined;

/** What is told of a sheet whose first name in the header is merged over all of its months. */
async function toldOf(...rows: readonly (readonly MadeCell[])[]) {
  const after = '<mergeCells count="1"><mergeCell ref="B1:F1"/></mergeCells>';
  site.save('kpis-1.xlsx', await madeWorkbook([{ name: 'KPIs', rows, after }]));
  return (await site.run('kpis-1.xlsx')).told;
}

const figures = [
  ['Pool visits', 10, 11, 12, 13, 14],
  ['Library visits', 20, 21, 22, 23, 24],
] as const;

test('a calendar year over months that turn within it is told at the first of them', async () => {
  const told = await toldOf(
    [_, '2025', _, _, _, _],
    ['Measure', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
    ...figures,
  );
  expect(told).toContain('they cannot all be known');
  expect(told).toMatch(/KPIs!D2 .*`Jan` would be 2025-01 by the year above it/);
  expect(told).toMatch(/KPIs!F2 .*`Mar`/);
  expect(told).not.toContain('KPIs!C2');
});

test('the same year over months of it, and a financial year over all of them, are read', async () => {
  for (const [year, ...months] of [
    ['2025', 'Jan', 'Feb', 'Mar', 'Apr', 'May'],
    ['2025/26', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
  ] as const) {
    const told = await toldOf([_, year, _, _, _, _], ['Measure', ...months], ...figures);
    expect(told).toContain('header: 1..2');
    expect(told).not.toContain('cannot all be known');
  }
});

test('months with years of their own below a year that is not theirs are told at their cells', async () => {
  const told = await toldOf(
    [_, '2024', _, _, _, _],
    ['Measure', 'Nov-25', 'Dec-25', 'Jan-26', 'Feb-26', 'Mar-26'],
    ...figures,
  );
  expect(told).toMatch(/KPIs!B2 .*`2025-11`, and the year above it is `2024`/);
});

test('months without any year are told', async () => {
  const told = await toldOf(['Measure', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'], ...figures);
  expect(told).toMatch(/KPIs!B1 .*`Nov` has no year/);
});

test('a sheet beside one that is read says it too', async () => {
  site.save(
    'kpis-1.xlsx',
    await madeWorkbook([
      {
        name: 'Good',
        rows: [
          ['Measure', 'Nov 2025', 'Dec 2025', 'Jan 2026'],
          ['Swims', 1, 2, 3],
        ],
      },
      { name: 'Bad', rows: [['Measure', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'], ...figures] },
    ]),
  );
  const { told } = await site.run('kpis-1.xlsx');
  expect(told).toContain('sheet: Good');
  expect(told).toMatch(/Bad!B1 .*`Nov` has no year/);
});

test('a list of names that are months, and notes, are no header', async () => {
  const rows = [
    ['Name', 'Born in'],
    ['May', 'June'],
    ['April', 'March'],
  ];
  site.save('kpis-1.xlsx', await madeWorkbook([{ name: 'People', rows }]));
  const { told } = await site.run('kpis-1.xlsx');
  expect(told).toContain('No sheet of the file has figures by period');
  expect(told).not.toContain('cannot all be known');
});
