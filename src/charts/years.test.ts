import { describe, expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { drawYears } from './draw-years.ts';
import { mostColumns, yearsChart, type DatedEvent } from './years-chart.ts';
import { sayColumn, sayHowToReadYears, sayYears } from './years-words.ts';

const event = (
  year: number,
  themes: readonly string[] = ['care'],
  isPlanned = false,
): DatedEvent => ({
  ...{ date: { first: `${year}-06-01` }, themes, isPlanned },
});
const times = (count: number, one: DatedEvent) => Array.from({ length: count }, () => one);
const columnsOf = (events: readonly DatedEvent[]) =>
  yearsChart(events, ['care'])!.columns.map(({ from, to, count }) => `${from}-${to}:${count}`);

describe('what has a course', () => {
  test.each([
    ['no events', [], false],
    ['events of one year', [event(2016), event(2016)], false],
    ['events of two years', [event(2016), event(2017)], true],
  ] as const)('%s', (_, events, isThere) => {
    expect(yearsChart(events, ['care']) !== undefined).toBe(isThere);
  });
});

describe('the columns', () => {
  test('are all years from the first to the last, those without an event too', () => {
    expect(columnsOf([event(2016), event(2018)])).toEqual([
      '2016-2016:1',
      '2017-2017:0',
      '2018-2018:1',
    ]);
  });

  test('are single years as long as they fit', () => {
    expect(columnsOf([event(2010), event(2010 + mostColumns - 1)])).toHaveLength(mostColumns);
    expect(columnsOf([event(2010), event(2010 + mostColumns - 1)])[0]).toBe('2010-2010:1');
  });

  test('beyond that, those years that follow each other and have the most events', () => {
    const events = [event(1999), event(2001), ...times(9, event(2016)), event(2020), event(2031)];
    expect(columnsOf(events)).toEqual([
      ...['1999-2015:2', '2016-2016:9', '2017-2017:0', '2018-2018:0', '2019-2019:0'],
      ...['2020-2020:1', '2021-2021:0', '2022-2031:1'],
    ]);
  });

  test('where one end has nothing beyond, only the other is joined', () => {
    const events = [event(1999), ...times(5, event(2020))];
    expect(columnsOf(events)).toEqual([
      ...['1999-2014:1', '2015-2015:0', '2016-2016:0', '2017-2017:0', '2018-2018:0'],
      ...['2019-2019:0', '2020-2020:5'],
    ]);
  });

  test('no event is left out', () => {
    const events = Array.from({ length: 60 }, (_, at) => event(1970 + at));
    const chart = yearsChart(events, ['care'])!;
    expect(chart.columns.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(chart.rows[0]!.cells.reduce((sum, { happened }) => sum + happened, 0)).toBe(60);
  });

  test('lead to years that have events', () => {
    const { columns } = yearsChart(
      [event(1999), event(2003), ...times(3, event(2016)), event(2020)],
      [],
    )!;
    expect([columns[0]!.first, columns[0]!.last]).toEqual(['1999', '2003']);
  });
});

describe('the rows', () => {
  test('are the themes in their order, and last what has none', () => {
    const events = [event(2016, []), event(2017, ['money']), event(2017, ['care', 'money'])];
    const chart = yearsChart(events, ['care', 'trust', 'money'])!;
    expect(chart.rows.map(({ theme, count }) => [theme, count])).toEqual([
      ['care', 1],
      ['money', 2],
      [undefined, 1],
    ]);
    expect(chart.isShared).toBe(true);
  });

  test('tell what was planned from what happened', () => {
    const events = [event(2016), event(2016, ['care'], true), event(2017, ['care'], true)];
    expect(yearsChart(events, ['care'])!.rows[0]!.cells).toEqual([
      { happened: 1, planned: 1 },
      { happened: 0, planned: 1 },
    ]);
  });
});

describe('a drawn row', () => {
  test('has a full mark for what happened, a ring around it for what was planned, and nothing for nothing', () => {
    const drawn = drawYears(
      [
        { happened: 2, planned: 2 },
        { happened: 0, planned: 1 },
        { happened: 0, planned: 0 },
      ],
      4,
    );
    expect(drawn.match(/class="years__happened"/g)).toHaveLength(1);
    expect(drawn.match(/class="years__planned"/g)).toHaveLength(2);
    expect(drawn).toContain('class="years__planned" cx="16.67%" cy="50%" r="0.82em"');
  });

  test('has marks whose areas are as many as the events', () => {
    const radii = [
      ...drawYears(
        [
          { happened: 1, planned: 0 },
          { happened: 4, planned: 0 },
        ],
        4,
      ).matchAll(/ r="([\d.]+)em"/g),
    ];
    expect(radii.map(([, r]) => Number(r))).toEqual([0.41, 0.82]);
  });
});

describe('the words', () => {
  const say = (events: readonly DatedEvent[]) => sayYears(yearsChart(events, ['care'])!, english);

  test('name the year with the most, both of two, and none of more', () => {
    expect(say([event(2016), event(2016), event(2018)])).toBe(
      '3 events from 2016 to 2018; most in one year: 2, in 2016',
    );
    expect(say([event(2016), event(2018)])).toBe(
      '2 events from 2016 to 2018; most in one year: 1, in 2016 and 2018',
    );
    expect(say([event(2016), event(2017), event(2018)])).toBe('3 events from 2016 to 2018');
  });

  test('call joined years what they are', () => {
    const chart = yearsChart([event(1999), ...times(9, event(2016)), event(2031)], ['care'])!;
    const names = chart.columns.map((column) => sayColumn(chart, column, english));
    expect([names[0], names.at(-1)]).toEqual(['to 2015', '2022 on']);
  });

  test('tell of rings and of several themes only where there are any', () => {
    const read = (...events: readonly DatedEvent[]) =>
      sayHowToReadYears(yearsChart([event(2015), ...events], ['care', 'money'])!, english);
    expect(read(event(2016))).not.toMatch(/ring|several/);
    expect(read(event(2016, ['care'], true))).toMatch(/ring/);
    expect(read(event(2016, ['care', 'money']))).toMatch(/several/);
  });
});
