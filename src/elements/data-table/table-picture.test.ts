import { expect, test } from 'vitest';
import { english } from '../../core/language/english.ts';
import type { DataTable } from '../../core/registers/data-table.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { notesOfTable, tablePictureOf } from './table-picture.ts';

function modelOf(example: (typeof examples)[0]): DataTable {
  const [section] = compileExample(example).sections;
  return (section?.is === 'element' ? section.model : undefined) as DataTable;
}

const [money, books] = examples.map(modelOf) as [DataTable, DataTable];

test('a small table is a picture with the words of the page', () => {
  expect(tablePictureOf(money, english)?.rows).toEqual([
    { cells: ['Slates', '£41,200'], depth: 2, isTotal: false },
    { cells: ['Work', '£18,500'], depth: 2, isTotal: false },
    { cells: ['Price of the roof', '£59,700'], depth: 1, isTotal: true },
    {
      cells: [`Grant of the county ${english.dataTable.minus}`, '£20,000'],
      depth: 1,
      isTotal: false,
    },
    { cells: ['The council pays', '£39,700'], depth: 0, isTotal: true },
  ]);
});

test('its notes say which row they are about', () => {
  expect(notesOfTable(money, english)).toEqual(['Grant of the county: Promised and not yet paid.']);
  expect(notesOfTable(books, english)).toEqual([
    'The van: The corner of the page is torn in our copy.',
  ]);
});

test('a table that has more rows than a picture shows has none', () => {
  const rows = Array.from({ length: 15 }, () => books.rows[0]!);
  expect(tablePictureOf({ ...books, rows }, english)).toBeUndefined();
});
