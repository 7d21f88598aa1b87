import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { isBroken } from './broken.ts';
import type { Change } from './change.ts';
import { subtract, toNumber } from '../../values/exact.ts';
import { lineOf, standingOf, type AgainstTarget } from './standing.ts';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';

const higher = 'unit: visits\ngoodWhen: higher\nbasis: month';
const say = (change: Change | undefined) =>
  change && `${change.from.period.text} ${change.difference} ${change.judgement}`;

describe('a figure is held against those before it', () => {
  test.each([
    { says: 'nothing before it', rows: '2016-04,5', yearAgo: undefined, previous: undefined },
    {
      says: 'the month before',
      rows: '2016-03,4\n2016-04,5',
      yearAgo: undefined,
      previous: '2016-03 1 better',
    },
    {
      says: 'the same month last year',
      rows: '2015-04,9\n2015-05,1\n2016-03,4\n2016-04,5',
      yearAgo: '2015-04 -4 worse',
      previous: '2016-03 1 better',
    },
    {
      says: 'the latest before, and never the first, where last year’s is missing',
      rows: '2014-04,9\n2015-05,1\n2016-03,4\n2016-04,5',
      yearAgo: undefined,
      previous: '2016-03 1 better',
    },
    {
      says: 'one of years before, where there is no later',
      rows: '2010-04,9\n2013-05,1\n2016-04,5',
      yearAgo: undefined,
      previous: '2013-05 4 better',
    },
    {
      says: 'not a reason, as if it were 0',
      rows: '2015-04,9\n2016-03,c\n2016-04,5',
      yearAgo: '2015-04 -4 worse',
      previous: '2015-04 -4 worse',
    },
    {
      says: 'the same figure, once with a point',
      rows: '2016-03,5\n2016-04,5.0',
      yearAgo: undefined,
      previous: '2016-03 0 alike',
    },
    {
      says: 'not a year, beside a month',
      rows: '2015,60\n2016-04,5',
      yearAgo: undefined,
      previous: undefined,
    },
    {
      says: 'not one without a period',
      rows: 'unstated,4\n2016-04,5',
      yearAgo: undefined,
      previous: undefined,
    },
    {
      says: 'rows in any order',
      rows: '2016-04,5\n2015-04,9',
      yearAgo: '2015-04 -4 worse',
      previous: '2015-04 -4 worse',
    },
  ])('$says', ({ rows, yearAgo, previous }) => {
    const standing = standingOf(indicatorOf(`period,value\n${rows}`))!;
    expect(standing.latest.period.text).toBe('2016-04');
    expect(say(standing.yearAgo)).toBe(yearAgo);
    expect(say(standing.previous)).toBe(previous);
  });
});

describe('what a figure may be held against depends on what it sums up', () => {
  const pool = 'unit: deaths\ngoodWhen: lower\nbasis: year';
  const on = (basis: string) => `unit: visits\ngoodWhen: higher\nbasis: ${basis}`;
  test.each([
    {
      says: 'a year to date, not the month before',
      head: on('year-to-date'),
      rows: '2015-09,50\n2015-10,60\n2016-09,51\n2016-10,58',
      told: ['2015-10 -2 worse'],
    },
    {
      says: 'a year to date, the same point of two years before where that of last year is missing',
      head: on('year-to-date'),
      rows: '2014-10,60\n2015-09,50\n2016-09,51\n2016-10,58',
      told: ['2014-10 -2 worse'],
    },
    {
      says: 'a year to date, nothing at the start of all',
      head: on('year-to-date'),
      rows: '2016-04,5\n2016-05,9\n2016-06,15',
      told: [],
    },
    {
      says: 'a year to date told as a stretch, one that has run as long',
      head: on('year-to-date'),
      rows: '2015-04..2015-06,8\n2015-04..2015-07,10\n2016-04..2016-06,15\n2016-04..2016-07,12',
      told: ['2015-04..2015-07 2 better'],
    },
    {
      says: 'twelve months, the twelve before and none between',
      head: on('rolling-12m'),
      rows: '2015-04,10\n2015-05,11\n2016-03,14\n2016-04,12',
      told: ['2015-04 2 better'],
    },
    {
      says: 'twelve months, nothing that shares a month with them',
      head: on('rolling-12m'),
      rows: '2015-05,11\n2016-03,14\n2016-04,12',
      told: [],
    },
    {
      says: 'an average of three months, that of the three before',
      head: on('mean-3m'),
      rows: '2016-01,10\n2016-02,11\n2016-03,14\n2016-04,12',
      told: ['2016-01 2 better'],
    },
    {
      says: 'a pool of three years, no pool that shares a year with it',
      head: pool,
      rows: '2006/07..2008/09,9\n2007/08..2009/10,8\n2008/09..2010/11,7\n2009/10..2011/12,6',
      told: ['2006/07..2008/09 -3 better'],
    },
    {
      says: 'a stretch of time, none of another length',
      head: on('month'),
      rows: '2015-01..2015-03,9\n2015-04..2015-09,8',
      told: [],
    },
    {
      says: 'the end of February, whatever its length',
      head: on('snapshot'),
      rows: '2016-02-29,4\n2017-01-31,9\n2017-02-28,5',
      told: ['2016-02-29 1 better', '2017-01-31 -4 worse'],
    },
    {
      says: 'a measure of the seasons, the same season of two years before where last year’s is missing',
      head: `${on('month')}\nseasonal: yes`,
      rows: '2014-08,4\n2016-07,9\n2016-08,5',
      told: ['2014-08 1 better'],
    },
  ])('$says', ({ head, rows, told }) => {
    const { yearAgo, previous } = standingOf(indicatorOf(`period,value\n${rows}`, head))!;
    const changes = [...new Set([say(yearAgo), say(previous)])];
    expect(changes.filter((one) => one !== undefined)).toEqual(told);
  });
});

describe('a gap is told after the latest figure alone', () => {
  test.each([
    { says: 'before it', rows: '2016-02,c\n2016-03,4', later: undefined },
    { says: 'after it', rows: '2016-03,4\n2016-04,c', later: '2016-04' },
    { says: 'the last of several', rows: '2016-03,4\n2016-04,c\n2016-05,x', later: '2016-05' },
    { says: 'of another kind of period', rows: '2016-03,4\n2016,c', later: undefined },
  ])('$says', ({ rows, later }) => {
    const standing = standingOf(indicatorOf(`period,value\n${rows}`))!;
    expect(standing.gapAfter?.period.text).toBe(later);
  });

  test('none where another period than the latest is asked for', () => {
    const indicator = indicatorOf('period,value\n2016-03,4\n2016-04,c');
    expect(standingOf(indicator, '2016-03')!.gapAfter).toBeUndefined();
  });
});

describe('figures of different basis are never mixed', () => {
  const csv = (rows: string) => `period,basis,value\n${rows}`;
  test.each([
    {
      says: 'an earlier one of another basis',
      rows: '2015-04,rolling-12m,60\n2016-04,,5',
      latest: '5',
      earlier: 0,
    },
    {
      says: 'the definition’s basis, where the latest period has two',
      rows: '2015-04,,4\n2016-04,rolling-12m,60\n2016-04,,5',
      latest: '5',
      earlier: 1,
    },
    {
      says: 'whatever the order of the rows',
      rows: '2016-04,,5\n2016-04,rolling-12m,60\n2015-04,,4',
      latest: '5',
      earlier: 1,
    },
    {
      says: 'a basis of its own at the latest period',
      rows: '2015-04,,4\n2016-04,rolling-12m,60',
      latest: '60',
      earlier: 0,
    },
  ])('$says', ({ rows, latest, earlier }) => {
    const standing = standingOf(indicatorOf(csv(rows)))!;
    expect(standing.latest.figure.text).toBe(latest);
    expect(standing.earlier).toHaveLength(earlier);
    expect(lineOf(standing.indicator)).toHaveLength(earlier + 1);
  });
});

describe('a change of definition is never crossed', () => {
  const broken = `${higher}\nbreaks:\n  - at: 2015-10\n    reason: Counted anew.`;
  test.each([
    { says: 'a figure before the break', rows: '2015-09,4\n2016-04,5', earlier: 0 },
    { says: 'a figure of the first month after it', rows: '2015-10,4\n2016-04,5', earlier: 1 },
    {
      says: 'figures on both sides',
      rows: '2015-08,3\n2015-09,4\n2015-10,4\n2016-04,5',
      earlier: 1,
    },
  ])('$says', ({ rows, earlier }) => {
    const standing = standingOf(indicatorOf(`period,value\n${rows}`, broken))!;
    expect(standing.earlier).toHaveLength(earlier);
    expect(lineOf(standing.indicator)).toHaveLength(earlier + 1);
  });

  test.each([
    { from: '2014/15', to: '2015/16', is: true },
    { from: '2015-09', to: '2015-10', is: true },
    { from: '2015-08', to: '2015-09', is: false },
    { from: '2015-10', to: '2015-11', is: false },
  ])('from $from to $to: $is', ({ from, to, is }) => {
    const period = (text: string) => parsePeriod(text) as StatedPeriod;
    expect(isBroken(indicatorOf('period,value\n2016-04,5', broken), period(from), period(to))).toBe(
      is,
    );
  });
});

describe('of two papers’ figures for one period the later stands', () => {
  const csv = (rows: string) => `period,area,value,edition,discrepancy\n${rows}`;
  test('for the latest period and for last year’s', () => {
    const { latest, yearAgo, earlier } = standingOf(
      indicatorOf(
        csv('2016-04,,6,b,Counted anew.\n2016-04,,5,a,\n2015-04,,4,b,Counted anew.\n2015-04,,3,a,'),
      ),
    )!;
    expect(latest.figure.value).toBe(6);
    // Each is contradicted by the other paper.
    expect(say(yearAgo)).toBe('2015-04 2 doubted');
    expect(earlier).toHaveLength(1);
  });

  test('for a part', () => {
    const { parts } = standingOf(
      indicatorOf(csv('2016-04,,6,b,\n2016-04,East,2,a,\n2016-04,East,3,b,Counted anew.')),
    )!;
    expect(parts.get('area')!.map(({ figure }) => figure)).toMatchObject([{ value: 3 }]);
  });

  test('also where the later gives a reason and no number', () => {
    const { latest } = standingOf(
      indicatorOf(csv('2016-04,,5,a,\n2016-04,,c,b,Withdrawn.\n2016-03,,4,a,')),
    )!;
    expect(latest.period.text).toBe('2016-03');
  });
});

describe('what is good is decided by the definition (R-01, R-05)', () => {
  test.each([
    { goodWhen: 'higher', judgement: 'better' },
    { goodWhen: 'lower', judgement: 'worse' },
    { goodWhen: 'range', judgement: 'neither' },
    { goodWhen: 'neither', judgement: 'neither' },
  ])('a rise is $judgement where $goodWhen is good', ({ goodWhen, judgement }) => {
    const head = `unit: visits\ngoodWhen: ${goodWhen}\nbasis: month`;
    const { previous } = standingOf(indicatorOf('period,value\n2016-03,4\n2016-04,5', head))!;
    expect(previous!.judgement).toBe(judgement);
  });
});

describe('a figure against its target (R-02, R-03, R-04)', () => {
  const numberOf = ({ gap, ...rest }: AgainstTarget) => ({
    ...rest,
    gap: gap && toNumber(gap.value),
  });
  const against = (value: string, target: string, goodWhen = 'higher') =>
    standingOf(
      indicatorOf(
        `period,value\n2016-04,${value}`,
        `unit: "%"\nrounded: no\ngoodWhen: ${goodWhen}\nbasis: month\ntargets:\n  - ${target}`,
      ),
    )!.target!;

  test.each([
    { says: 'above it', value: '95', target: 'value: 90', gap: 5, judgement: 'better' },
    { says: 'below it', value: '85', target: 'value: 90', gap: -5, judgement: 'worse' },
    { says: 'exactly on it', value: '90.0', target: 'value: 90', gap: 0, judgement: 'same' },
    { says: 'a fraction away', value: '0.3', target: 'value: 0.1', gap: 0.2, judgement: 'better' },
    {
      says: 'an aim in words',
      value: '90',
      target: 'words: more',
      gap: undefined,
      judgement: undefined,
    },
  ])('$says', ({ value, target, gap, judgement }) => {
    expect(numberOf(against(value, target))).toMatchObject({ gap, judgement });
  });

  test.each([
    { says: 'on the lower edge', value: '85', inside: 'inside' },
    { says: 'on the upper edge', value: '95', inside: 'inside' },
    { says: 'just outside', value: '84.9', inside: 'outside' },
  ])('$says of a band', ({ value, inside }) => {
    expect(against(value, 'value: 90\n    tolerance:\n      band: [85, 95]').inBand).toBe(inside);
  });

  test('on the edge of a tolerance in fractions', () => {
    expect(against('0.7', 'value: 0.8\n    tolerance:\n      points: 0.1').inBand).toBe('inside');
  });

  test('no band, no judgement by one', () => {
    expect(against('85', 'value: 90').inBand).toBeUndefined();
  });
});

describe('parts and comparators are those of the latest figure', () => {
  const indicator = indicatorOf(
    'period,area,team,comparator,value,edition\n' +
      '2015-04,East,,,1,a\n2015-04,,,,4,a\n2015-04,,,england,9,a\n' +
      '2016-04,West,,,3,b\n2016-04,East,,,2,b\n2016-04,East,Duty,,1,b\n2016-04,,,,5,b\n' +
      'unstated,,,england,8,b\n2016-04,East,,england,7,b',
  );
  const standing = standingOf(indicator)!;

  test('parts of one dimension, in the order of the file', () => {
    const parts = [...standing.parts].map(([name, all]) => [
      name,
      all.map((one) => one.dimensions.get(name)),
    ]);
    expect(parts).toEqual([['area', ['West', 'East']]]);
  });

  test('comparators of the same paper, whole', () => {
    expect(standing.others.map(({ observation }) => observation.figure)).toMatchObject([
      { value: 8 },
    ]);
  });

  test('standing at an earlier period looks no further', () => {
    const earlier = standingOf(indicator, '2015-04')!;
    expect(earlier.latest.figure.value).toBe(4);
    expect(earlier.others.map(({ observation }) => observation.figure)).toMatchObject([
      { value: 9 },
    ]);
  });

  test.each(['2014-04', '2016-03', 'nonsense'])('standing at %s is not possible', (at) => {
    expect(standingOf(indicator, at)).toBeUndefined();
  });
});

test.each(['2016-04,c', 'unstated,5', '2016-04,not-yet-due'])(
  'an indicator with nothing but `%s` stands nowhere',
  (row) => {
    expect(standingOf(indicatorOf(`period,value\n${row}`))).toBeUndefined();
  },
);

test('differences have no noise of fractions (R-04)', () => {
  expect(subtract(0.3, 0.1)).toBe(0.2);
  expect(subtract(94.1, 94)).toBe(0.1);
});
