import { describe, expect, test } from 'vitest';
import { drawTable, fits } from './draw-table.ts';
import { columnsOf, gap } from './table-columns.ts';
import { isSmall, sayTable, type TableModel } from './table-model.ts';

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): TableModel => ({
  is: 'table',
  heads: heads.map((text, at) => ({ text, isNumeric: at > 0 })),
  rows: rows.map((cells) => ({ cells, depth: 0, isTotal: cells[0] === 'Both' })),
});

const cities = tableOf(
  ['City', 'Spending'],
  [
    ['Bath', '£20'],
    ['Cork & Kent', '£7'],
    ['Both', '£27'],
  ],
);

/** Rows of one cell each with so many letters in all. */
const letters = (count: number, rows: number) =>
  tableOf(
    ['Line'],
    Array.from({ length: rows }, (_, at) => [
      'x'.repeat(Math.floor(count / rows) - 2 + (at === 0 ? count % rows : 0)),
    ]),
  );

describe('the columns of a drawn table', () => {
  const sum = (widths: readonly number[] | undefined) =>
    Math.round(((widths ?? []).reduce((a, b) => a + b, 0) + gap) * 100) / 100;

  test('fill its room, the first with what is left', () => {
    const [first, second] = columnsOf(cities, 30)!;
    expect(sum([first!, second!])).toBe(30);
    expect(first).toBeGreaterThan(second!);
  });

  test('grow narrower where it is short, and break their words', () => {
    const long = tableOf(['Line', 'What it is'], [['a', 'one word and another and one more']]);
    expect(sum(columnsOf(long, 12))).toBe(12);
  });

  test('are none where a word alone is too long', () => {
    expect(columnsOf(cities, 8)).toBeUndefined();
    expect(columnsOf(cities, 11)).toBeDefined();
  });
});

test.each([
  { that: '14 rows', table: letters(280, 14), is: true },
  { that: '15 rows', table: letters(300, 15), is: false },
  { that: '6 columns', table: tableOf([...'abcdef'], [[...'abcdef']]), is: true },
  { that: '7 columns', table: tableOf([...'abcdefg'], [[...'abcdefg']]), is: false },
  { that: '1,000 letters', table: letters(1001, 10), is: true },
  { that: '1,001 letters', table: letters(1002, 10), is: false },
  { that: 'no rows', table: tableOf(['a'], []), is: false },
])('a table of $that is small: $is', ({ table, is }) => {
  expect([sayTable(table).length, isSmall(table)]).toEqual([sayTable(table).length, is]);
});

test('a table is told row by row, each cell under its head', () => {
  expect(sayTable(cities)).toBe(
    'Bath, Spending: £20. Cork & Kent, Spending: £7. Both, Spending: £27.',
  );
});

test('it is drawn as text, its figures to the right, its totals bold', () => {
  const { content, height } = drawTable(cities);
  const words = [...content.matchAll(/<text class="([^"]*)"[^>]*?( text-anchor="end")?>([^<]*)</g)];
  expect(words.map(([, name, end, text]) => [text, name!.endsWith('name'), !!end])).toEqual([
    ['City', true, false],
    ['Spending', true, true],
    ['Bath', false, false],
    ['£20', false, true],
    ['Cork &amp; Kent', false, false],
    ['£7', false, true],
    ['Both', true, false],
    ['£27', true, true],
  ]);
  expect(height).toBeCloseTo(4 * 2.05);
  expect(fits(cities)).toBe(true);
});
