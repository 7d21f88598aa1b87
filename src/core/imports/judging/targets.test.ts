import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { readKnownMeasure } from '../known-measure.ts';
import { readMapping } from '../mappings/read-mapping.ts';
import { readRows } from './read-rows.ts';
import { sayDoubts } from '../say-doubts.ts';
import { textWorkbook } from '../sheets/text-sheet.ts';

const mappingOf = (table: string, measures: string) => {
  const text = `file: a.csv\ntables:\n  - header: 1\n${table}measures:\n${measures}`;
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  return value!;
};

const known = (targets: string, unit: string) =>
  new Map([
    [
      'repairs',
      readKnownMeasure({
        path: 'content/indicators/repairs.md',
        text: `---\ntitle: Repairs\nunit: '${unit}'\ngoodWhen: higher\n${targets}---\n`,
      }),
    ],
  ]);

/** The targets that are taken, and what is told of targets. */
function read(
  lines: readonly string[],
  table: string,
  { goodWhen = 'higher', unit = '%', targets = undefined as string | undefined } = {},
) {
  const measures = `  repairs: { unit: "${unit}", goodWhen: ${goodWhen} }\n`;
  const mapping = mappingOf(table, measures);
  const workbook = textWorkbook('a', lines.join('\n'));
  const found = readRows(
    workbook,
    mapping,
    targets === undefined ? undefined : known(targets, unit),
  );
  return {
    taken: found.targets.map(
      ({ aim, words, from, until }) => `${aim ?? words} ${from.text}..${until?.text ?? ''}`,
    ),
    told: sayDoubts(found.doubts, english)
      .filter(({ code }) => /target|share/.test(code))
      .map(({ cell, code, outcome }) => `${cell} ${code.replace('import/', '')} ${outcome}`),
    figures: found.readings.length,
  };
}

const across = (target: string) =>
  `    period: { across: yes, as: month }\n    measure: { column: Name, names: { Repairs: repairs } }\n    target: ${target}\n`;
const inYear = across('{ column: Target, year: financial-year }');
const down =
  '    period: { column: Month, as: month }\n    values: [{ column: Value, measure: repairs }]\n    target: Target\n';

const wide = (target: string) => [
  'Name,Target,2025-04,2025-05',
  `Repairs,${JSON.stringify(target)},91,93`,
];

describe('a target in a column says what a definition is to have', () => {
  test.each([
    { cell: '90', taken: '90', told: [] },
    { cell: '95%', taken: '95', told: [] },
    { cell: '≥95%', taken: '95', told: [] },
    { cell: '95% or more', taken: '95', told: [] },
    { cell: 'at least 95', taken: '95', told: [] },
    { cell: 'Min. 95%', taken: '95', told: [] },
    { cell: '95 or better', taken: '95', told: [] },
    { cell: '80-85%', taken: '80..85', told: [] },
    { cell: '', taken: undefined, told: [] },
    { cell: 'n/a', taken: undefined, told: [] },
    { cell: 'TBC', taken: undefined, told: [] },
    { cell: 'Top quartile', taken: undefined, told: ['a!B2 target-unread left-out'] },
    { cell: '95% by March 2026', taken: undefined, told: ['a!B2 target-unread left-out'] },
    { cell: '85-80', taken: undefined, told: ['a!B2 target-unread left-out'] },
    { cell: '>95', taken: undefined, told: ['a!B2 target-strict left-out'] },
    { cell: '≤5%', taken: undefined, told: ['a!B2 target-turned left-out'] },
    { cell: '0.95', taken: undefined, told: ['a!B2 share-or-percent left-out'] },
    { cell: '1.5', taken: '1.5', told: [] },
  ])('`$cell` where higher is better', ({ cell, taken, told }) => {
    const found = read(wide(cell), inYear);
    const expected = taken === undefined ? [] : [`${taken} 2025/26..2025/26`];
    expect(found).toEqual({ taken: expected, told, figures: 2 });
  });

  test.each([
    { goodWhen: 'lower', cell: '≤5', taken: '5' },
    { goodWhen: 'lower', cell: '28 days or less', taken: '28' },
    { goodWhen: 'lower', cell: '5 or better', taken: '5' },
    { goodWhen: 'range', cell: '≥5', taken: '5..' },
    { goodWhen: 'range', cell: 'up to 5', taken: '..5' },
  ])('`$cell` where $goodWhen is better', ({ goodWhen, cell, taken }) => {
    const found = read(wide(cell), inYear, { goodWhen, unit: 'days' });
    expect([found.taken, found.told]).toEqual([[`${taken} 2025/26..2025/26`], []]);
  });

  test.each([
    { names: '{ Top quartile: words }', taken: 'Top quartile' },
    { names: '{ Top quartile: 78.5 }', taken: '78.5' },
    { names: '{ Top quartile: 78.5.. }', taken: '78.5..' },
    { names: '{ Top quartile: none }', taken: undefined },
  ])('the mapping says what a text means: $names', ({ names, taken }) => {
    const table = across(`{ column: Target, year: financial-year, names: ${names} }`);
    const found = read(wide('Top quartile'), table);
    const expected = taken === undefined ? [] : [`${taken} 2025/26..2025/26`];
    expect([found.taken, found.told]).toEqual([expected, []]);
  });
});

describe('for what time a target holds is said by the mapping, or by the rows', () => {
  test.each([
    { says: 'nothing', target: 'Target', taken: [], told: ['a!B2 target told'] },
    {
      says: 'from',
      target: '{ column: Target, from: 2025-04 }',
      taken: ['90 2025-04..'],
      told: [],
    },
    {
      says: 'from, whose last month it is',
      target: '{ column: Target, from: 2025-05 }',
      taken: ['90 2025-05..'],
      told: [],
    },
    {
      says: 'from, after the figures',
      target: '{ column: Target, from: 2025-06 }',
      taken: [],
      told: ['a!B2 target told'],
    },
    {
      says: 'until, before the figures',
      target: '{ column: Target, from: 2024/25, until: 2024/25 }',
      taken: [],
      told: ['a!B2 target told'],
    },
    {
      says: 'the calendar year',
      target: '{ column: Target, year: year }',
      taken: ['90 2025..2025'],
      told: [],
    },
  ])('$says', ({ target, taken, told }) => {
    const found = read(wide('90'), across(target));
    expect([found.taken, found.told]).toEqual([taken, told]);
  });

  test.each([
    {
      says: 'one target',
      rows: ['2025-04,91,90', '2025-05,93,90'],
      taken: ['90 2025-04..'],
      told: [],
    },
    {
      says: 'one that changes with the year',
      rows: ['2025-02,91,90', '2025-03,93,90', '2025-04,93,92'],
      taken: ['90 2025-02..2025-03', '92 2025-04..'],
      told: [],
    },
    {
      says: 'one that changes within it',
      rows: ['2025-04,91,90', '2025-05,93,92'],
      taken: ['90 2025-04..2025-04', '92 2025-05..'],
      told: ['a!C3 target-changes told'],
    },
    {
      says: 'the same, typed with more digits',
      rows: ['2025-04,91,90', '2025-05,93,90.0'],
      taken: ['90 2025-04..'],
      told: [],
    },
  ])('each row says its own: $says', ({ rows, taken, told }) => {
    const found = read(['Month,Value,Target', ...rows], down);
    expect([found.taken, found.told]).toEqual([taken, told]);
  });
});

describe('a target is held against those of the definition', () => {
  test.each([
    { says: 'none there', targets: '', taken: ['90 2025/26..2025/26'], told: [] },
    {
      says: 'the same there',
      targets: 'targets:\n  - value: 90\n    from: 2025/26\n',
      taken: [],
      told: [],
    },
    {
      says: 'another there',
      targets: 'targets:\n  - value: 92\n    from: 2025/26\n',
      taken: [],
      told: ['a!B2 target-differs left-out'],
    },
    {
      says: 'one that was over before',
      targets: 'targets:\n  - value: 85\n    from: 2024/25\n    until: 2025-03\n',
      taken: ['90 2025/26..2025/26'],
      told: [],
    },
    {
      says: 'the same for the first month alone',
      targets: 'targets:\n  - value: 90\n    from: 2025-04\n    until: 2025-04\n',
      taken: [],
      told: ['a!B2 target told'],
    },
  ])('$says', ({ targets, taken, told }) => {
    const found = read(wide('90'), inYear, { targets });
    expect([found.taken, found.told]).toEqual([taken, told]);
  });
});

describe('of parts and of others', () => {
  const parts = `${inYear}    parts: { ward: { column: Ward, whole: [All], comparators: { England: england } } }\n`;
  const table = (rows: readonly string[]) => ['Name,Ward,Target,2025-04', ...rows];
  test.each([
    { says: 'the whole’s', rows: ['Repairs,All,90,91', 'Repairs,East,90,80'], taken: 1, told: [] },
    {
      says: 'of parts alone that share it',
      rows: ['Repairs,West,90,91', 'Repairs,East,90,80'],
      taken: 1,
      told: [],
    },
    {
      says: 'of a part, another',
      rows: ['Repairs,All,90,91', 'Repairs,East,85,80'],
      taken: 1,
      told: ['a!C3 target-of-part told'],
    },
    {
      says: 'of parts alone that differ',
      rows: ['Repairs,West,90,91', 'Repairs,East,85,80'],
      taken: 0,
      told: ['a!C3 target-of-part told'],
    },
    { says: 'of others', rows: ['Repairs,All,90,91', 'Repairs,England,80,80'], taken: 1, told: [] },
  ])('$says', ({ rows, taken, told }) => {
    const found = read(table(rows), parts);
    expect([found.taken.length, found.told]).toEqual([taken, told]);
  });
});

test('beside figures of several measures the mapping says whose a target is', () => {
  const of = (target: string) =>
    `    period: { column: Month, as: month }\n    values: [{ column: A, measure: repairs }, { column: B, measure: lets }]\n    target: ${target}\n`;
  const lines = ['Month,A,B,Target', '2025-04,91,5,90'];
  expect(read(lines, of('Target')).told).toEqual(['a!D1 target-of-several stops']);
  const named = read(lines, of('{ column: Target, measure: repairs }'));
  expect([named.taken, named.told]).toEqual([['90 2025-04..'], []]);
});

describe('a target beside figures that add up through the year is for a person', () => {
  const months = ['2025-04', '2025-05', '2025-06', '2025-07'];
  const lines = (figures: readonly string[]) => [
    `Name,Target,${months.slice(0, figures.length).join(',')}`,
    `Repairs,96.8,${figures.join(',')}`,
  ];
  test.each([
    { says: 'that grow by as much each month', figures: ['10', '20', '30', '41'], isTold: true },
    { says: 'of three months, too few to tell', figures: ['10', '20', '30'], isTold: false },
    { says: 'that rise a little', figures: ['80', '81', '82', '84'], isTold: false },
    { says: 'that fall once', figures: ['10', '20', '19', '41'], isTold: false },
  ])('$says', ({ figures, isTold }) => {
    const found = read(lines(figures), inYear);
    expect([found.taken.length, found.told]).toEqual(
      isTold ? [0, ['a!B2 target-of-year told']] : [1, []],
    );
  });
});

describe('a target for a whole year beside the figures of its months', () => {
  const table = (heading: string, target: string, figures = '98,104,101') => [
    `Name,${heading},2025-04,2025-05,2025-06`,
    `Repairs,${JSON.stringify(target)},${figures}`,
  ];
  const by = (heading: string) => across(`{ column: ${heading}, year: financial-year }`);
  const told = ['a!B2 target-for-year told'];
  test.each([
    { heading: 'Target 2025/26', target: '1,200', told },
    { heading: 'Target 25/26', target: '1200', told },
    { heading: 'Annual target', target: '1200', told },
    { heading: 'Full year target', target: '1000', told },
    // For each month, by its size.
    { heading: 'Target 2025/26', target: '110', told: [] },
    { heading: 'Annual target', target: '400', told: [] },
    // Nothing names a year.
    { heading: 'Target', target: '1200', told: [] },
  ])('`$heading` of $target', ({ heading, target, told: expected }) => {
    const found = read(table(heading, target), by(heading), { unit: 'repairs' });
    expect([found.told, found.taken.length]).toEqual([expected, expected.length > 0 ? 0 : 1]);
  });

  test.each(['%', 'per 1,000', 'percentage points'])('is none of a measure in %s', (unit) => {
    const lines = table('Target 2025/26', '95', '9,10,8');
    expect(read(lines, by('Target 2025/26'), { unit }).told).not.toEqual(told);
  });

  test('is told no more where the definition has it, and each row may say its month', () => {
    const targets = 'targets:\n  - { words: "1,200 in the year", from: 2025/26 }\n';
    const lines = table('Annual target', '1200');
    const found = read(lines, by('Annual target'), { unit: 'repairs', targets });
    expect([found.told, found.taken]).toEqual([[], []]);
    const rows = ['Month,Value,Annual target', '2025-04,98,1200', '2025-05,101,1200'];
    const inColumn = down.replace('target: Target', 'target: Annual target');
    expect(read(rows, inColumn, { unit: 'repairs' }).told).toEqual(['a!C2 target-for-year told']);
  });
});

describe('targets in rows below the figures', () => {
  const inRows =
    '    period: { across: yes, as: month }\n    measure: { column: Name, names: { Repairs: repairs } }\n    target: { rows: [Target] }\n    leave: { Name: [Calls] }\n';
  const table = (...rows: readonly string[]) => ['Name,2025-04,2025-05,2026-04', ...rows];
  test.each([
    {
      says: 'the same in each column, from the first period on',
      rows: ['Repairs,91,93,92', 'Target,90,90,90'],
      taken: ['90 2025-04..'],
    },
    {
      says: 'another from the next year on',
      rows: ['Repairs,91,93,92', 'Target,90,90,95'],
      taken: ['90 2025-04..2025-05', '95 2026-04..'],
    },
    {
      says: 'another within a year, which is told',
      rows: ['Repairs,91,93,92', 'Target,90,92,92'],
      taken: ['90 2025-04..2025-04', '92 2025-05..'],
      told: ['a!C3 target-changes told'],
    },
    {
      says: 'the row of another measure comes first',
      rows: ['Repairs,91,93,92', 'Calls,5,6,7', 'Target,90,90,90'],
      taken: [],
    },
    {
      says: 'a cell without one',
      rows: ['Repairs,91,93,92', 'Target,90,90,'],
      taken: ['90 2025-04..'],
    },
    {
      says: 'a word',
      rows: ['Repairs,91,93,92', 'Target,90,soon,90'],
      taken: [],
      told: ['a!C3 target-unread left-out'],
    },
  ])('$says', ({ rows, taken, told = [] }) => {
    expect(read(table(...rows), inRows)).toEqual({ taken, told, figures: 3 });
  });

  test('another than the definition has is told at its cell', () => {
    const targets = 'targets:\n  - { value: 90, from: 2025-04 }\n';
    const { taken, told } = read(table('Repairs,91,93,92', 'Target,90,90,95'), inRows, { targets });
    expect([taken, told]).toEqual([[], ['a!D3 target-differs left-out']]);
  });
});
