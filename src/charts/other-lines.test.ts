import { describe as group, expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { agreementOf } from '../../tests/agreement.ts';
import { drawingOf } from '../../tests/chart-samples.ts';
import { monthly } from '../../tests/monthly-publisher.ts';
import { wordFaults } from '../../tests/word-faults.ts';
import { describe } from './describe.ts';
import { narrowest } from './measure.ts';
import type { Chart, LineChart } from './model.ts';
import { toSvg } from './svg.ts';
import { othersOf, toTable } from './table.ts';

const asLine = (chart: Chart): LineChart => {
  if (chart.is !== 'line') throw new Error(`is ${chart.is}`);
  return chart;
};
const draw = (rows: string, head = 'unit: visits\ngoodWhen: higher\nbasis: month') =>
  asLine(drawingOf({ name: '', csv: `period,comparator,basis,value\n${rows}`, head }));
const own = ['2016-01,,,10', '2016-02,,,20', '2016-03,,,30', '2016-04,,,40', '2016-05,,,50'];

/** Another's line as it is joined: `-` to the one before, `·` over time without figures, `|` not at all. */
const joinsOf = ({ others }: LineChart) =>
  others.map(({ label, points }) => {
    const signs = { line: '-', dots: '·', none: '|' } as const;
    const said = points.map(
      ({ entry, join }) => signs[join] + (entry.is === 'mark' ? entry.value : '×'),
    );
    return `${label} ${said.join(' ')}`;
  });

group('others with four figures or more are lines too', () => {
  test.each([
    {
      that: 'four',
      others: ['2016-01,1', '2016-02,2', '2016-03,3', '2016-04,4'],
      lines: ['England |1 -2 -3 -4'],
    },
    { that: 'three are not', others: ['2016-01,1', '2016-02,2', '2016-03,3'], lines: [] },
    {
      that: 'a reason is no figure',
      others: ['2016-01,1', '2016-02,c', '2016-03,3', '2016-04,4'],
      lines: [],
    },
    {
      that: 'a missing month is dotted, a withheld one a gap',
      others: ['2016-01,1', '2016-03,3', '2016-04,c', '2016-05,5', '2015-12,9', '2016-02,2'],
      lines: ['England |1 -2 -3 |× |5'],
    },
    {
      that: 'time without figures',
      others: ['2016-01,1', '2016-02,2', '2016-04,4', '2016-05,5'],
      lines: ['England |1 -2 ·4 -5'],
    },
    {
      that: 'what lies before our first figure or after our last has nothing of ours beside it',
      others: ['2015-11,1', '2015-12,2', '2016-01,3', '2016-05,4', '2016-06,5'],
      lines: [],
    },
  ])('$that', ({ others, lines }) => {
    const rows = others.map((one) => one.replace(',', ',england,,'));
    expect(joinsOf(draw([...own, ...rows].join('\n')))).toEqual(lines);
  });

  test.each([
    {
      says: 'more than three times as high',
      unit: 'visits',
      england: 151,
      lines: [],
      told: ['England'],
    },
    { says: 'three times as high', unit: 'visits', england: 150, lines: ['England'], told: [] },
    {
      says: 'a share, however high',
      unit: '"%"',
      england: 99,
      own: 10,
      lines: ['England'],
      told: [],
    },
    { says: 'a rate', unit: 'per 10,000', england: 990, lines: ['England'], told: [] },
    {
      says: 'days in beds, which are counted',
      unit: 'days\ncounts: other',
      england: 990,
      lines: [],
      told: ['England'],
    },
    {
      says: 'days, which may be an average',
      unit: 'days',
      england: 990,
      lines: ['England'],
      told: [],
    },
    { says: 'smaller than ours', unit: 'visits', england: 1, lines: ['England'], told: [] },
  ])(
    'those of a body of another size are told, and not drawn: $says',
    ({ unit, england, own: most, lines, told }) => {
      const rows = ['01', '02', '03', '04', '05'].map(
        (month) => `2016-${month},england,,${england}`,
      );
      const ours = most === undefined ? own : own.map((row) => row.replace(/\d+$/, String(most)));
      const chart = draw(
        [...ours, ...rows].join('\n'),
        `unit: ${unit}\ngoodWhen: higher\nbasis: month`,
      );
      expect(chart.others.map(({ label }) => label)).toEqual(lines);
      expect(chart.told.map(({ label }) => label)).toEqual(told);
      const words = describe(chart, english);
      expect(words.includes('Not drawn beside it')).toBe(told.length > 0);
      expect(words).toContain('England, May 2016:');
      expect(words).toContain('All 10 figures are in the table below');
      expect(othersOf(chart, english)).toEqual(['England']);
      if (told.length > 0) expect(chart.scale.high).toBeLessThan(100);
    },
  );

  test('of another basis, or of whole years, they are not', () => {
    const months = ['01', '02', '03', '04'].map((month) => `2016-${month},england,year-to-date,9`);
    const years = [2012, 2013, 2014, 2015].map((year) => `${year},england,,9`);
    expect(joinsOf(draw([...own, ...months, ...years].join('\n')))).toEqual([]);
  });

  test('a change of definition breaks their line with ours', () => {
    const head =
      'unit: visits\ngoodWhen: higher\nbasis: month\nbreaks:\n  - at: 2016-02\n    reason: New counters';
    const england = ['01', '02', '03', '04'].map((month) => `2016-${month},england,,9`);
    expect(joinsOf(draw([...own, ...england].join('\n'), head))).toEqual(['England |9 |9 -9 -9']);
  });
});

group('64 months beside others', () => {
  const chart = asLine(monthly());
  const svg = toSvg(chart, { id: 'one', labelledBy: 'two' });

  test('England and the neighbours are lines, three months of core cities are not', () => {
    expect(chart.others.map(({ label, points }) => `${label}: ${points.length}`)).toEqual([
      'England: 61',
      'Neighbours: 21',
    ]);
  });

  test('each is told with its last figure, and named in the drawing', () => {
    const said = describe(chart, english);
    expect(said).toContain('England, July 2024: 57%.');
    expect(said).toContain('Neighbours, June 2024: 56%.');
    const words = svg.replace(/<[^>]+>/g, ' ').replace(/ +/g, ' ');
    expect(words).toContain('England 57%');
    expect(words).toContain('Neighbours 56%');
    expect(svg.match(/chart__line--other-1/g)!.length).toBeGreaterThan(0);
    expect(svg.match(/chart__line--other-2/g)!.length).toBeGreaterThan(0);
  });

  test('the table has a row for each month that anyone has a figure for, and a column for each', () => {
    expect(othersOf(chart, english)).toEqual(['England', 'Neighbours']);
    const rows = toTable(chart, english).filter(({ others }) => others);
    expect(rows).toHaveLength(64);
    const find = (label: string) =>
      [rows.find((row) => row.label === label)!]
        .flatMap(({ text, others }) => [text, ...others!.map((one) => one.text)])
        .join(' · ');
    expect(find('April 2019')).toBe('55% · 50% · no figure');
    expect(find('November 2020')).toMatch(/^no figure · \d+% · no figure$/);
    expect(find('January 2020')).toMatch(/^withheld to protect privacy · \d+% · no figure$/);
  });

  test.each([narrowest, 28, 52])('no words lie over others at %d em', (width) => {
    expect(wordFaults(svg, width)).toEqual([]);
  });

  agreementOf(chart);
});
