import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../tests/in-english.ts';
import { compileWith } from '../../../tests/small-council.ts';

/** What is told of the figures of a table with one column, with the place of each. */
function told(column: string, rows: readonly string[], title = 'Places'): readonly string[] {
  const { diagnostics } = compileWith({
    'content/tables/places.md': `---\ntitle: ${title}\nedition: 2016-06-14-library-report\nlocator: p1\nrows: Branch\ncolumns:\n  share:\n    title: Places\n${column}---\n\nWhat.\n`,
    'data/tables/places.csv': `id,line,share\n${rows.map((row, at) => `row-${at},${row}`).join('\n')}\n`,
  });
  return inEnglish(diagnostics).map(({ span, code, hint }) => {
    const line = /`range: ([^`]+)`/.exec(hint)?.[1] ?? '';
    return `${span.line} ${code} ${line}`.trim();
  });
}

describe('each column has the range of its unit, or its own', () => {
  test.each([
    { column: '    unit: "%"\n', rows: ['North,0', 'South,100'], is: [] },
    { column: '    unit: "%"\n', rows: ['North,101'], is: ['2 data-table/beyond-range 0..1000'] },
    { column: '    unit: "%"\n', rows: ['North,101', 'South,102', 'East,103'], is: [] },
    { column: '    unit: "%"\n    range: 0..120\n', rows: ['North,120'], is: [] },
    {
      column: '    unit: "%"\n    range: 0..120\n',
      rows: ['North,121'],
      is: ['2 data-table/beyond-range 0..1000'],
    },
    { column: '    unit: places\n', rows: ['North,-3'], is: ['2 data-table/beyond-range -10..'] },
    { column: '    unit: places\n', rows: ['Change in the year,-3', 'Net loss,-4'], is: [] },
    { column: '    unit: £m\n', rows: ['North,-3'], is: [] },
  ])('$column $rows', ({ column, rows, is }) => expect(told(column, rows)).toEqual(is));

  test('a table of changes may hold negative figures', () => {
    expect(told('    unit: places\n', ['North,-3'], 'Change in places, 2015 to 2016')).toEqual([]);
  });
});
