import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../tests/agreement.ts';
import { told } from '../../../tests/told.ts';
import { saySums } from '../../core/registers/data-table-words.ts';
import { depthOf, type DataTable } from '../../core/registers/data-table.ts';
import { english } from '../../core/language/english.ts';
import { compileExample } from '../examples/example.ts';
import { sayCell } from './cell.ts';
import { examples } from './examples.ts';
import { nameOf, picturesOf } from './picture.ts';

const [money, books] = examples as [(typeof examples)[0], (typeof examples)[0]];

function modelOf(example: (typeof examples)[0]): DataTable {
  const { sections, diagnostics } = compileExample(example);
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as DataTable;
}

/** The cells of a table in words, row by row. */
const saidOf = (table: DataTable) =>
  table.rows.map((row) => [
    '·'.repeat(depthOf(row, table.rows)) + row.line,
    ...table.columns.map((column) => sayCell(row, column, english).text),
  ]);

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  expect(modelOf(example).rows.length).toBeGreaterThan(2);
});

test('money stands with its sign, further in the more totals it is a part of', () => {
  expect(saidOf(modelOf(money))).toEqual([
    ['··Slates', '£41,200'],
    ['··Work', '£18,500'],
    ['·Price of the roof', '£59,700'],
    ['·Grant of the county', '£20,000'],
    ['The council pays', '£39,700'],
  ]);
});

test('the sums are told in words (R-09)', () => {
  expect(saySums(modelOf(money), english)).toEqual(['Both totals are what their parts come to.']);
  expect(saySums(modelOf(books), english)).toEqual([]);
});

test('a cell that cannot be read says so, and a unit of words stands with its column', () => {
  const table = modelOf(books);
  expect(saidOf(table).at(-1)).toEqual(['The van', 'not available', 'not available']);
  expect(table.columns.map((column) => nameOf(column, english))).toEqual(['Books', 'Opened']);
});

describe('the picture (A-66)', () => {
  const [picture] = picturesOf(modelOf(books), english);
  agreementOf(picture!.chart);

  test('has a name of its own, and a bar or a reason for every row', () => {
    expect(picture).toMatchObject({
      headline: 'Books by branch, 2019',
      file: 'table-books-by-branch-books',
    });
    expect(picture!.chart.entries.map(({ is, label }) => [is, label])).toEqual([
      ['mark', 'North'],
      ['mark', 'South'],
      ['gap', 'The van'],
    ]);
  });

  test('is not there where the definition asks for none', () => {
    expect(picturesOf(modelOf(money), english)).toEqual([]);
  });
});

test.each([
  { in: '::data-table', at: '1:1 element/missing-attribute' },
  { in: '::data-table{table="roof-mony"}', at: '1:21 selection/unknown' },
])('$in tells $at', ({ in: markdown, at }) => {
  expect(told(compileExample({ ...money, markdown }).diagnostics)).toEqual([at]);
});

test('a table with faults of its own is told once', () => {
  const files = money.files!.map((file) => ({
    ...file,
    text: file.text.replace('59700', '59,700'),
  }));
  const { diagnostics } = compileExample({ ...money, files });
  expect(diagnostics.map(({ code }) => code)).not.toContain('selection/unknown');
});
