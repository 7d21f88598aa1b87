import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { splitFigure } from './split-figure.ts';

test.each([
  { row: '1807,', unit: 'children', is: '|1,807| children' },
  { row: '1800,over', unit: 'children', is: 'over |1,800| children' },
  { row: '62.5,', unit: '"%"', is: '|62.5%|' },
  { row: '-40667,', unit: '£', is: '|−£40,667|' },
  { row: '-1.5,', unit: '£m', is: '|−£1.5m|' },
  { row: 'suppressed,', unit: 'children', is: '||withheld to protect privacy' },
])('$row of $unit: $is', ({ row, unit, is }) => {
  const head = `unit: ${unit}\ngoodWhen: lower\nbasis: month`;
  const indicator = indicatorOf(`period,value,qualifier\n2016-04,${row}`, head);
  const { before, digits, after } = splitFigure(indicator.observations[0]!, indicator, english);
  expect(`${before}|${digits}|${after}`).toBe(is);
});
