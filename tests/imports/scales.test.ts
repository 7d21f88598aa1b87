import { describe, expect, test } from 'vitest';
import { heldFigures } from '../../src/core/imports/held-figures.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';
import type { Cell, Workbook } from '../../src/core/imports/sheets/sheet.ts';
import { addressOf } from '../../src/core/imports/sheets/sheet.ts';

const mapping = (unit: string, more = '') =>
  readMapping({
    path: 'content/imports/a.yml',
    text: `file: a.csv\n${more}tables:\n  - header: 1\n    period: { column: Month, as: month }\n    values: [{ column: Value, measure: calls }]\nmeasures:\n  calls: { unit: '${unit}', goodWhen: higher }\n`,
  }).value!;

/** The same as a workbook has it: numbers as numbers. */
const typed = ({ sheets }: Workbook): Workbook => ({
  isTyped: true,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((cell, column): Cell => (at > 0 && column > 0 ? { ...cell, is: 'number' } : cell)),
    ),
  })),
});

const monthAt = (at: number) =>
  `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** The figures of months in a row, as numbers of a workbook: which rows are in doubt, and why. */
function doubted(values: readonly (number | string)[], unit = 'visits', more = '', held = '') {
  const text = ['Month,Value', ...values.map((value, at) => `${monthAt(at)},${value}`)].join('\n');
  const table = { path: 'data/indicators/calls.csv', text: `period,value\n${held}` };
  const figures = heldFigures('calls', table, undefined);
  const workbook = typed(textWorkbook('a', text));
  const { doubts, readings, cells } = readRows(workbook, mapping(unit, more), new Map(), figures);
  const odd = doubts.filter(({ cells: lost }) => lost > 0);
  // Each cell is taken or told, and none is told twice.
  expect(readings.length + odd.reduce((sum, { cells: lost }) => sum + lost, 0)).toBe(cells);
  return odd.map(({ is, place }) => `${addressOf(place).slice(2)} ${is}`);
}

describe('a figure of another scale is told at its cell', () => {
  test.each<{ says: string; values: readonly number[]; unit?: string; told: readonly string[] }>([
    {
      says: 'a point for thousands',
      values: [934, 1.021, 987],
      told: ['B3 point-or-thousands'],
    },
    {
      says: 'two of them in one measure',
      values: [934, 1.021, 987, 1.045, 960],
      told: ['B3 point-or-thousands', 'B5 point-or-thousands'],
    },
    {
      says: 'more of them than of others',
      values: [1.021, 1.034, 934, 1.102],
      told: ['B2 point-or-thousands', 'B3 point-or-thousands', 'B5 point-or-thousands'],
    },
    {
      says: 'noughts at their end gone',
      values: [934, 1.2, 987, 1.05],
      told: ['B3 point-or-thousands', 'B5 point-or-thousands'],
    },
    { says: 'all noughts gone', values: [934, 1, 987, 1003], told: ['B3 other-scale'] },
    {
      says: 'shares among percentages',
      values: [94.1, 0.94, 93.5, 0.91, 95, 94],
      unit: '%',
      told: ['B3 share-or-percent', 'B5 share-or-percent'],
    },
    {
      says: 'shares at the end of a row',
      values: [94.1, 93.8, 93.5, 94.4, 0.95, 0.91],
      unit: 'score',
      told: ['B6 share-or-percent', 'B7 share-or-percent'],
    },
    {
      says: 'percentages among shares',
      values: [0.94, 94, 0.93, 0.95, 93],
      unit: 'share',
      told: ['B3 other-scale', 'B6 other-scale'],
    },
    {
      says: 'a tenth',
      values: [94.1, 9.38, 93.5, 94.4, 95.2],
      unit: '%',
      told: ['B3 other-scale'],
    },
    {
      says: 'ten times',
      values: [94.1, 938, 93.5, 94.4, 95.2],
      unit: '%',
      told: ['B3 other-scale'],
    },
    { says: 'ten times, of counts', values: [941, 9380, 935, 944, 952], told: ['B3 other-scale'] },
    {
      says: 'three tenths',
      values: [941, 93, 935, 94, 952, 951, 940, 95, 933, 931, 949, 955, 944],
      told: ['B3 other-scale', 'B5 other-scale', 'B9 other-scale'],
    },
    {
      says: 'a hundred times',
      values: [12.4, 1180, 12.9, 13.1],
      unit: 'days',
      told: ['B3 other-scale'],
    },
    {
      says: 'thousands beside their numbers',
      values: [830, 812_000, 790, 845, 851_000, 822],
      unit: '£000',
      told: ['B3 other-scale', 'B6 other-scale'],
    },
    {
      says: 'a share among small percentages',
      values: [5.1, 5.2, 0.053, 5.4, 5.3, 5.2],
      unit: '%',
      told: ['B4 other-scale'],
    },
    {
      says: 'a percentage among small shares',
      values: [0.051, 0.052, 5.3, 0.054, 0.053],
      unit: 'rate',
      told: ['B4 other-scale'],
    },
    {
      says: 'a share among whole percentages',
      values: [5, 6, 0.05, 5, 6],
      unit: '%',
      told: ['B4 other-scale'],
    },
    {
      says: 'two oddities in a row, of two scales',
      values: [5.1, 5.2, 0.053, 54, 5.3, 5.2, 5.1],
      unit: '%',
      told: ['B4 other-scale', 'B5 other-scale'],
    },
    {
      says: 'a second figure a thousand times the first',
      values: [1200, 1_250_000],
      told: ['B3 other-scale'],
    },
    { says: 'a hundredth of the first', values: [5.1, 0.052], unit: '%', told: ['B3 other-scale'] },
    { says: 'pence for pounds', values: [15, 1510], unit: '£', told: ['B3 other-scale'] },
    {
      says: 'one before two of another scale',
      values: [1200, 1_250_000, 1_180_000],
      told: ['B2 other-scale'],
    },
    {
      says: 'behind a few that are not alike',
      values: [12, 30, 20, 2600],
      told: ['B5 other-scale'],
    },
    { says: 'the newest figure', values: [941, 938, 935, 944, 95], told: ['B6 other-scale'] },
    { says: 'the first figure', values: [94, 938, 935, 944, 951], told: ['B2 other-scale'] },
  ])('$says', ({ values, unit, told }) => {
    expect(doubted(values, unit)).toEqual(told);
  });
});

describe('figures that are what they are stay clean', () => {
  test.each<{ says: string; values: readonly number[]; unit?: string }>([
    { says: 'a step for good', values: [941, 938, 935, 944, 950, 95, 93, 94, 96] },
    { says: 'noughts', values: [94, 0, 93, 95, 0, 96] },
    { says: 'small counts', values: [3, 12, 1, 14, 2, 11, 12, 13] },
    { says: 'one among tens', values: [14, 1, 12, 13, 15, 12] },
    { says: 'few among hundreds', values: [240, 244, 5, 239, 251, 246] },
    {
      says: 'a fall and its slow end',
      values: [1310, 1290, 1305, 130, 260, 640, 1010, 1280, 1300, 1290, 1310, 1305],
    },
    { says: 'a slow beginning', values: [3, 9, 40, 180, 310, 305, 300, 312, 299, 304] },
    { says: 'figures of all sizes', values: [3, 40, 700, 12, 9000, 55, 310] },
    { says: 'means around a hundred', values: [101.5, 99, 100.25, 98], unit: 'days' },
    { says: 'means of small numbers', values: [1.2, 12, 1.4, 1.9, 14], unit: 'days' },
    { says: 'money with its sign changing', values: [830, -64, 120, -8, 410, 77], unit: '£000' },
    { says: 'a hundred among shares', values: [94.2, 100, 93.1, 98.75], unit: '%' },
    { says: 'less than one per cent', values: [0.4, 0.6, 1.2, 0.9, 2.1], unit: '%' },
    { says: 'two figures', values: [900, 90] },
    { says: 'growth', values: [12, 38] },
    { says: 'great growth', values: [120, 3900] },
    { says: 'near no scale', values: [120, 26_000] },
    { says: 'a small count and many', values: [1, 104] },
    { says: 'small percentages', values: [5.1, 5.2, 0.5, 5.4, 5.3], unit: '%' },
    { says: 'a true fall of a small percentage', values: [5.1, 5.2, 0.2, 5.4, 5.3], unit: '%' },
  ])('$says', ({ values, unit }) => {
    expect(doubted(values, unit)).toEqual([]);
  });

  test.each([
    { says: 'by just less than what is far', values: [941, 938, 935, 944, 235], told: [] },
    {
      says: 'three in a row',
      values: [941, 938, 935, 944, 94, 93, 95],
      told: ['B6 other-scale', 'B7 other-scale', 'B8 other-scale'],
    },
    {
      says: 'four in a row',
      values: [941, 938, 935, 944, 952, 949, 931, 940, 951, 942, 939, 937, 944, 94, 93, 95, 94],
      told: [],
    },
  ])('at the edge: $says', ({ values, told }) => {
    expect(doubted(values)).toEqual(told);
  });
});

test('all that are on another level than the one that is there', () => {
  expect(doubted([1_250_000, 1_180_000], '£000', '', '2023-12,1200')).toEqual([
    'B2 other-scale',
    'B3 other-scale',
  ]);
  const values = [1_250_000, 1_180_000, 1_190_000, 1_210_000];
  expect(doubted(values, '£000', '', '2023-12,1200')).toEqual([]);
});

describe('a single month is judged beside what the publication has', () => {
  const held = ['2023-09,934', '2023-10,987', '2023-11,951', '2023-12,947'].join('\n');

  test.each([
    { value: 1.021, told: ['B2 point-or-thousands'] },
    { value: 1, told: ['B2 other-scale'] },
    { value: 94, told: ['B2 other-scale'] },
    { value: 9640, told: ['B2 other-scale'] },
    { value: 921, told: [] },
  ])('$value', ({ value, told }) => {
    expect(doubted([value], 'visits', '', held)).toEqual(told);
    expect(doubted([value])).toEqual([]);
  });

  test('a figure that takes the place of one is not held against it', () => {
    expect(doubted([9.6, 9.7, 9.5], 'days', '', '2024-01,96\n2024-02,97\n2024-03,95')).toEqual([]);
  });
});

test('a figure that was looked at is taken as it is', () => {
  expect(doubted([941, 94, 935, 944, 952], 'visits', 'checked: { a!B3: "94" }\n')).toEqual([]);
});

test.each([
  { second: [1_900_000, 1_800_000], told: ['B3 other-scale', 'C3 other-scale'] },
  { second: [1_900_000, 1010], told: [] },
])(
  'a factor near to a scale counts where other measures have it, too: $second',
  ({ second, told }) => {
    const read = readMapping({
      path: 'content/imports/a.yml',
      text: 'file: a.csv\ntables:\n  - header: 1\n    period: { column: Month, as: month }\n    values: [{ column: Calls, measure: calls }, { column: Visits, measure: visits }]\n',
    }).value!;
    const text = ['Month,Calls,Visits', `2024-01,1200,1000`, `2024-02,${second.join()}`].join('\n');
    const { doubts } = readRows(typed(textWorkbook('a', text)), read);
    expect(doubts.map(({ is, place }) => `${addressOf(place).slice(2)} ${is}`)).toEqual(told);
  },
);

test.each([
  { figures: [941, 944, 93, 940, 955], series: 2, fallen: 2, told: 0 },
  { figures: [941, 944, 93, 940, 955], series: 4, fallen: 2, told: 2 },
  { figures: [941, 944, 93, 940, 955], series: 4, fallen: 3, told: 0 },
  { figures: [941, 944, 93, 940, 955], series: 9, fallen: 4, told: 0 },
])('$fallen of $series series that fall at once', ({ figures, series, fallen, told }) => {
  const names = Array.from({ length: series }, (_, at) => `M${at}`);
  const rows = figures.map((value, at) =>
    [monthAt(at), ...names.map((_, own) => (own < fallen ? value : 500 + own))].join(),
  );
  const values = names.map((name) => `{ column: ${name}, measure: ${name.toLowerCase()} }`).join();
  const read = readMapping({
    path: 'content/imports/a.yml',
    text: `file: a.csv\ntables:\n  - header: 1\n    period: { column: Month, as: month }\n    values: [${values}]\n`,
  }).value!;
  const text = [`Month,${names.join()}`, ...rows].join('\n');
  expect(readRows(typed(textWorkbook('a', text)), read).doubts).toHaveLength(told);
});

test('what falls in several series at once has fallen', () => {
  const rows = [941, 938, 94, 935, 944, 952].map(
    (value, at) => `${monthAt(at)},${value},${value + 3}`,
  );
  const text = ['Month,Calls,Visits', ...rows].join('\n');
  const read = readMapping({
    path: 'content/imports/a.yml',
    text: 'file: a.csv\ntables:\n  - header: 1\n    period: { column: Month, as: month }\n    values: [{ column: Calls, measure: calls }, { column: Visits, measure: visits }]\n',
  }).value!;
  expect(readRows(typed(textWorkbook('a', text)), read).doubts).toEqual([]);
});
