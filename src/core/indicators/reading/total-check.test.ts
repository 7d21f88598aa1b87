import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayDiagnostic } from '../../source/say-diagnostic.ts';

/** What is told of a total and its parts by branch. */
function told(rows: string, head = 'unit: £m', adds = 'adds: [branch]'): readonly string[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Spent\n${head}\ngoodWhen: neither\nbasis: month\n${adds}\n---\n`,
    'data/indicators/library-visits.csv': `period,branch,value,edition\n${rows}\n`,
  });
  return diagnostics.map(({ code }) => code).filter((code) => code.startsWith('total/'));
}

const of = (total: string, ...parts: readonly string[]) =>
  [`2016-04,,${total},a`, ...parts.map((part, at) => `2016-04,B${at},${part},a`)].join('\n');

describe('a total may be off by half a step for each rounded figure, the total among them, and no more', () => {
  test.each([
    { rows: of('3.0', '1.0', '2.0'), is: [] },
    { rows: of('3.1', '1.0', '2.0'), is: [] },
    { rows: of('3.2', '1.0', '2.0'), is: ['total/differs'] },
    { rows: of('2.9', '1.0', '2.0'), is: [] },
    { rows: of('2.8', '1.0', '2.0'), is: ['total/differs'] },
    // Four figures: two whole steps, the edge included.
    { rows: of('3.2', '1.0', '1.0', '1.0'), is: [] },
    { rows: of('3.3', '1.0', '1.0', '1.0'), is: ['total/differs'] },
    { rows: of('3.02', '1.00', '1.00', '1.00'), is: [] },
    { rows: of('3.03', '1.00', '1.00', '1.00'), is: ['total/differs'] },
    { rows: of('0.3', '0.1', '0.1', '0.1'), is: [] },
  ])('$rows', ({ rows, is }) => {
    expect(told(rows)).toEqual(is);
  });

  test('whole numbers add up exactly', () => {
    expect(told(of('3', '1', '2'), 'unit: children')).toEqual([]);
    expect(told(of('4', '1', '2'), 'unit: children')).toEqual(['total/differs']);
  });
});

describe('whole per cents may be rounded, and a definition may allow for more', () => {
  test.each([
    { total: '100', head: 'unit: "%"', is: [] },
    { total: '99', head: 'unit: "%"', is: [] },
    { total: '101', head: 'unit: "%"', is: [] },
    { total: '98', head: 'unit: "%"', is: ['total/differs'] },
    { total: '99', head: 'unit: "%"\nrounded: no', is: ['total/differs'] },
    { total: '99', head: 'unit: children', is: ['total/differs'] },
    { total: '105', head: 'unit: children\nwithin: 5', is: [] },
    { total: '95', head: 'unit: children\nwithin: 5', is: [] },
    { total: '106', head: 'unit: children\nwithin: 5', is: ['total/differs'] },
    { total: '94', head: 'unit: children\nwithin: 5', is: ['total/differs'] },
  ])('$total of 60 and 40, $head', ({ total, head, is }) => {
    expect(told(of(total, '60', '40'), head)).toEqual(is);
  });
});

test.each([
  { what: 'of another paper', row: '2016-04,B9,9,b' },
  { what: 'of another period', row: '2016-05,B9,9,a' },
])('a part $what is not added in', ({ row }) => {
  expect(told(`${of('3', '1', '2')}\n${row}`, 'unit: children')).toEqual([]);
});

test('a part of the same paper and period is', () => {
  expect(told(`${of('3', '1', '2')}\n2016-04,B9,9,a`, 'unit: children')).toEqual(['total/differs']);
});

test.each([
  { adds: 'dimensions:\n  branch: Branch', is: [] },
  { adds: 'dimensions:\n  ward: Ward', is: ['total/no-parts'] },
  { adds: 'partial:\n  branch: Small ones are left out.', is: [] },
  { adds: 'partial:\n  ward: Small ones are left out.', is: ['total/no-parts'] },
  { adds: 'adds: [ward]', is: ['total/no-parts'] },
])('parts that are not said to add up are not added up: $adds', ({ adds, is }) => {
  expect(told(of('4', '1', '2'), 'unit: children', adds)).toEqual(is);
});

describe('what is asked of a total that differs', () => {
  const hintOf = (rows: string) =>
    compileWith({
      'content/reports/2016-06-14-library-report.md': undefined,
      'content/indicators/library-visits.md':
        '---\ntitle: Visits\nunit: visits\ngoodWhen: neither\nbasis: month\nadds: [branch]\n---\n',
      'data/indicators/library-visits.csv': `period,branch,value\n${rows}\n`,
    }).diagnostics.map((one) => sayDiagnostic(one, english).hint);
  const march = '2016-03,,3000\n2016-03,North,1000\n2016-03,South,2000\n';
  test.each([
    {
      of: 'a part that has not come: its row, and no allowance',
      rows: `${march}2016-04,,3100\n2016-04,North,1100`,
      has: 'Add the row of `South`',
      lacks: 'within',
    },
    {
      of: 'a part that is far off: no allowance',
      rows: `${march}2016-04,,3100\n2016-04,North,1100\n2016-04,South,200`,
      has: 'Mend the figure that is wrong',
      lacks: 'within',
    },
    {
      of: 'what rounding may make: an allowance',
      rows: `${march}2016-04,,3100\n2016-04,North,1100\n2016-04,South,2005`,
      has: '`within: 5`',
      lacks: 'Add the row of',
    },
  ])('$of', ({ rows, has, lacks }) => {
    const [hint] = hintOf(rows);
    expect(hint).toContain(has);
    expect(hint).not.toContain(lacks);
  });
});
