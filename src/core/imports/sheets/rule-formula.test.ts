import { expect, test } from 'vitest';
import { worthOf, type Worth } from './rule-formula.ts';

/** Numbers in A1 to C3, `x` in D1, and nothing in D2. */
const worthAt = (row: number, column: number): Worth =>
  column === 3 ? (row === 0 ? 'x' : '') : row * 10 + column;

test.each<readonly [string, Worth]>([
  ['5', 5],
  ['-5', -5],
  ['.5', 0.5],
  ['"a""b"', 'a"b'],
  ['TRUE', true],
  ['=A1<1', true],
  ['A1<0', false],
  ['A1>=0', true],
  ['B2=11', true],
  ['B2<>11', false],
  ['$A$2=10', true],
  ['D1="X"', true],
  ['D1>1', true],
  ['ISBLANK(D2)', true],
  ['ISNUMBER(D1)', false],
  ['NOT(A1=0)', false],
  ['AND(A1=0,B1=1)', true],
  ['AND(A1=0,B1=2)', false],
  ['OR(A1=1,B1=1)', true],
  ['AND(A1=1,LEN(A1)=1)', false],
  ['AND(A1=0,LEN(A1)=1)', undefined],
  ['(A1)=0', true],
  ['A1+1=1', undefined],
  ['LEN(A1)=1', undefined],
  ['Sheet2!A1=1', undefined],
  ['SUM(A1:B1)=1', undefined],
  ['A1=', undefined],
  ['', undefined],
])('%s is %s', (formula, worth) => {
  expect(worthOf(formula, { row: 0, column: 0 }, { row: 0, column: 0 }, worthAt)).toBe(worth);
});

test.each([
  ['A1=21', true],
  ['$A1=20', true],
  ['A$1=1', true],
  ['$A$1=0', true],
] as const)('%s is moved with its cell, where it is not fixed', (formula, worth) => {
  expect(worthOf(formula, { row: 2, column: 1 }, { row: 0, column: 0 }, worthAt)).toBe(worth);
});
