import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { inEnglish } from '../../../../tests/in-english.ts';
import { english } from '../../language/english.ts';
import { standingOf } from '../comparing/standing.ts';
import { sayStanding } from './sentence.ts';

const compile = (head: string, rows: string) =>
  compileWith({
    'content/indicators/library-visits.md': `---\ntitle: Passes\ngoodWhen: neither\nbasis: month\n${head}\n---\n`,
    'data/indicators/library-visits.csv': `period,value,area\n${rows}\n`,
  });
const told = (head: string, rows: string) =>
  inEnglish(compile(head, rows).diagnostics)
    .filter(({ code }) => code === 'indicator/unit-one')
    .map(({ span, message }) => `${span.line} ${message}`);

describe('a 1 under a unit without a singular is told at the unit', () => {
  const found = [
    '5 A figure of this measure is said as 1, and it is not said what one of `bus passes` is called.',
  ];
  const target = 'unit: bus passes\ntargets:\n  - {value: 1, by: 2017-03, tolerance: unstated}';
  test.each([
    { says: 'a figure', head: 'unit: bus passes', rows: '2016-04,1,', is: found },
    { says: 'a part', head: 'unit: bus passes', rows: '2016-04,8,\n2016-04,1,north', is: found },
    { says: 'a target', head: target, rows: '2016-04,8,', is: found },
    { says: 'a rise by one', head: 'unit: bus passes', rows: '2016-04,8,\n2016-05,9,', is: found },
    {
      says: 'a rise by one that is not the latest',
      head: 'unit: bus passes',
      rows: '2016-04,8,\n2016-05,9,\n2016-06,20,',
      is: found,
    },
    { says: 'none', head: 'unit: bus passes', rows: '2016-04,8,\n2016-05,10,', is: [] },
    { says: 'eleven', head: 'unit: bus passes', rows: '2016-04,11,', is: [] },
    { says: '1.0', head: 'unit: bus passes\ndecimals: 1', rows: '2016-04,1.0,', is: [] },
    { says: 'with one', head: 'unit: bus passes\nunitOne: bus pass', rows: '2016-04,1,', is: [] },
    { says: 'a share', head: 'unit: "%"', rows: '2016-04,1,', is: [] },
    { says: 'money', head: 'unit: £m', rows: '2016-04,1,', is: [] },
    { says: 'a rate', head: 'unit: per 10,000', rows: '2016-04,1,', is: [] },
    { says: 'staff', head: 'unit: staff', rows: '2016-04,1,', is: [] },
  ])('$says', ({ head, rows, is }) => {
    expect(told(head, rows)).toEqual(is);
  });
});

test('one alone is said as the definition calls it, in a figure and in a difference', () => {
  const { value } = compile('unit: bus passes\nunitOne: bus pass', '2016-04,2,\n2016-05,1,');
  const standing = standingOf(value!.indicators.get('library-visits')!)!;
  expect(sayStanding(standing, undefined, english)).toEqual([
    '1 bus pass in May 2016',
    'It fell by 1 bus pass from 2 bus passes in April 2016',
  ]);
});
