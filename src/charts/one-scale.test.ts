import { describe, expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { readDataTables } from '../core/registers/data-table-reader.ts';
import { drawingOf } from '../../tests/chart-samples.ts';
import { indicatorOf } from '../../tests/small-council.ts';
import { chartFor } from './chart-for.ts';
import { marksOf } from './contents.ts';
import type { Chart } from './model.ts';
import { toSvg } from './svg.ts';
import { tableBars } from './table-bars.ts';

/** The bars of a picture as `figure: per cent of the width`. */
function barsOf(chart: Chart): readonly string[] {
  const svg = toSvg(chart, { id: 'one', labelledBy: 'two' });
  const widths = [...svg.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => width);
  return marksOf(chart).map(({ text }, row) => `${text}: ${widths[row]}`);
}

const columnsOf = (columns: string, csv: string) => {
  const text = `---\ntitle: T\nedition: report\nlocator: p4\nunit: "%"\ncolumns:\n${columns}\nrows: Line\n---\n\nWords.\n`;
  const file = { path: 'content/tables/t.md', text };
  const data = { id: 't', file: { path: 'data/tables/t.csv', text: csv } };
  const { value, diagnostics } = readDataTables([{ id: 't', file }], [data]);
  expect(diagnostics).toEqual([]);
  const table = value.sound.get('t')!;
  return table.columns.map((column) => barsOf(tableBars(table, column, english)!));
};

describe('all pictures of one table have one scale: what is drawn longer is more (C-10)', () => {
  test('40% is not drawn longer than 48% in the next picture', () => {
    expect(
      columnsOf('  a:\n    title: A\n  b:\n    title: B', 'id,line,a,b\nx,X,40,48\ny,Y,20,12\n'),
    ).toEqual([
      ['40%: 40', '20%: 20'],
      ['48%: 48', '12%: 12'],
    ]);
  });

  test('columns of another unit have their own', () => {
    const columns =
      '  a:\n    title: A\n    unit: children\n  b:\n    title: B\n    unit: children\n  c:\n    title: C\n    unit: £m';
    expect(columnsOf(columns, 'id,line,a,b,c\nx,X,50,200,2\ny,Y,100,20,1\n')).toEqual([
      ['50: 25', '100: 50'],
      ['200: 100', '20: 10'],
      ['£2m: 100', '£1m: 50'],
    ]);
  });

  test('a total is no bar, and stretches no scale', () => {
    const csv = 'id,line,a,b,of,kind\nx,X,50,40,t,\ny,Y,50,10,t,\nt,T,100,50,,total\n';
    const columns =
      '  a:\n    title: A\n    unit: children\n  b:\n    title: B\n    unit: children';
    expect(columnsOf(columns, csv)).toEqual([
      ['50: 100', '50: 100'],
      ['40: 80', '10: 20'],
    ]);
  });
});

const visits = 'unit: visits\ngoodWhen: higher\nbasis: month';
const drawing = { language: english, comparators: {} };
const two = [
  'period,area,age,value\n2015-04,,,90\n2015-04,North,,60\n2015-04,South,,30\n2016-04,,,120',
  '2016-04,North,,100\n2016-04,South,,20\n2016-04,,Young,50\n2016-04,,Old,70',
].join('\n');

describe('all pictures of the parts of one measure have one scale', () => {
  const indicator = indicatorOf(two, visits);

  test.each([
    { by: 'area', at: undefined, bars: ['100: 100', '20: 20'] },
    { by: 'age', at: undefined, bars: ['70: 70', '50: 50'] },
    { by: 'area', at: '2015-04', bars: ['60: 60', '30: 30'] },
  ])('by $by at $at', ({ by, at, bars }) => {
    expect(barsOf(chartFor(indicator, by, drawing, at)!)).toEqual(bars);
  });

  test.each(['thenAndNow', 'overTime'])('%s, by whatever dimension', (kind) => {
    const months = kind === 'thenAndNow' ? [1, 2] : [1, 2, 3, 4];
    const csv = months
      .flatMap((month) => [
        `2016-0${month},,,900`,
        `2016-0${month},North,,${500 + month}`,
        `2016-0${month},South,,${390 + month}`,
        `2016-0${month},,Young,${20 + month}`,
        `2016-0${month},,Old,${860 + month}`,
      ])
      .join('\n');
    const [area, age] = ['area', 'age'].map((by) =>
      drawingOf({
        name: '',
        csv: `period,area,age,value\n${csv}`,
        by,
        thenAndNow: kind === 'thenAndNow',
      }),
    );
    expect(area!.is).toBe(kind === 'thenAndNow' ? 'dots' : 'multiples');
    const scaleOf = (chart: Chart) => [chart.scale.low, chart.scale.high];
    expect(scaleOf(area!)).toEqual(scaleOf(age!));
    expect(scaleOf(area!)[1]).toBeGreaterThanOrEqual(864);
  });
});

test.each([
  { unit: '"%"', values: [4, 8], bars: ['8%: 8', '4%: 4'] },
  { unit: '"%"', values: [40, 100], bars: ['100%: 100', '40%: 40'] },
  { unit: '"%"', values: [50, 200], bars: ['200%: 100', '50%: 25'] },
  { unit: '"%"', values: [-10, 30], bars: ['30%: 75', '20%: 50', '−10%: 25'] },
])(
  'shares of a whole are as long in one measure as in the next: $values',
  ({ unit, values, bars }) => {
    const csv = `period,area,value\n2016-04,,20\n2016-04,North,${values[0]}\n2016-04,South,${values[1]}`;
    const head = `unit: ${unit}\ngoodWhen: higher\nbasis: month`;
    expect(barsOf(drawingOf({ name: '', csv, head, by: 'area' }))).toEqual(bars);
  },
);
