import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { definitionSchema } from '../src/core/indicators/indicator.ts';
import { reservedColumns } from '../src/core/indicators/observation.ts';
import { targetSchema } from '../src/core/indicators/target.ts';
import { parseBasis, plainBases } from '../src/core/values/basis.ts';
import { directions } from '../src/core/values/direction.ts';
import { parseFigure, reasons } from '../src/core/values/figure.ts';
import { parsePeriod } from '../src/core/values/period.ts';
import { qualifiers, statuses } from '../src/core/values/qualifier.ts';

const specification = readFileSync(join(import.meta.dirname, '../docs/format-1.md'), 'utf8');

/** The text below one heading, up to the next. */
const below = (heading: string): string =>
  specification.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

/** What stands between backticks in the given cells of the table below a heading. */
const typed = (heading: string, ...columns: readonly number[]): readonly string[] =>
  below(heading)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .flatMap((line) => {
      const cells = line.split(' | ').map((cell) => cell.replace(/^\| /, ''));
      return columns.flatMap((at) =>
        [...(cells[at] ?? '').matchAll(/`([^`]+)`/g)].map(([, one]) => one!),
      );
    });

describe('the specification lists what the reader knows', () => {
  test('every column', () => {
    expect(typed('Columns', 0).toSorted()).toEqual([...reservedColumns].toSorted());
  });

  test('every word of a column', () => {
    for (const word of [...qualifiers, ...statuses, ...directions])
      expect(specification).toContain(`\`${word}\``);
  });

  test('every reason why there is no number', () => {
    expect(typed('Values', 0, 1).toSorted()).toEqual(Object.keys(reasons).toSorted());
  });

  test('every basis', () => {
    const bases = typed('Bases', 0);
    expect(bases.filter((basis) => parseBasis(basis) === undefined)).toEqual([]);
    expect(plainBases.filter((basis) => !bases.includes(basis))).toEqual([]);
  });

  test('every key of a definition', () => {
    expect(typed('The definition', 0).toSorted()).toEqual(
      Object.keys(definitionSchema.shape).toSorted(),
    );
  });

  test('every key of a target', () => {
    expect(typed('Targets', 0).toSorted()).toEqual(Object.keys(targetSchema.shape).toSorted());
  });
});

test.each([
  ['2016-04', '2016-04-01', '2016-04-30'],
  ['2016-04-30', '2016-04-30', '2016-04-30'],
  ['2016', '2016-01-01', '2016-12-31'],
  ['2015/16', '2015-04-01', '2016-03-31'],
  ['2015/16-Q1', '2015-04-01', '2015-06-30'],
  ['2016-Q1', '2016-01-01', '2016-03-31'],
  ['ay2014/15', '2014-09-01', '2015-08-31'],
  ['2015-11..2016-04', '2015-11-01', '2016-04-30'],
])('the period `%s` runs from %s to %s, and stands in the specification', (text, first, last) => {
  expect(parsePeriod(text)).toMatchObject({ first, last });
  expect(typed('Periods', 0)).toContain(text);
});

test('what the specification says is refused is refused', () => {
  expect(parsePeriod('2015-16')).toBeUndefined();
  expect(parsePeriod('1799')).toBeUndefined();
  expect(parsePeriod('2200')).toBeUndefined();
  expect(parsePeriod('Apr-16')).toMatchObject({ text: '2016-04' });
  for (const value of ['', '1,750', '94%', '£3', '01', '.5', '5.', '+3', '1 750'])
    expect(parseFigure(value), value).toBeUndefined();
  for (const value of ['0', '-3', '78.0', '0.5']) expect(parseFigure(value), value).toBeDefined();
});
