import { describe, expect, test } from 'vitest';
import { readMapping } from '../mappings/read-mapping.ts';
import { readRows } from './read-rows.ts';
import type { KnownMeasure } from '../known-measure.ts';
import { sayDoubts } from '../say-doubts.ts';
import { blankCell, type Cell, type Sheet } from '../sheets/sheet.ts';
import { textWorkbook } from '../sheets/text-sheet.ts';
import { english } from '../../language/english.ts';

const mappingOf = (text: string) => {
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  return value!;
};

const long = (more = '') =>
  mappingOf(`file: a.csv
tables:
  - header: 1
    period: { column: Month, as: month }
    values: [{ column: Value, measure: visits }]
${more}`);

/** What is told of a table of text, as `F12 kind`, and the figures that were taken. */
function read(
  lines: readonly string[],
  mapping = long(),
  known?: ReadonlyMap<string, KnownMeasure>,
) {
  const { readings, doubts } = readRows(textWorkbook('a', lines.join('\n')), mapping, known);
  return {
    told: sayDoubts(doubts, english)
      .filter(({ outcome, code }) => outcome !== 'told' || code.includes('colour'))
      .map(({ cell, code }) => `${cell.replace('a!', '')} ${code.replace('import/', '')}`),
    taken: readings.map(({ period, value }) => `${period.text} ${value}`),
  };
}

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
const table = (values: readonly string[]) => [
  'Month,Value',
  ...values.map((value, at) => `${months[at]!},${value}`),
];

describe('a share among percentages is told, and a small figure is none', () => {
  const percent = new Map([['visits', { unit: '%', targets: [] }]]);
  test.each([
    { says: '0.94 among 94s', values: ['94', '93', '0.94', '95'], told: ['B4 share-or-percent'] },
    { says: '1 among 94s', values: ['94', '93', '1', '95'], told: ['B4 share-or-percent'] },
    { says: '1.1 among 94s', values: ['94', '93', '1.1', '95'], told: [] },
    { says: 'nought among 94s', values: ['94', '93', '0', '95'], told: [] },
    { says: 'others just far enough', values: ['20', '20', '0.9'], told: ['B4 share-or-percent'] },
    { says: 'others not far enough', values: ['19.9', '19.9', '0.9'], told: [] },
    { says: 'a rare event', values: ['0.4', '0.9', '1.2', '0.5'], told: [] },
    { says: 'all of them shares', values: ['0.94', '0.93', '1'], told: ['B2 share-or-percent'] },
  ])('$says', ({ values, told }) => {
    expect(read(table(values), long(), percent).told).toEqual(told);
  });

  test('one that a person has looked at is taken', () => {
    const mapping = long('checked: { "a!B4": "0.94" }');
    const { told, taken } = read(table(['94', '93', '0.94', '95']), mapping, percent);
    expect([told, taken[2]]).toEqual([[], '2024-03 0.94']);
  });

  test('a count of 1 among greater ones is no share, where no unit says per cent', () => {
    expect(read(table(['94', '93', '1', '95'])).told).toEqual([]);
  });
});

describe('what stands where a figure belongs', () => {
  test.each([
    { typed: '"1,204"', is: '1204' },
    { typed: '(64)', is: '-64' },
    { typed: '£1.50', is: '1.50' },
    { typed: '71.3%', is: '71.3' },
    { typed: '0', is: '0' },
    { typed: '30*', is: undefined },
    { typed: '<5', is: undefined },
    { typed: 'n/a', is: undefined },
    { typed: 'c', is: undefined },
    { typed: '-', is: undefined },
    { typed: '2-4', is: undefined },
    { typed: '12 of 30', is: undefined },
    { typed: '#DIV/0!', is: undefined },
    { typed: '1.2m', is: undefined },
    { typed: '120(r)', is: undefined },
  ])('$typed is $is', ({ typed, is }) => {
    const { taken, told } = read(['Month,Value', `2024-01,${typed}`]);
    expect(taken).toEqual(is === undefined ? [] : [`2024-01 ${is}`]);
    expect(told).toHaveLength(is === undefined ? 1 : 0);
  });

  test('blank is nothing, until the mapping says what it is', () => {
    expect(read(table(['5', '', '6'])).taken).toEqual(['2024-01 5', '2024-03 6']);
    expect(read(table(['5', '', '6']), long('blank: not-yet-due')).taken).toContain(
      '2024-02 not-yet-due',
    );
  });
});

describe('codes that change within a series are joined by the mapping’s word alone', () => {
  const lines = (codes: readonly string[]) => [
    'Month,HB,Value',
    ...codes.map((code, at) => `${months[at]!},${code},${at + 10}`),
  ];
  const changed = lines(['S18', 'S18', 'S18', 'S29', 'S29', 'S29']);
  test.each([
    { says: 'without it', more: '', told: ['B5 codes-joined'] },
    { says: 'with it', more: '    joins: [HB]', told: [] },
    { says: 'where both are asked for', more: '    only: { HB: [S18, S29] }', told: [] },
  ])('$says', ({ more, told }) => expect(read(changed, long(more)).told).toEqual(told));

  test('one code all along is none', () =>
    expect(read(lines(['S18', 'S18', 'S18', 'S18', 'S18', 'S18'])).told).toEqual([]));

  test('two of one month are two figures', () =>
    expect(read(['Month,HB,Value', '2024-01,S18,5', '2024-01,S29,6']).told).toEqual([
      'C3 two-figures',
    ]));
});

describe('parts beside their total', () => {
  const more = '    parts: { ward: { column: Ward } }';
  const rows = (whole: readonly number[]) => [
    'Month,Ward,Value',
    ...months
      .slice(0, whole.length)
      .flatMap((month, at) => [
        `${month},North,3`,
        `${month},South,${at}`,
        `${month},Town,${whole[at]!}`,
      ]),
  ];
  test.each([
    { says: 'three periods add up', whole: [3, 4, 5], told: ['C4 part-is-total'] },
    { says: 'two are too few to tell', whole: [3, 4], told: [] },
    { says: 'one of three does not', whole: [3, 4, 6], told: [] },
    { says: 'one of six does not', whole: [3, 4, 5, 6, 8, 8], told: ['C4 part-is-total'] },
    { says: 'two of six do not', whole: [3, 4, 5, 6, 8, 9], told: [] },
  ])('$says', ({ whole, told }) => expect(read(rows(whole), long(more)).told).toEqual(told));

  test('what the mapping calls the whole is no part', () => {
    const whole = '    parts: { ward: { column: Ward, whole: [Town] } }';
    expect(read(rows([3, 4, 5]), long(whole)).told).toEqual([]);
  });

  test('a row that is called a total is told', () =>
    expect(read(['Month,Ward,Value', '2024-01,Grand total,5'], long(more)).told).toEqual([
      'B2 total-row',
    ]));
});

describe('parts that are the sums of those beside them', () => {
  const across = (more = '') =>
    mappingOf(`file: a.csv
tables:
  - header: 1
    period: { across: yes, as: month }
    measure: tips
    parts: { ward: { column: Ward${more} } }
`);
  const head = 'Ward,2024-01,2024-02,2024-03';
  const [castle, harbour, oak, priory] = [
    'Castle,10,14,12',
    'Harbour,22,21,25',
    'Oak,31,35,33',
    'Priory,16,11,18',
  ] as const;
  const [north, south] = ['North,32,35,37', 'South,47,46,51'] as const;
  const town = 'Town,79,81,88';
  test.each([
    {
      says: 'subtotals below',
      rows: [castle, harbour, north, oak, priory, south],
      told: ['B4', 'B7'],
    },
    {
      says: 'subtotals above',
      rows: [north, castle, harbour, south, oak, priory],
      told: ['B2', 'B5'],
    },
    {
      says: 'a total of subtotals',
      rows: [castle, harbour, north, oak, priory, south, town],
      told: ['B4', 'B7', 'B8'],
    },
    {
      says: 'a total at the top',
      rows: [town, north, castle, harbour, south, oak, priory],
      told: ['B2', 'B3', 'B6'],
    },
    { says: 'one area alone', rows: [castle, harbour, north, oak, priory], told: ['B4'] },
    { says: 'off in one of three', rows: [castle, harbour, 'North,32,35,38', oak], told: [] },
    { says: 'none between', rows: [castle, harbour, oak, priory], told: [] },
    {
      says: 'small figures',
      rows: ['Castle,1,2,1', 'Harbour,2,3,3', 'Marsh,3,5,4', oak, priory],
      told: [],
    },
    {
      says: 'a ward beside one that has none',
      rows: ['Castle,0,0,0', harbour, 'Marsh,22,21,25', oak],
      told: [],
    },
    {
      says: 'the same all along',
      rows: ['Castle,10,10,10', 'Harbour,22,22,22', 'Marsh,32,32,32', oak],
      told: [],
    },
  ])('$says', ({ rows, told }) =>
    expect(read([head, ...rows], across()).told).toEqual(told.map((cell) => `${cell} sum-of-rows`)),
  );

  test('two periods are too few', () => {
    const rows = [castle, harbour, north, oak].map((row) => row.replace(/,\d+$/, ''));
    expect(read(['Ward,2024-01,2024-02', ...rows], across()).told).toEqual([]);
  });

  test.each([
    { says: 'a part', more: ', names: { North: North }', taken: 15 },
    { says: 'the whole', more: ', whole: [North]', taken: 12 },
  ])('what the mapping calls $says is no doubt', ({ more, taken: count }) => {
    const { told, taken } = read([head, castle, harbour, north, oak, priory], across(more));
    expect(told.filter((one) => one.includes('sum-of-rows'))).toEqual([]);
    expect(taken.length).toBe(count);
  });

  const names = {
    publisher: 'Marsh End Borough Council',
    about: 'Marsh End',
    comparators: { near: 'Near neighbours' },
  };
  test.each([
    { name: 'Marsh End', told: true },
    { name: 'Marsh End Borough', told: true },
    { name: 'Marsh End Borough Council', told: true },
    { name: 'near neighbours', told: true },
    { name: 'England', told: true },
    { name: 'Marsh End West', told: false },
    { name: 'Walesby', told: false },
    { name: 'Borough', told: false },
  ])('a row of $name among wards', ({ name, told }) => {
    const text = [head, castle, harbour, `${name},5,6,8`].join('\n');
    const judge = (more: string) =>
      readRows(textWorkbook('a', text), across(more), new Map(), [], new Map(), names)
        .doubts.filter(({ is }) => is === 'known-name')
        .map(({ cells }) => cells);
    expect(judge('')).toEqual(told ? [3] : []);
    expect(judge(`, names: { ${name}: ${name} }`)).toEqual([]);
  });

  test('countries among countries are parts', () => {
    const text = [head, 'England,50,60,80', 'Wales,5,6,8', 'Jersey,1,2,3'].join('\n');
    const read = readRows(textWorkbook('a', text), across(), new Map(), [], new Map(), names);
    expect(read.doubts.filter(({ is }) => is === 'known-name')).toEqual([]);
  });
});

describe('the period of a row', () => {
  test.each([
    { typed: '202401', is: '2024-01' },
    { typed: '2024-01-01', is: '2024-01' },
    { typed: '31/01/2024', is: '2024-01' },
    { typed: '01/02/2024', is: '2024-02' },
    { typed: 'January 2024', is: '2024-01' },
    { typed: 'Jan 2024 (p)', is: '2024-01' },
    { typed: 'Jam 2024', is: undefined },
    { typed: '2024-01-15', is: undefined },
    { typed: '2023/24', is: undefined },
    { typed: 'Total', is: undefined },
    { typed: '', is: undefined },
  ])('$typed is $is', ({ typed, is }) => {
    const { taken, told } = read(['Month,Value', `${typed},5`]);
    expect([taken, told]).toEqual(is === undefined ? [[], ['A2 no-period']] : [[`${is} 5`], []]);
  });

  test('a quarter’s end is the quarter, where the mapping reads quarters', () => {
    const quarters = mappingOf(`file: a.csv
tables:
  - header: 1
    period: { column: Month, as: quarter }
    values: [{ column: Value, measure: visits }]
`);
    const { taken, told } = read(['Month,Value', '20230331,5', '20230430,6'], quarters);
    expect([taken, told]).toEqual([['2022/23-Q4 5'], ['A3 no-period']]);
  });
});

describe('a colour against its target', () => {
  const cell = (text: string, fill?: string): Cell =>
    text === '' ? blankCell : { is: /^\d/.test(text) ? 'number' : 'text', text, fill };
  const mapping = (goodWhen: string) =>
    mappingOf(`file: a.xlsx
tables:
  - sheet: S
    header: 1
    period: { column: Month, as: month }
    values: [{ column: Value, measure: visits }]
    target: Target
    rating: { fill: { "00B050": GREEN, FF0000: RED }, met: GREEN }
measures: { visits: { goodWhen: ${goodWhen} } }
`);
  const [green, red] = ['00B050', 'FF0000'];
  test.each([
    { good: 'higher', value: '90', fill: green, isTold: false },
    { good: 'higher', value: '89.9', fill: green, isTold: true },
    { good: 'higher', value: '90', fill: red, isTold: true },
    { good: 'higher', value: '89.9', fill: red, isTold: false },
    { good: 'lower', value: '90', fill: green, isTold: false },
    { good: 'lower', value: '90.1', fill: green, isTold: true },
    { good: 'neither', value: '1', fill: green, isTold: false },
  ])('$good is good, target 90: $value in $fill', ({ good, value, fill, isTold }) => {
    const rows = [
      [cell('Month'), cell('Target'), cell('Value')],
      [{ is: 'text' as const, text: '2024-01' }, cell('90'), cell(value, fill)],
    ];
    const none = new Set<number>();
    const sheet: Sheet = {
      ...{ name: 'S', isHidden: false, rows, merged: [] },
      ...{ hiddenRows: none, hiddenColumns: none },
    };
    const { doubts, readings } = readRows({ sheets: [sheet], isTyped: true }, mapping(good));
    expect(doubts.some(({ is }) => is === 'colour-contradicts')).toBe(isTold);
    expect(readings.map(({ rating }) => rating)).toEqual([fill === green ? 'GREEN' : 'RED']);
  });

  test.each([
    { says: 'one of two', values: [95, 80], told: 1 },
    { says: 'two of three, which go by another target', values: [95, 80, 81], told: 0 },
    { says: 'all of a year to date beside the target of the year', values: [11, 20, 58], told: 0 },
  ])('green under the target: $says', ({ values, told }) => {
    const rows = [
      [cell('Month'), cell('Target'), cell('Value')],
      ...values.map((value, at) => [
        { is: 'text' as const, text: `2024-0${at + 1}` },
        cell('90'),
        cell(String(value), green),
      ]),
    ];
    const none = new Set<number>();
    const sheet: Sheet = {
      ...{ name: 'S', isHidden: false, rows, merged: [] },
      ...{ hiddenRows: none, hiddenColumns: none },
    };
    const { doubts } = readRows({ sheets: [sheet], isTyped: true }, mapping('higher'));
    expect(doubts.filter(({ is }) => is === 'colour-contradicts')).toHaveLength(told);
  });
});

test('a column that is renamed stops the import at its cell, and says what stands there now', () => {
  const mapping = mappingOf(`file: a.csv
tables:
  - header: 2
    columns: [Month, Value, Note]
    period: { column: Month }
    values: [{ column: Value, measure: visits }]
`);
  const { doubts, readings } = readRows(
    textWorkbook('a', 'Title\nMonth,Amount,Note\n2024-01,5,x'),
    mapping,
  );
  const [told] = sayDoubts(doubts, english);
  expect([told!.cell, told!.outcome, readings]).toEqual(['a!B2', 'stops', []]);
  expect(told!.hint).toContain('put `Amount` for `Value` in the mapping');
});
