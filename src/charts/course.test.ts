import { describe, expect, test } from 'vitest';
import { wordFaults } from '../../tests/word-faults.ts';
import { indicatorOf } from '../../tests/small-council.ts';
import { dayNumber } from '../core/values/calendar.ts';
import { parseEventDate } from '../core/values/event-date.ts';
import { english } from '../core/language/english.ts';
import { courseChart } from './course-chart.ts';
import { courseTable, sayApart, sayEvents, sayStrip } from './course-words.ts';
import { narrowest } from './measure.ts';
import { rowsOf } from './draw-course.ts';
import type { CourseChart, Happening } from './course-model.ts';
import { toSvg } from './svg.ts';

const drawing = { language: english, comparators: {} };
const month = 'unit: visits\ngoodWhen: higher\nbasis: month';

const happenings = (
  dates: readonly string[],
  planned: readonly number[] = [],
): readonly Happening[] =>
  dates.map((text, index) => {
    const { first, last } = parseEventDate(text)!;
    const number = index + 1;
    return {
      ...{ number, date: text, isPlanned: planned.includes(number) },
      ...{ from: dayNumber(first), to: dayNumber(last) },
    };
  });

const draw = (dates: readonly string[], csvs: readonly string[], head = month): CourseChart =>
  courseChart(
    happenings(dates),
    csvs.map((csv) => indicatorOf(csv, head)),
    drawing,
  )!;

const svgOf = (chart: CourseChart) => toSvg(chart, { id: 'one', labelledBy: 'one-heading' });
const count = (svg: string, name: string) => svg.split(`class="${name}"`).length - 1;

const lines = (csv: string, head = month) => {
  const chart = draw([], [csv], head);
  return {
    joins: chart.strips[0]!.points.map(({ join }) => join),
    drawn: svgOf(chart).match(/<polyline/g)?.length ?? 0,
    said: `${sayStrip(chart.strips[0]!, english)} ${sayApart(chart)}`,
  };
};

describe('a line is drawn only where there is one (C-14)', () => {
  const { few, unstated, unlikeFigures, undated } = english.course;

  test.each([
    {
      of: 'four months in a row',
      csv: 'period,value\n2016-01,1\n2016-02,2\n2016-03,3\n2016-04,4',
      joins: ['none', 'line', 'line', 'line'],
      drawn: 1,
      says: [],
    },
    {
      of: 'three figures, years apart',
      csv: 'period,value\n2015-05,19\n2016-04,15\n2020-10,18',
      joins: ['none', 'none', 'none'],
      drawn: 0,
      says: [few],
    },
    {
      of: 'one figure',
      csv: 'period,value\n2015-05,19',
      joins: ['none'],
      drawn: 0,
      says: [],
    },
    {
      of: 'a figure of which nobody says what time it covers',
      csv: 'period,basis,value\n2019-10,unstated,12\n2020-10,,13\nunstated,mean-12m,11',
      joins: ['none', 'none'],
      drawn: 0,
      says: [unlikeFigures, undated],
    },
  ])('$of', ({ csv, joins, drawn, says }) => {
    const found = lines(csv);
    expect([found.joins, found.drawn]).toEqual([joins, drawn]);
    const all = [few, unstated, unlikeFigures, undated];
    expect(all.filter((words) => found.said.includes(words))).toEqual(says);
  });

  test('no line crosses a change of definition, and its reason is said', () => {
    const csv = `period,value\n${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `2016-0${at},${at}`).join('\n')}`;
    const { joins, drawn, said } = lines(
      csv,
      `${month}\nbreaks:\n  - at: 2016-05\n    reason: renewals are no longer counted`,
    );
    expect(joins).toEqual(['none', 'line', 'line', 'line', 'none', 'line', 'line', 'line']);
    expect(drawn).toBe(2);
    expect(said).toContain(
      'Counted otherwise from May 2016 on: no line crosses it. Renewals are no longer counted.',
    );
  });

  test('figures whose basis nobody states are never joined', () => {
    const csv = 'period,value\n2016-01,1\n2016-02,2\n2016-03,3\n2016-04,4';
    const { drawn, said } = lines(csv, month.replace('month', 'unstated'));
    expect(drawn).toBe(0);
    expect(said).toContain(unstated);
  });
});

describe('events', () => {
  test('make a picture without any figure', () => {
    const svg = svgOf(draw(['2014', '15 March 2016', 'by March 2017'], []));
    expect([count(svg, 'chart__event'), count(svg, 'chart__event-stretch')]).toEqual([3, 1]);
  });

  test('that are planned are drawn otherwise, and each drawing is explained', () => {
    const chart = courseChart(happenings(['1 May 2016', '2017'], [2]), [], drawing)!;
    expect(count(svgOf(chart), 'chart__event chart__event--planned')).toBe(1);
    const { ring, plannedRing, stretch } = english.course;
    expect(sayEvents(chart, english)).toBe([ring, plannedRing, stretch].join(' '));
  });

  test.each([
    { spans: [], rows: [] },
    {
      spans: [
        [1, 1],
        [4, 4],
        [7, 7],
      ],
      rows: [0, 0, 0],
    },
    {
      spans: [
        [1, 1],
        [1, 1],
        [1.5, 1.5],
        [3.2, 3.2],
      ],
      rows: [0, 1, 2, 0],
    },
    {
      spans: [
        [1, 5],
        [4, 4],
        [7, 7],
      ],
      rows: [0, 1, 0],
    },
  ] as const)('$spans stand in rows $rows', ({ spans, rows }) => {
    expect(rowsOf(spans)).toEqual(rows);
  });

  test('nothing to draw is no picture', () => {
    expect(courseChart([], [], drawing)).toBeUndefined();
  });
});

describe('a course of events and two measures', () => {
  const csvs = [
    'period,basis,value\n2015-05,,1234\n2016-04,,suppressed\n2016-05,,1100\n2019-10,unstated,990',
    'period,value\n2016-01,5\n2016-02,6\n2016-03,7\n2016-04,8',
  ];
  const chart = draw(['2014', '15 March 2016', '20 March 2016', 'by March 2017'], csvs);
  const svg = svgOf(chart);

  test('the table has every figure and every reason (A-66)', () => {
    const texts = courseTable(chart, english).map(({ text }) => text);
    for (const { points } of chart.strips)
      for (const { entry } of points)
        expect(texts).toContain(entry.is === 'mark' ? entry.text : entry.reason);
  });

  test('it is one picture with a name, whose words are told beside it (A-51)', () => {
    expect(svg).toMatch(/^<svg class="chart" role="img" aria-labelledby="one-heading"[^>]*>/);
    expect(svg).toMatch(/^<svg[^>]*><g aria-hidden="true">.*<\/g><\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style|script/);
  });

  test('every mark lies inside the drawing, at its true time (C-14)', () => {
    const places = [...svg.matchAll(/ (?:cx|x1|x2)="(-?[\d.]+)%"/g)].map(([, place]) =>
      Number(place),
    );
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(100);
  });

  test.each([narrowest, 28, 52])('no words lie over others at %d em (C-16, A-42)', (width) => {
    expect(wordFaults(svg, width)).toEqual([]);
  });

  test('the drawing is the same each time', () => {
    expect(svgOf(draw(['2014', '15 March 2016', '20 March 2016', 'by March 2017'], csvs))).toBe(
      svg,
    );
  });
});
