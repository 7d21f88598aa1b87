import { expect, test } from 'vitest';
import { heldFigures } from '../../src/core/imports/held-figures.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { addressOf } from '../../src/core/imports/sheets/sheet.ts';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';

const titles = ['Calls', 'Visits', 'Loans', 'Repairs'];
const ids = titles.map((title) => title.toLowerCase());

/** What is told of a table with months across, by the figures of each measure; `held` are those of each in the tables, from January on. */
function told(
  rows: readonly (readonly (number | string)[])[],
  { held = [] as readonly (readonly number[])[], more = '', head = '' } = {},
) {
  const months = rows[0]!.map((_, at) => `2026-0${at + 4}`);
  const names = titles.slice(0, rows.length);
  const led = names.map((title, at) => `${title}: ${ids[at]}`).join(', ');
  const text = `file: a.csv\n${more}tables:\n  - header: 1\n    period: { ${head || 'across: yes'}, as: month }\n    measure: { column: Measure, names: { ${led} } }\n${head ? '    values: [{ column: Value }]\n' : ''}`;
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  const figures = held.flatMap((own, at) => {
    const lines = own.map((one, month) => `2026-0${month + 1},${one}`);
    const file = {
      path: `data/indicators/${ids[at]}.csv`,
      text: `period,value\n${lines.join('\n')}\n`,
    };
    return heldFigures(ids[at]!, file, undefined);
  });
  const lines = [
    `Measure,${head ? 'Value' : months.join()}`,
    ...rows.map((own, at) => `${names[at]},${own.join()}`),
  ];
  const { readings, doubts, cells } = readRows(
    textWorkbook('a', lines.join('\n')),
    value!,
    new Map(),
    figures,
  );
  const lost = doubts.filter((one) => one.cells > 0);
  expect(readings.length + lost.reduce((sum, one) => sum + one.cells, 0)).toBe(cells);
  return lost.map(({ is, place, cells: count }) => `${addressOf(place).slice(2)} ${is} ${count}`);
}

const moving = [
  [120, 131, 142, 142],
  [45, 51, 48, 48],
  [31.2, 30.4, 33.1, 33.1],
] as const;

test('a month that is the one before it in all measures is told at its heading', () => {
  expect(told(moving)).toEqual(['E1 period-copied 3']);
});

test('one that is behind the figures of the tables, too', () => {
  const held = [
    [120, 131, 142],
    [45, 51, 48],
    [31.2, 30.4, 33.1],
  ];
  expect(told([[142], [48], [33.1]], { held })).toEqual(['B1 period-copied 3']);
});

test.each<[string, Parameters<typeof told>]>([
  [
    'one of them moved',
    [
      [
        [120, 131, 142, 142],
        [45, 51, 48, 48],
        [31.2, 30.4, 33.1, 33.2],
      ],
    ],
  ],
  [
    'they rarely move',
    [
      [
        [120, 120, 142, 142],
        [45, 45, 48, 48],
        [31.2, 31.2, 33.1, 33.1],
      ],
    ],
  ],
  [
    'they are small',
    [
      [
        [2, 3, 4, 4],
        [5, 1, 8, 8],
        [3, 2, 1, 1],
      ],
    ],
  ],
  [
    'they are few',
    [
      [
        [120, 131, 142, 142],
        [45, 51, 48, 48],
      ],
    ],
  ],
  [
    'nothing says how they move',
    [
      [
        [142, 142],
        [48, 48],
        [33.1, 33.1],
      ],
    ],
  ],
  [
    'a month lies between',
    [
      [
        [120, 131, 142, '', 142],
        [45, 51, 48, '', 48],
        [31.2, 30.4, 33.1, '', 33.1],
      ],
    ],
  ],
  ['they were looked at', [moving, { more: 'checked: { a!E1: 2026-07 }\n' }]],
  [
    'they are in the tables already',
    [
      moving,
      {
        held: [
          [1, 2, 3, 120, 131, 142, 142],
          [1, 2, 3, 45, 51, 48, 48],
          [1, 2, 3, 31.2, 30.4, 33.1, 33.1],
        ],
      },
    ],
  ],
])('not where %s', (_, [rows, options]) => {
  expect(told(rows, options)).toEqual([]);
});

test('a sheet whose period the mapping gives is judged at its header', () => {
  const held = [
    [120, 131, 142],
    [45, 51, 48],
    [31.2, 30.4, 33.1],
  ];
  const year = (is: string) => told([[143], [49], [33.5]], { held, head: `is: ${is}` });
  expect(year('2026-04')).toEqual([]);
  expect(year('2025-04')).toEqual(['A1 wrong-year 3']);
  expect(told([[142], [48], [33.1]], { held, head: 'is: 2026-04' })).toEqual([
    'A1 period-copied 3',
  ]);
  const more = 'checked: { a!A1: Measure }\n';
  expect(told([[143], [49], [33.5]], { held, head: 'is: 2025-04', more })).toEqual([]);
});
