import { expect, test } from 'vitest';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { addressOf, type Workbook } from '../../src/core/imports/sheets/sheet.ts';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';

/** A sheet with the text of a table, whose figures may have a number format. */
function workbook(text: string, { name = 'KPIs', format }: { name?: string; format?: string }) {
  const { sheets } = textWorkbook(name, text);
  const isNumber = (cell: string) => /^[\d.]+$/.test(cell);
  return {
    isTyped: true,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (isNumber(cell.text) ? { ...cell, is: 'number', format } : cell)),
      ),
    })),
  } as Workbook;
}

interface Case {
  readonly says: string;
  /** A title in A1, and what stands below it in A2. */
  readonly title?: string;
  readonly below?: string;
  readonly head?: string;
  readonly months?: readonly string[];
  readonly units?: string;
  readonly name?: string;
  readonly note?: string;
  readonly sheet?: string;
  readonly format?: string;
  readonly unit: string;
  readonly more?: string;
  readonly told: readonly string[];
}

const across = ({ name = 'Spend', unit, sheet = 'KPIs', more = '', head = 'Measure' }: Case) =>
  `file: a.xlsx\n${more}tables:\n  - sheet: ${JSON.stringify(sheet)}\n    header: 3\n    period: { across: yes, as: month }\n    measure: { column: ${JSON.stringify(head)}, names: { ${JSON.stringify(name)}: spend, Visits: visits } }\nmeasures:\n  spend: { unit: ${JSON.stringify(unit)} }\n  visits: { unit: visits }\n`;

const told = (workbookRead: Workbook, mapping: string) => {
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text: mapping });
  expect(diagnostics).toEqual([]);
  const { readings, doubts, cells, leftCells } = readRows(workbookRead, value!);
  const lost = doubts.filter((one) => one.cells > 0);
  expect(readings.length + leftCells + lost.reduce((sum, one) => sum + one.cells, 0)).toBe(cells);
  return lost.map(({ is, place, cells: count }) => `${addressOf(place)} ${is} ${count}`);
};

const differs = (cell: string, count: number) => [`${cell} scale-differs ${count}`];

test.each<Case>([
  { says: 'a title', title: 'Finance (£000)', unit: '£', told: differs('KPIs!A1', 2) },
  { says: 'the cell below the title', below: '£k', unit: '£', told: differs('KPIs!A2', 2) },
  { says: 'a title', title: 'Finance (£m)', unit: '£ thousand', told: differs('KPIs!A1', 2) },
  { says: 'the name of the measure', name: 'Spend £000', unit: '£', told: differs('KPIs!A4', 2) },
  {
    ...{ says: 'pounds alone in the name', name: 'Spend (£)', unit: '£ thousand' },
    told: differs('KPIs!A4', 2),
  },
  {
    ...{ says: 'thousands of no pounds in the name', name: 'Journeys (000s)', unit: 'journeys' },
    told: differs('KPIs!A4', 2),
  },
  {
    ...{ says: 'the heading of the names', head: "Measure (£'000)", unit: '£' },
    told: differs('KPIs!A3', 2),
  },
  {
    ...{ says: 'a row of units', units: ',£000,£', unit: '£' },
    told: differs('KPIs!B4', 1),
  },
  { says: 'a note below', note: 'All figures in £000', unit: '£', told: differs('KPIs!A7', 2) },
  { says: 'the name of the sheet', sheet: 'Spend £m', unit: '£', told: differs('Spend £m!A1', 2) },
  {
    ...{ says: 'the cell itself', format: '#,##0"k"', unit: '£' },
    // Visits are shown so, too.
    told: ['B4', 'C4', 'B5', 'C5'].map((cell) => `KPIs!${cell} scale-differs 1`),
  },
  {
    ...{ says: 'two of which none is the unit', title: '£000, income in £m', unit: '£' },
    told: differs('KPIs!A1', 2),
  },
  { says: 'thousands of a measure in thousands', title: 'In £000', unit: '£ thousand', told: [] },
  { says: 'them in other words', name: "Spend (£'000s)", unit: '£000', told: [] },
  { says: 'thousands of a percentage', title: 'Finance (£000)', unit: '%', told: [] },
  { says: 'thousands of a rate', title: 'Finance (£000)', unit: 'per 1,000', told: [] },
  { says: 'pounds of a measure in pounds', name: 'Spend (£)', unit: '£', told: [] },
  {
    says: 'pounds in the name, thousands over all',
    title: '£000',
    name: 'Spend (£)',
    unit: '£',
    told: [],
  },
  { says: 'an amount', title: 'Contracts over £1m', name: 'Spend above £5k', unit: '£', told: [] },
  {
    says: 'thousands that the cells alone show',
    title: '£000',
    format: '#,##0,',
    unit: '£',
    told: [],
  },
  {
    ...{ says: 'what was looked at', title: 'Grants (£000)', unit: '£' },
    ...{ more: 'checked: { KPIs!A1: Grants (£000) }\n', told: [] },
  },
])('$says: $title $below $head $name $format of `$unit`', (one) => {
  const { title = 'Scorecard', below = '', head = 'Measure', name = 'Spend', sheet, format } = one;
  const rows = [
    [title],
    [below],
    [head, 'Apr 2026', 'May 2026'],
    ...(one.units === undefined ? [] : [one.units.split(',')]),
    [name, '120', '130'],
    ['Visits', '12', '13'],
    ...(one.note === undefined ? [] : [[''], [one.note]]),
  ];
  const text = rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(',')).join('\n');
  expect(
    told(workbook(text, { name: sheet ?? 'KPIs', ...(format ? { format } : {}) }), across(one)),
  ).toEqual(one.told);
});

const down = (unit: string) =>
  `file: a.xlsx\ntables:\n  - sheet: KPIs\n    header: 1\n    period: { column: Month, as: month }\n    values: [{ column: Spend £000, measure: spend }, { column: Staff, measure: staff }]\nmeasures:\n  spend: { unit: ${unit} }\n  staff: { unit: people }\n`;

test.each([
  ['£', ['KPIs!B1 scale-differs 2']],
  ['£ thousand', []],
])('the heading of one column among others, of `%s`', (unit, expected) => {
  const text = 'Month,Spend £000,Staff\n2026-04,120,12\n2026-05,130,12';
  expect(told(workbook(text, {}), down(unit))).toEqual(expected);
});

test('the title of one table says nothing of the other', () => {
  const text =
    'Income (£m)\nMeasure,2026-04,2026-05\nRent,12.1,12.3\n,,\nSpend (£000)\nMeasure,2026-04,2026-05\nGrants,120,130';
  const mapping = (rent: string, grants: string) =>
    `file: a.xlsx\ntables:\n  - { sheet: KPIs, header: 2, last: 3, period: { across: yes }, measure: { column: Measure, names: { Rent: rent } } }\n  - { sheet: KPIs, header: 6, period: { across: yes }, measure: { column: Measure, names: { Grants: grants } } }\nmeasures:\n  rent: { unit: ${rent} }\n  grants: { unit: ${grants} }\n`;
  expect(told(workbook(text, {}), mapping('£m', '£ thousand'))).toEqual([]);
  expect(told(workbook(text, {}), mapping('£', '£m'))).toEqual([
    'KPIs!A1 scale-differs 2',
    'KPIs!A5 scale-differs 2',
  ]);
});
