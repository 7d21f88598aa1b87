import { describe as group, expect, test } from 'vitest';
import { toDay, dayNumber } from '../core/values/calendar.ts';
import { drawingOf } from '../../tests/chart-samples.ts';
import { monthly } from '../../tests/monthly-publisher.ts';
import { describe } from './describe.ts';
import { english } from '../core/language/english.ts';
import type { Chart } from './model.ts';
import { toChartJs } from './chart-js.ts';
import { toSvg } from './svg.ts';
import { toTable } from './table.ts';

const visits = 'unit: visits\ngoodWhen: higher\nbasis: month';
const draw = (csv: string, targets: string, head = visits) =>
  drawingOf({ name: '', csv, head: `${head}\ntargets:\n${targets}` });

/** Each row of a standing with the target that is drawn in it. */
function rowsOf(chart: Chart): readonly string[] {
  if (chart.is !== 'standing') throw new Error(`is ${chart.is}`);
  const { entries, targets } = chart;
  return [
    ...targets.filter(({ rows }) => rows.length === 0).map(({ text, words }) => `${text} ${words}`),
    ...entries.map(({ label }, row) => {
      const target = targets.find(({ rows }) => rows.includes(row));
      return target ? `${label} → ${target.text}` : label;
    }),
  ];
}

/** The targets of a line as `value: first day to last day`. */
function spansOf(chart: Chart): readonly string[] {
  if (chart.is !== 'line') throw new Error(`is ${chart.is}`);
  const say = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return chart.targets.map(({ value, from, to }) => `${String(value)}: ${say(from)} to ${say(to)}`);
}

const threeYears =
  'period,comparator,value,edition\n2014-04,,30,\n2015-04,,40,\n2016-04,,50,a\n2016-04,england,45,a\nunstated,england,44,a';

group('each row of a standing has its own target, or none (C-13)', () => {
  test.each([
    {
      that: 'the target of one year is not drawn over other years, nor over others',
      targets: '  - value: 55\n    from: 2016/17\n    until: 2016/17',
      rows: [
        'April 2016 → 55',
        'April 2015',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'an earlier year has its own',
      targets:
        '  - value: 35\n    from: 2015/16\n    until: 2015/16\n  - value: 55\n    from: 2016/17\n    until: 2016/17',
      rows: [
        'April 2016 → 55',
        'April 2015 → 35',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'a target over two years stands in both',
      targets: '  - value: 55\n    from: 2015/16\n    until: 2016/17',
      rows: [
        'April 2016 → 55',
        'April 2015 → 55',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'the first day of a target is in, the day before is not',
      targets: '  - value: 55\n    from: 2015-04-30',
      rows: [
        'April 2016 → 55',
        'April 2015 → 55',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'a day later it is out',
      targets: '  - value: 55\n    from: 2015-05-01',
      rows: [
        'April 2016 → 55',
        'April 2015',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'a target printed beside one figure is that figure’s',
      targets: '  - value: 55\n    for: 2015-04',
      rows: [
        'April 2016',
        'April 2015 → 55',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'a target to be reached by a later day has a row of its own',
      targets: '  - value: 60\n    by: 2017-03\n  - value: 70\n    from: 2017-04\n    by: 2018-03',
      rows: [
        '70 target by March 2018',
        '60 target by March 2017',
        'April 2016',
        'April 2015',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'on its day it is the target of that day’s figure alone',
      targets: '  - value: 60\n    by: 2016-04',
      rows: [
        'April 2016 → 60',
        'April 2015',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'after its day it is no target any more',
      targets: '  - value: 60\n    by: 2016-03',
      rows: [
        'April 2016',
        'April 2015',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
    {
      that: 'a target of another basis is none of theirs',
      targets:
        '  - value: 55\n    from: 2015/16\n    until: 2016/17\n    basis: year\n  - value: 600\n    from: 2020/21\n    by: 2021-03\n    basis: year',
      rows: [
        'April 2016',
        'April 2015',
        'April 2014',
        'England, date not stated',
        'England, April 2016',
      ],
    },
  ])('$that', ({ targets, rows }) => {
    expect(rowsOf(draw(threeYears, targets))).toEqual(rows);
  });

  test('and is drawn, told and explored so', () => {
    const chart = draw(
      threeYears,
      '  - value: 35\n    from: 2015/16\n    until: 2015/16\n  - value: 55\n    from: 2016/17\n    until: 2016/17\n  - value: 60\n    by: 2018-03',
    );
    const svg = toSvg(chart, { id: 'one', labelledBy: 'two' });
    const tracks = [...svg.matchAll(/class="chart__track"[^>]* y1="([\d.]+)em"/g)].map(([, y]) =>
      Number(y),
    );
    const lines = [
      ...svg.matchAll(/chart__target chart__target--row"[^>]* y1="([\d.]+)em" y2="([\d.]+)em"/g),
    ];
    const rows = lines.map(([, from, to]) =>
      tracks.flatMap((y, row) => (Number(from) <= y && y <= Number(to) ? [row] : [])),
    );
    expect(tracks).toHaveLength(6);
    expect(rows).toEqual([[0], [1], [2]]);
    expect(describe(chart, english)).toContain(
      'Target by March 2018: 60. Target for 2016/17: 55. Target for 2015/16: 35.',
    );
    expect(
      toChartJs(chart, 'Ours').targets.map(({ value, from, to }) => [value, from, to]),
    ).toEqual([
      [60, -1.5, -0.5],
      [55, -0.5, 0.5],
      [35, 0.5, 1.5],
    ]);
  });
});

/** Targets of different papers may stand side by side. */
const laterPaper = '\n    edition: 2016-06-14-library-report';

const months = 'period,value\n2016-01,10\n2016-02,20\n2016-03,30\n2016-04,40\n2016-09,50';

group('a target that is a range is drawn as a field between its ends', () => {
  test.each([
    { value: '20..30', lines: 2, says: '20 to 30' },
    { value: '20..', lines: 1, says: 'at least 20' },
    { value: '..30', lines: 1, says: 'at most 30' },
    { value: '20', lines: 1, says: '20' },
  ])('of $value over time and in rows', ({ value, lines, says }) => {
    const target = `  - value: ${value}\n    from: 2016-01`;
    for (const csv of [months, 'period,value\n2016-04,25']) {
      const chart = draw(csv, target, visits.replace('higher', 'range'));
      const svg = toSvg(chart, { id: 'one', labelledBy: 'two' });
      expect(svg.match(/class="chart__target[ "]/g)).toHaveLength(lines);
      expect(svg.match(/class="chart__range"/g) ?? []).toHaveLength(value.includes('..') ? 1 : 0);
      expect(describe(chart, english)).toContain(`: ${says}.`);
      expect(toTable(chart, english).at(-1)).toMatchObject({ text: says });
    }
  });

  test('the axis holds both ends', () => {
    const { scale } = draw(months, '  - value: 20..300\n    from: 2016-01');
    expect(scale.high).toBeGreaterThanOrEqual(300);
  });
});

group('a target of a line is drawn where it holds, and nowhere else (C-13)', () => {
  test.each([
    {
      that: 'from its first day to its last',
      targets: '  - value: 15\n    from: 2016-02\n    until: 2016-03',
      spans: ['15: 2016-02-01 to 2016-03-31'],
    },
    {
      that: 'also where its last day lies in time without figures',
      targets: '  - value: 15\n    from: 2016-02\n    until: 2016-06',
      spans: ['15: 2016-02-01 to 2016-06-30'],
    },
    {
      that: 'and its first',
      targets: '  - value: 15\n    from: 2016-07',
      spans: ['15: 2016-07-01 to 2016-09-30'],
    },
    {
      that: 'no further than the line',
      targets: '  - value: 15\n    from: 2010/11\n    until: 2030/31',
      spans: ['15: 2016-01-31 to 2016-09-30'],
    },
    {
      that: 'after the line up to the time it is for, where the figures keep half of the axis',
      targets: '  - value: 15\n    from: 2016/17\n    until: 2016-12',
      spans: ['15: 2016-04-01 to 2016-12-31'],
    },
    {
      that: 'to the last day that leaves them half',
      targets: '  - value: 15\n    from: 2016-04-01\n    until: 2017-05-31',
      spans: ['15: 2016-04-01 to 2017-05-31'],
    },
    {
      that: 'no further than the line where it is a day more',
      targets: '  - value: 15\n    from: 2016-04-01\n    until: 2017-06-01',
      spans: ['15: 2016-04-01 to 2016-09-30'],
    },
    {
      that: 'and so is that of the time after, which no figure has yet',
      targets:
        '  - value: 15\n    from: 2016-04\n    until: 2016-12\n  - value: 25\n    from: 2017-01\n    until: 2017-03',
      spans: ['15: 2016-04-01 to 2016-12-31', '25: 2017-01-01 to 2017-03-31'],
    },
    {
      that: 'stepping where a later one takes over',
      targets: `  - value: 15\n    from: 2016-01\n  - value: 25\n    from: 2016-03${laterPaper}`,
      spans: ['15: 2016-01-31 to 2016-02-29', '25: 2016-03-01 to 2016-09-30'],
    },
    {
      that: 'with a hole where another counted in between',
      targets: `  - value: 15\n    from: 2016-01\n  - value: 25\n    for: 2016-03${laterPaper}`,
      spans: [
        '15: 2016-01-31 to 2016-02-29',
        '25: 2016-03-01 to 2016-03-31',
        '15: 2016-04-01 to 2016-09-30',
      ],
    },
    {
      that: 'over the month that it was printed beside',
      targets: '  - value: 15\n    for: 2016-03',
      spans: ['15: 2016-03-01 to 2016-03-31'],
    },
    {
      that: 'at its day, where it is to be reached by one',
      targets: '  - value: 15\n    by: 2016-03\n  - value: 60\n    from: 2016-04\n    by: 2017-03',
      spans: ['15: 2016-03-31 to 2016-03-31', '60: 2017-03-31 to 2017-03-31'],
    },
    {
      that: 'not where it was of another basis, or of a time before the line',
      targets: '  - value: 15\n    from: 2016-01\n    basis: year\n  - value: 5\n    by: 2015-12',
      spans: [],
    },
  ])('$that', ({ targets, spans }) => {
    expect(spansOf(draw(months, targets))).toEqual(spans);
  });

  test.each([
    { by: '2016-12', end: toDay(2016, 12, 31), words: 'target by December 2016' },
    { by: '2016-09', end: toDay(2016, 9, 30), words: 'target by September 2016' },
    {
      by: '2019-03',
      end: toDay(2016, 9, 30),
      words: 'target by March 2019, later than this picture goes',
    },
  ])(
    'the axis goes on to a target by $by, where the figures keep half of it',
    ({ by, end, words }) => {
      const chart = draw(months, `  - value: 60\n    by: ${by}`);
      if (chart.is !== 'line') throw new Error(`is ${chart.is}`);
      expect(chart.end).toBe(dayNumber(end));
      expect(chart.targets.map((target) => target.words)).toEqual([words]);
    },
  );

  test('of 64 months and a target for each year, each holds for its year', () => {
    expect(spansOf(monthly())).toEqual([
      '60: 2019-04-30 to 2020-03-31',
      '65: 2020-04-01 to 2021-03-31',
      '70: 2022-04-01 to 2023-03-31',
      '72: 2023-04-01 to 2024-03-31',
      '75: 2024-04-01 to 2025-03-31',
      '80: 2026-03-31 to 2026-03-31',
    ]);
  });
});
