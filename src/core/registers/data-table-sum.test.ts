import { expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { digitsOf } from '../values/exact.ts';
import { readDataTables } from './data-table-reader.ts';
import { sumsOf } from './data-table-sum.ts';

const definition = `---
title: What it costs
edition: report
locator: p4
unit: £m
decimals: 1
columns:
  amount:
    title: Amount
rows: Line
---

Words about it.
`;

/** What is said of each total of a table: its printed figure, what its parts come to, and how they stand. */
function said(rows: string): readonly string[] {
  const file = { path: 'content/tables/costs.md', text: definition };
  const text = `id,line,amount,of,sign,kind,discrepancy,note\n${rows}\n`;
  const data = { id: 'costs', file: { path: 'data/tables/costs.csv', text } };
  const { value, diagnostics } = readDataTables([{ id: 'costs', file }], [data]);
  expect(told(diagnostics)).toEqual([]);
  return sumsOf(value.sound.get('costs')!).map((sum) => {
    if (sum.is === 'unknown') return `${sum.total.id} unknown`;
    return `${sum.total.id} ${sum.printed.text} ${digitsOf(sum.value, sum.decimals)} ${sum.verdict}`;
  });
}

const two = 'a,A,1.2,t,,,,\nb,B,0.2,t,,,,';
const total = (amount: string) => `t,T,${amount},,,total,It differs.,`;

// Three figures with one decimal place: rounding hides three halves of a tenth and no more.
test.each([
  { rows: `${two}\n${total('1.4')}`, says: 't 1.4 1.4 same' },
  { rows: `${two}\n${total('1.5')}`, says: 't 1.5 1.4 rounded' },
  { rows: `${two}\n${total('1.3')}`, says: 't 1.3 1.4 rounded' },
  { rows: `${two}\n${total('1.6')}`, says: 't 1.6 1.4 differs' },
  { rows: `${two}\n${total('1.2')}`, says: 't 1.2 1.4 differs' },
  // Two halves are a whole tenth: it may be just that.
  { rows: `a,A,1.2,t,,,,\n${total('1.3')}`, says: 't 1.3 1.2 rounded' },
  { rows: `a,A,1.2,t,,,,\n${total('1.4')}`, says: 't 1.4 1.2 differs' },
  // Two places are printed: the steps are finer.
  { rows: `a,A,1.20,t,,,,\n${total('1.21')}`, says: 't 1.21 1.20 rounded' },
  { rows: `a,A,1.20,t,,,,\n${total('1.22')}`, says: 't 1.22 1.20 differs' },
])('$says', ({ rows, says }) => {
  expect(said(rows)).toEqual([says]);
});

test.each([
  {
    of: 'a part that does not apply adds nothing',
    cell: 'not-applicable',
    says: 't 1.2 1.2 same',
  },
  { of: 'a part that cannot be read is not known', cell: 'unavailable', says: 't unknown' },
  { of: 'a part that rounds to zero is not known', cell: 'low', says: 't unknown' },
])('$of', ({ cell, says }) => {
  expect(said(`a,A,1.2,t,,,,\nb,B,${cell},t,,,,Torn.\nt,T,1.2,,,total,,`)).toEqual([says]);
});

test('a total that does not apply is held against nothing, and one that is not known is told', () => {
  expect(said('a,A,1.2,t,,,,\nt,T,not-applicable,,,total,,')).toEqual([]);
  expect(said('a,A,1.2,t,,,,\nt,T,unavailable,,,total,,Torn.')).toEqual(['t unknown']);
});

const whole = definition.replace('decimals: 1\n', '');

test.each([
  { of: 'whole per cents', unit: '"%"', amount: '99', says: [] },
  { of: 'whole per cents, beyond rounding', unit: '"%"', amount: '97', says: ['4 differs'] },
  { of: 'counts', unit: 'children', amount: '99', says: ['4 differs'] },
  { of: 'an allowance', unit: 'children', amount: '99', more: 'within: 1\n', says: [] },
  { of: 'its edge', unit: 'children', amount: '98', more: 'within: 1\n', says: ['4 differs'] },
  { of: 'that of a column', unit: 'children', amount: '98', own: '    within: 2\n', says: [] },
])('$of: $amount of 100', ({ unit, amount, more = '', own = '', says }) => {
  const text = whole
    .replace('unit: £m', `unit: ${unit}`)
    .replace('rows: Line\n', `rows: Line\n${more}`)
    .replace('    title: Amount\n', `    title: Amount\n${own}`);
  const rows = `id,line,amount,of\na,A,60,t\nb,B,40,t\nt,T,${amount},\n`;
  const file = { path: 'content/tables/costs.md', text };
  const data = { id: 'costs', file: { path: 'data/tables/costs.csv', text: rows } };
  const { diagnostics } = readDataTables([{ id: 'costs', file }], [data]);
  expect(diagnostics.map(({ span, code }) => `${span.line} ${code.slice(11)}`)).toEqual(says);
});

test('a row of which nothing is a part is no total', () => {
  expect(said('a,A,1.2,,,,,\nb,B,0.2,,,,,')).toEqual([]);
});

test('a part is taken off where its sign says so', () => {
  expect(said('a,A,1.2,t,,,,\nb,B,0.2,t,minus,,,\nt,T,1.0,,,total,,')).toEqual(['t 1.0 1.0 same']);
});
