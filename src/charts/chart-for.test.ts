import { describe as group, expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { drawingOf, manyParts, type Sample } from '../../tests/chart-samples.ts';
import { indicatorOf } from '../../tests/small-council.ts';
import { chartFor } from './chart-for.ts';
import { describe } from './describe.ts';
import type { Chart, Datum } from './model.ts';
import { toTable } from './table.ts';
import { entriesOf, gapsOf, marksOf, targetsOf } from './contents.ts';

const draw = (csv: string, more: Partial<Sample> = {}) => drawingOf({ name: '', csv, ...more });
const tell = (entry: Datum) =>
  entry.is === 'mark'
    ? `${entry.kind} ${entry.label}: ${entry.text}`
    : `gap ${entry.label}: ${entry.reason}`;
const told = (chart: Chart) => entriesOf(chart).map(tell);
const lineOf = (csv: string, head?: string) => {
  const chart = draw(csv, head === undefined ? {} : { head });
  if (chart.is !== 'line') throw new Error(`is ${chart.is}`);
  return chart;
};

const head = 'unit: visits\ngoodWhen: higher\nbasis: month';
const four = 'period,value\n2016-01,10\n2016-02,20\n2016-03,30\n2016-04,40';

group('the data choose the picture (design)', () => {
  test.each([
    { of: 'one figure', csv: 'period,value\n2016-04,9', is: 'standing' },
    { of: 'three figures', csv: 'period,value\n2016-02,9\n2016-03,8\n2016-04,9', is: 'standing' },
    { of: 'four figures', csv: four, is: 'line' },
    {
      of: 'four figures, two of another basis',
      csv: 'period,value,basis\n2016-01,1,year-to-date\n2016-02,2,year-to-date\n2016-03,3,month\n2016-04,4,month',
      is: 'standing',
    },
    {
      of: 'four figures of two kinds of period',
      csv: 'period,value\n2015,1\n2016-02,2\n2016-03,3\n2016-04,4',
      is: 'standing',
    },
    {
      of: 'four periods, one of them withheld',
      csv: 'period,value\n2016-01,1\n2016-02,c\n2016-03,3\n2016-04,4',
      is: 'standing',
    },
  ])('$of: $is', ({ csv, is }) => {
    expect(draw(csv).is).toBe(is);
  });

  test('four figures with a change of definition among them are no line', () => {
    const broken = `${head}\nbreaks:\n  - at: 2016-03\n    reason: New counters`;
    expect(draw(four, { head: broken }).is).toBe('standing');
  });

  test('parts are bars, the longest first', () => {
    const csv = 'period,area,value\n2016-04,,9\n2016-04,South,5\n2016-04,East,c\n2016-04,North,4';
    expect(told(draw(csv, { by: 'area' }))).toEqual([
      'figure South: 5',
      'figure North: 4',
      'gap East: withheld to protect privacy',
    ]);
  });

  test('no figure at all: no picture', () => {
    const drawing = { language: english, comparators: {} };
    expect(chartFor(indicatorOf('period,value\n2016-04,c'), undefined, drawing)).toBeUndefined();
  });
});

group('a standing', () => {
  test('has our figure first, then the earlier ones, then those of others', () => {
    const csv =
      'period,comparator,value\n2015-04,,7\n2016-03,,8\n2016-04,england,6\nunstated,england,5\n2016-04,,9';
    expect(told(draw(csv))).toEqual([
      'figure April 2016: 9',
      'earlier March 2016: 8',
      'earlier April 2015: 7',
      'comparator England, April 2016: 6',
    ]);
  });

  test('at an earlier period of many, tells the one before and the year before', () => {
    const csv =
      'period,value\n2015-05,1\n2015-06,2\n2016-01,3\n2016-02,4\n2016-03,5\n2016-05,6\n2016-06,7';
    const drawing = { language: english, comparators: {} };
    const chart = chartFor(indicatorOf(csv, head), undefined, drawing, '2016-05')!;
    expect(told(chart)).toEqual([
      'figure May 2016: 6',
      'earlier March 2016: 5',
      'earlier May 2015: 1',
    ]);
  });

  test.each([
    { row: '2016-04,26,over,', says: 'figure April 2016: over 26' },
    { row: '2016-04,26,,provisional', says: 'figure April 2016, provisional: 26' },
    { row: '2016-04,26,about,estimated', says: 'figure April 2016, estimated: about 26' },
  ])('tells what is not quite so of $row', ({ row, says }) => {
    expect(told(draw(`period,value,qualifier,status\n${row}`))).toEqual([says]);
  });

  test('a withheld figure is never a point, and never zero (D-15)', () => {
    const chart = draw('period,comparator,value\n2016-04,,9\n2016-04,england,c');
    expect(told(chart)[1]).toBe('gap England, April 2016: withheld to protect privacy');
    expect(marksOf(chart).map(({ value }) => value)).toEqual([9]);
  });

  test('has the axis of its indicator, at whatever period it stands (C-10)', () => {
    const indicator = indicatorOf('period,value\n2015-04,20\n2016-04,90', head);
    const drawing = { language: english, comparators: {} };
    const [early, late] = ['2015-04', '2016-04'].map(
      (at) => chartFor(indicator, undefined, drawing, at)!.scale,
    );
    expect(early).toEqual(late);
  });
});

group('a target (C-13)', () => {
  test.each([
    { dates: 'by: 2017-03', says: '12 target by March 2017' },
    { dates: 'from: 2016/17\n    until: 2016/17', says: '12 target for 2016/17' },
    {
      dates: 'from: 2016-01\n    until: 2016-12',
      says: '12 target from January 2016 until December 2016',
    },
    { dates: 'from: 2016-01', says: '12 target from January 2016' },
    { dates: 'until: 2016-12', says: '12 target until December 2016' },
    { dates: 'for: 2016-04', says: '12 target printed beside April 2016' },
    { dates: 'note: none', says: '12 target, no dates given' },
  ])('is told with its dates: $says', ({ dates, says }) => {
    const definition = `${head}\ntargets:\n  - value: 12\n    ${dates}`;
    const chart = draw('period,value\n2016-04,9', { head: definition });
    expect(targetsOf(chart).map(({ text, words }) => `${text} ${words}`)).toEqual([says]);
  });

  test('in words only is no line', () => {
    const definition = `${head}\ntargets:\n  - words: as low as may be\n    by: 2017-03`;
    expect(targetsOf(draw('period,value\n2016-04,9', { head: definition }))).toEqual([]);
  });
});

group('a line', () => {
  test.each([
    { that: 'months that follow each other are joined', last: '2016-05,50', join: 'line' },
    { that: 'time without figures is dotted', last: '2016-06,50', join: 'dots' },
    { that: 'a withheld figure leaves a gap', last: '2016-05,c\n2016-06,50', join: 'none' },
  ])('$that (C-12, C-14)', ({ last, join }) => {
    expect(lineOf(`${four}\n${last}`).points.at(-1)!.join).toBe(join);
  });

  test.each([
    { was: 'suppressed', points: 6 },
    // What nobody had yet is no part of a series.
    { was: 'unavailable', points: 4 },
  ])('what was $was before its first number is told with it: $points points', ({ was, points }) => {
    const chart = lineOf(`${four}\n2015-11,${was}\n2015-12,${was}`);
    expect(chart.points.length).toBe(points);
    const told = chart.missing.flatMap(({ labels }) => labels);
    expect(told).toEqual(points === 6 ? ['November 2015, December 2015'] : []);
  });

  test('stands in real time: a missing month takes its space (C-14)', () => {
    const days = lineOf(`${four}\n2016-06,50`).points.map(({ at }) => at);
    expect(days.slice(1).map((day, index) => day - days[index]!)).toEqual([29, 31, 30, 61]);
  });

  test('is not joined over a change of definition, which is told (C-12)', () => {
    const broken = `${head}\nbreaks:\n  - at: 2016-01\n    reason: New counters`;
    const chart = lineOf(`${four}\n2015-11,7\n2015-12,8`, broken);
    expect(chart.points.map(({ join }) => join)).toEqual([
      'none',
      'line',
      'none',
      'line',
      'line',
      'line',
    ]);
    expect(chart.breaks.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
      'Counted otherwise from January 2016 on: New counters',
    ]);
    expect(describe(chart, english)).toContain('April 2016: 40, up from 10 (January 2016).');
  });

  const toDate = 'unit: visits\ngoodWhen: higher\nbasis: year-to-date';
  const months = (from: string, values: readonly number[]) =>
    values.map((value, index) => {
      const month = Number(from.slice(5)) + index - 1;
      const text = `${Number(from.slice(0, 4)) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return `${text},${value}`;
    });
  test.each([
    { of: 'April', more: '', starts: ['2016-04'] },
    { of: 'September', more: '\nyearStart: september', starts: ['2015-09', '2016-09'] },
    { of: 'January', more: '\nyearStart: january', starts: ['2016-01'] },
  ])('of a year to date breaks where the year starts, in $of', ({ more, starts }) => {
    const rows = months('2015-08', [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
    const chart = lineOf(`period,value\n${rows.join('\n')}`, toDate + more);
    const broken = chart.points.flatMap(({ join }, index) =>
      join === 'none' && index > 0 ? [rows[index]!.slice(0, 7)] : [],
    );
    expect(broken).toEqual(starts);
  });

  test('of a year to date tells its latest from the same point of an earlier year alone', () => {
    const rows = months('2015-08', [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
    const said = describe(lineOf(`period,value\n${rows.join('\n')}`, toDate), english);
    expect(said).toMatch(/^September 2016: 6, the same as in the first figure \(September 2015\)/);
    const few = describe(lineOf(`period,value\n${rows.slice(2).join('\n')}`, toDate), english);
    expect(few).toMatch(/^September 2016: 6\. All/);
  });

  test('of overlapping stretches is drawn, and its latest told from none that shares days with it', () => {
    const told = (years: number) => {
      const [first, last] = [(year: number) => `${year}/${year - 1999}`, years - 1];
      const rows = [2010, 2011, 2012, 2013].map(
        (year) => `${first(year)}..${first(year + last)},${year - 2000}`,
      );
      const pools = 'unit: deaths\ngoodWhen: lower\nbasis: year';
      return describe(lineOf(`period,value\n${rows.join('\n')}`, pools), english);
    };
    expect(told(3)).toMatch(/^2013\/14 to 2015\/16: 13, up from 10 \(2010\/11 to 2012\/13\)/);
    expect(told(4)).toMatch(/^2013\/14 to 2016\/17: 13\. Highest/);
  });

  test('of a measure of the seasons tells its latest from the same time of the year', () => {
    const rows = months('2015-08', [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
    const seasonal = `${head}\nseasonal: yes`;
    const said = describe(lineOf(`period,value\n${rows.join('\n')}`, seasonal), english);
    expect(said).toMatch(/^September 2016: 6, the same as in the first figure \(September 2015\)/);
  });

  test('keeps the reason for a gap at its end', () => {
    expect(gapsOf(lineOf(`${four}\n2016-05,unavailable`)).map(tell)).toEqual([
      'gap May 2016: not available',
    ]);
    // A row that waits for its figure gives none.
    expect(gapsOf(lineOf(`${four}\n2016-05,not-yet-due`))).toEqual([]);
  });
});

group('many parts (A-33)', () => {
  test('are told by those at both ends, and those without a figure by how many there are', () => {
    const chart = drawingOf(manyParts);
    if (chart.is !== 'bars') throw new Error(`is ${chart.is}`);
    expect(chart.notes).toEqual(['The 10 highest and the 10 lowest of 100 parts, highest first']);
    const values = marksOf(chart).map(({ value }) => value);
    expect(values).toHaveLength(20);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(gapsOf(chart).map(tell)).toEqual(['gap 11 others: withheld to protect privacy']);
    expect(describe(chart, english)).toMatch(/^The 10 highest and the 10 lowest of 100 parts/);
  });

  test('then and now, by those that changed most', () => {
    const chart = drawingOf({ ...manyParts, thenAndNow: true });
    if (chart.is !== 'dots') throw new Error(`is ${chart.is}`);
    expect(chart.pairs).toHaveLength(20);
    const rises = chart.pairs.map(({ then, now }) =>
      then.is === 'mark' && now.is === 'mark' ? now.value - then.value : NaN,
    );
    expect(rises).toEqual(rises.toSorted((a, b) => b - a));
  });

  test('over time are no small multiples any more', () => {
    const csv = (branches: number) =>
      `period,branch,value\n2016-04,,90\n${Array.from({ length: branches }, (_, branch) =>
        [1, 2, 3, 4].map((month) => `2016-0${month},Branch ${branch},${branch + month}`).join('\n'),
      ).join('\n')}`;
    expect(draw(csv(40), { by: 'branch' }).is).toBe('multiples');
    expect(draw(csv(41), { by: 'branch' }).is).toBe('bars');
  });
});

group('what a picture says (1.5, A-30)', () => {
  test.each([
    {
      of: 'a figure past its band, where lower is better',
      csv: 'period,value\n2019-10,534\n2020-10,497',
      head: 'unit: days\ngoodWhen: lower\nbasis: month\ntargets:\n  - value: 578\n    by: 2021-03\n    tolerance:\n      band: [550, 600]',
      says: 'October 2020: 497. October 2019: 534. Target by March 2021: 578. The hatched band is the tolerance 550 to 600. The axis starts at 450, not at zero.',
    },
    {
      of: 'a line',
      csv: four,
      head,
      says: 'April 2016: 40, up from 10 (January 2016). Highest: 40 (April 2016). Lowest: 10 (January 2016). All 4 figures are in the table below.',
    },
    {
      of: 'a line with several gaps, by their reason',
      csv: `${four}\n2016-05,c\n2016-06,50\n2016-07,c`,
      head,
      says: 'June 2016: 50, up from 10 (January 2016). Highest of those given: 50 (June 2016). Lowest of those given: 10 (January 2016). Withheld to protect privacy: May 2016, July 2016. All 5 figures are in the table below.',
    },
    {
      of: 'a line whose highest figure stands before a change of definition',
      csv: 'period,value\n2016-01,90\n2016-02,10\n2016-03,20\n2016-04,25\n2016-05,30',
      head: `${head}\nbreaks:\n  - at: 2016-02\n    reason: New counters.`,
      says: 'May 2016: 30, up from 10 (February 2016). Highest from February 2016 on: 30 (May 2016). Lowest from February 2016 on: 10 (February 2016). Counted otherwise from February 2016 on: New counters. All 5 figures are in the table below.',
    },
    {
      of: 'a line with a month of which there is no row: its highest is that of those given',
      csv: 'period,value\n2016-01,10\n2016-02,20\n2016-03,30\n2016-05,50\n2016-06,40',
      head,
      says: 'June 2016: 40, up from 10 (January 2016). Highest of those given: 50 (May 2016). Lowest of those given: 10 (January 2016). Dotted: there are no figures between March 2016 and May 2016. All 5 figures are in the table below.',
    },
    {
      of: 'a line that reached its highest twice and its lowest three times',
      csv: 'period,value\n2016-01,10\n2016-02,50\n2016-03,10\n2016-04,50\n2016-05,10\n2016-06,20',
      head,
      says: 'June 2016: 20, up from 10 (January 2016). Highest: 50 (February 2016, equalled in April 2016). Lowest: 10 (January 2016, equalled in March 2016 and May 2016). All 6 figures are in the table below.',
    },
    {
      of: 'a line that reached its lowest many times',
      csv: 'period,value\n2016-01,10\n2016-02,50\n2016-03,10\n2016-04,10\n2016-05,10\n2016-06,20',
      head,
      says: 'June 2016: 20, up from 10 (January 2016). Highest: 50 (February 2016). Lowest: 10 (January 2016, equalled 3 times, last in May 2016). All 6 figures are in the table below.',
    },
    {
      of: 'a flat line',
      csv: 'period,value\n2016-01,5\n2016-02,5\n2016-03,5\n2016-04,5',
      head,
      says: 'April 2016: 5, the same as in the first figure (January 2016). All 4 figures are in the table below.',
    },
    {
      of: 'negative figures far from zero',
      csv: 'period,value\n2015-04,-110\n2016-04,-120',
      head,
      says: 'April 2016: −120. April 2015: −110. The axis ends at −105, not at zero.',
    },
  ])('$of', ({ csv, head: definition, says }) => {
    expect(describe(draw(csv, { head: definition }), english)).toBe(says);
  });
});

group('others of another size beside a few figures', () => {
  const rows = '2016-03,,40\n2016-04,,50\n2016-04,england,5000\n';
  const draw = (unit: string) => {
    const chart = drawingOf({
      ...{ name: '', csv: `period,comparator,value\n${rows}` },
      head: `unit: ${unit}\ngoodWhen: higher\nbasis: month`,
    });
    if (chart.is !== 'standing') throw new Error(`is ${chart.is}`);
    return chart;
  };
  test('are told, and not drawn, where they are counts', () => {
    const chart = draw('visits');
    expect(chart.entries.map(({ label }) => label)).not.toContain('England, April 2016');
    expect(chart.told).toHaveLength(1);
    expect(chart.scale.high).toBeLessThan(200);
    const words = describe(chart, english);
    expect(words).toContain('5,000');
    expect(words).toContain('press the others together: England');
    expect(toTable(chart, english).map(({ text }) => text)).toContain('5,000');
  });
  test('are drawn, where they are shares', () => {
    const chart = draw('per 10,000');
    expect(chart.told).toEqual([]);
    expect(describe(chart, english)).not.toContain('Not drawn');
  });
});
