import { expect, test } from 'vitest';
import { heldFigures } from '../../src/core/imports/held-figures.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { addressOf, type Cell } from '../../src/core/imports/sheets/sheet.ts';

const names = ['Calls', 'Visits', 'Loans'];

/** A figure: a text is that of a formula. */
const cellOf = (figure: number | string): Cell =>
  typeof figure === 'number'
    ? { is: 'number', text: String(figure) }
    : { is: 'number', text: figure, isFormula: true };

/** What is told of measures in rows and months across; `held` is what each has in the tables for January to March. */
function told(rows: readonly (readonly (number | string)[])[], { held = '', more = '' } = {}) {
  const led = names.map((name) => `${name}: ${name.toLowerCase()}`).join(', ');
  const text = `file: a.xlsx\n${more}tables:\n  - sheet: A\n    header: 1\n    period: { across: yes, as: month }\n    measure: { column: Measure, names: { ${led} } }\n`;
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  const word = (own: string): Cell => ({ is: 'text', text: own });
  const cells = [
    [word('Measure'), ...rows[0]!.map((_, at) => word(`2026-0${at + 4}`))],
    ...rows.map((own, at) => [word(names[at]!), ...own.map(cellOf)]),
  ];
  const none = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merged: [] };
  const sheet = { name: 'A', isHidden: false, rows: cells, ...none };
  const figures = names.flatMap((name) => {
    const measure = name.toLowerCase();
    const path = `data/indicators/${measure}.csv`;
    return held === ''
      ? []
      : heldFigures(measure, { path, text: `period,value\n${held}` }, undefined);
  });
  const book = { sheets: [sheet], isTyped: true };
  const { readings, doubts } = readRows(book, value!, new Map(), figures);
  const lost = doubts.filter((one) => one.cells > 0);
  const count = rows.flat().length;
  expect(readings.length + lost.reduce((sum, one) => sum + one.cells, 0)).toBe(count);
  return lost.map(({ is, place, cells: left }) => `${addressOf(place).slice(2)} ${is} ${left}`);
}

const single = [['0'], ['0'], ['0']];
const before = [
  [41, 52, '0'],
  [131, 142, '0'],
  [33, 31, '0'],
];

test.each<{
  of: string;
  rows: readonly (readonly (number | string)[])[];
  held?: string;
  more?: string;
  told: readonly string[];
}>([
  { of: 'the newest month', rows: before, told: ['D1 noughts-ahead 3'] },
  {
    of: 'several months to come, of two measures',
    rows: [
      [41, 52, '0', '0'],
      [131, 142, '0', '0'],
    ],
    told: ['D1 noughts-ahead 2', 'E1 noughts-ahead 2'],
  },
  {
    of: 'one that is typed beside those of formulas',
    rows: [
      [41, 52, '0'],
      [131, 142, 0],
      [33, 31, '0'],
    ],
    told: ['D1 noughts-ahead 3'],
  },
  {
    of: 'a month alone, by the tables',
    rows: single,
    held: '2026-01,12\n2026-02,14\n',
    told: ['B1 noughts-ahead 3'],
  },
  {
    of: 'typed noughts',
    rows: [
      [41, 52, 0],
      [131, 142, 0],
      [33, 31, 0],
    ],
    told: [],
  },
  {
    of: 'one that is none',
    rows: [
      [41, 52, '0'],
      [131, 142, '0'],
      [33, 31, '35'],
    ],
    told: [],
  },
  {
    of: 'series that are often nought',
    rows: [
      [0, 1, '0'],
      [1, 0, '0'],
      [0, 2, '0'],
    ],
    told: [],
  },
  { of: 'two measures of one month', rows: before.slice(0, 2), told: [] },
  { of: 'what was looked at', rows: before, more: 'checked: { A!D1: 2026-06 }\n', told: [] },
  { of: 'what is there', rows: single, held: '2026-03,12\n2026-04,0\n', told: [] },
])('$of', ({ rows, held, more, told: expected }) => {
  expect(told(rows, { held, more })).toEqual(expected);
});
