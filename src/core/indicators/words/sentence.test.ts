import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { rowRatingOf } from './row-rating.ts';
import { sayComparators } from './comparator-sentence.ts';
import { sayStanding } from './sentence.ts';
import { standingOf } from '../comparing/standing.ts';
import { sayTargetWithSide } from './target-sentence.ts';

function say(rows: string, head: string, paired?: string): readonly string[] {
  const indicator = indicatorOf(`period,basis,value\n${rows}`, head);
  const other =
    paired === undefined
      ? undefined
      : indicatorOf(
          `period,basis,value\n${paired}`,
          'unit: per 10,000\ngoodWhen: lower\nbasis: month',
        );
  return sayStanding(standingOf(indicator)!, other, english);
}

const children = 'unit: children\ngoodWhen: lower\nbasis: month';
const share = 'unit: "%"\ngoodWhen: higher\nbasis: month';
const money = 'unit: £m\ngoodWhen: lower\nbasis: month\ndecimals: 1';

describe('a standing is told in sentences that the data give', () => {
  test.each([
    {
      says: 'a figure alone',
      rows: '2016-04,,1807',
      head: children,
      told: ['1,807 children in April 2016'],
    },
    {
      says: 'a rise that is worse',
      rows: '2016-03,,1800\n2016-04,,1807',
      head: children,
      told: [
        '1,807 children in April 2016',
        'It rose by 7 children from 1,800 children in March 2016; that is worse',
      ],
    },
    {
      says: 'a fall by one child that is better',
      rows: '2016-03,,8\n2016-04,,7',
      head: children,
      told: [
        '7 children in April 2016',
        'It fell by 1 child from 8 children in March 2016; that is better',
      ],
    },
    {
      says: 'last year before last month',
      rows: '2015-04,,1\n2016-03,,9\n2016-04,,7',
      head: children,
      told: [
        '7 children in April 2016',
        'It rose by 6 children from 1 child in April 2015; that is worse',
        'It fell by 2 children from 9 children in March 2016; that is better',
      ],
    },
    {
      says: 'the same figure',
      rows: '2016-03,,7\n2016-04,,7',
      head: children,
      told: ['7 children in April 2016', 'That is the same as in March 2016'],
    },
    {
      says: 'a share, in percentage points',
      rows: '2016-03,,90.0\n2016-04,,94.5',
      head: share,
      told: [
        '94.5% in April 2016',
        'It rose by 4.5 percentage points from 90.0% in March 2016; that is better',
      ],
    },
    {
      says: 'whole per cents from one to the other, for the points between them are mostly rounding',
      rows: '2016-03,,61\n2016-04,,64',
      head: share,
      told: ['64% in April 2016', 'It rose from 61% in March 2016 to 64%; that is better'],
    },
    {
      says: 'a whole per cent and one with a place likewise',
      rows: '2016-03,,91\n2016-04,,90.2',
      head: share,
      told: ['90.2% in April 2016', 'It fell from 91% in March 2016 to 90.2%; that is worse'],
    },
    {
      says: 'whole per cents that are counted, in percentage points',
      rows: '2016-03,,91\n2016-04,,90',
      head: `${share}\nrounded: no`,
      told: [
        '90% in April 2016',
        'It fell by 1 percentage point from 91% in March 2016; that is worse',
      ],
    },
    {
      says: 'a share that rounding may have turned, without a way',
      rows: '2016-03,,78\n2016-04,,78.2',
      head: share,
      told: [
        '78.2% in April 2016',
        'It was 78% in March 2016; as the two are printed, it cannot be said whether it rose or fell',
      ],
    },
    {
      says: 'a share that is printed the same',
      rows: '2016-03,,78\n2016-04,,78',
      head: share,
      told: ['78% in April 2016', 'Rounded as it is printed, that is the same as in March 2016'],
    },
    {
      says: 'money to the penny',
      rows: '2016-03,,1200000.11\n2016-04,,1234567.89',
      head: 'unit: £\ngoodWhen: lower\nbasis: month',
      told: [
        '£1,234,567.89 in April 2016',
        'It rose by £34,567.78 from £1,200,000.11 in March 2016; that is worse',
      ],
    },
    {
      says: 'money below zero',
      rows: '2016-03,,2.0\n2016-04,,-1.5',
      head: money,
      told: ['−£1.5m in April 2016', 'It fell by £3.5m from £2.0m in March 2016; that is better'],
    },
    {
      says: 'no good direction',
      rows: '2016-03,,7\n2016-04,,8',
      head: 'unit: children\ngoodWhen: neither\nbasis: month',
      told: ['8 children in April 2016', 'It rose by 1 child from 7 children in March 2016'],
    },
    { says: 'a day', rows: '2015-03-31,,7', head: children, told: ['7 children on 31 March 2015'] },
    {
      says: 'a range',
      rows: '2017-11..2020-10,,7',
      head: children,
      told: ['7 children from November 2017 to October 2020'],
    },
    {
      says: 'a basis that needs words',
      rows: '2016-04,rolling-12m,7',
      head: children,
      told: ['7 children in April 2016, rolling 12 months'],
    },
  ])('$says', ({ rows, head, told }) => {
    expect(say(rows, head)).toEqual(told);
  });

  test('a paired figure stands in brackets', () => {
    expect(say('2016-04,,1807', children, '2016-04,,66')).toEqual([
      '1,807 children in April 2016 (66 per 10,000)',
    ]);
  });

  test.each(['2016-03,,66', '2016-04,rolling-12m,66', '2016-04,,c'])(
    'a paired figure `%s` is of something else, and is left out',
    (paired) => {
      expect(say('2016-04,,1807', children, paired)).toEqual(['1,807 children in April 2016']);
    },
  );
});

describe('a target is told with its dates', () => {
  test.each([
    {
      target: 'value: 1750',
      says: 'The target was 1,750 children; the figure is 57 children above it and does not meet it (lower is better)',
    },
    {
      target: 'value: 1750\n    by: 2017-03',
      says: 'The target was 1,750 children by March 2017; the figure is 57 children above it (lower is better)',
    },
    {
      target: 'value: 1808\n    until: 2016/17',
      says: 'The target until 2016/17 was 1,808 children; the figure is 1 child below it and meets it (lower is better)',
    },
    {
      target: 'value: 1808\n    from: 2016/17\n    until: 2016/17',
      says: 'The target for 2016/17 was 1,808 children; the figure is 1 child below it and meets it (lower is better)',
    },
    {
      target: 'value: 1808\n    from: 2016-04',
      says: 'The target from April 2016 was 1,808 children; the figure is 1 child below it and meets it (lower is better)',
    },
    {
      target: 'value: 1807',
      says: 'The target was 1,807 children; the figure is exactly on it and meets it',
    },
    {
      target: 'value: 1800\n    from: 2016-01\n    until: 2016-12',
      says: 'The target from January 2016 until December 2016 was 1,800 children; the figure is 7 children above it and does not meet it (lower is better)',
    },
    {
      target: 'value: 0',
      says: 'The target was 0 children; the figure is 1,807 children above it and does not meet it (lower is better)',
    },
    { target: 'words: in line with others', says: 'The target was “in line with others”' },
    { target: 'value: 1750\n    basis: rolling-12m', says: undefined },
  ])('$target', ({ target, says }) => {
    const [, told] = say('2016-04,,1807', `${children}\ntargets:\n  - ${target}`);
    expect(told).toBe(says);
  });

  test.each([
    {
      band: '[1800, 1810]',
      value: 1800,
      says: 'It is inside the tolerance band of 1,800 children to 1,810 children',
    },
    {
      band: '[1700, 1800]',
      says: 'It is outside the tolerance band of 1,700 children to 1,800 children',
    },
    {
      band: '[1900, 2000]',
      value: 1950,
      says: 'It is beyond the tolerance band of 1,900 children to 2,000 children, on the good side',
    },
  ])('a band $band', ({ band, value = 1750, says }) => {
    const target = `value: ${value}\n    tolerance:\n      band: ${band}`;
    expect(say('2016-04,,1807', `${children}\ntargets:\n  - ${target}`).at(-1)).toBe(says);
  });

  test('a tolerance in fractions has no noise (R-04)', () => {
    const target = 'value: 0.8\n    tolerance:\n      points: 0.1';
    expect(say('2016-04,,0.7', `${share}\ntargets:\n  - ${target}`).at(-1)).toContain(
      '0.7% to 0.8%',
    );
  });
});

test('no sentence has a gap that was not filled', () => {
  const said = say(
    '2015-04,rolling-12m,5\n2016-04,rolling-12m,7',
    `${children}\ntargets:\n  - value: 6\n    basis: rolling-12m`,
  );
  expect(said.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
});

describe('a figure of a year before whose basis nobody states', () => {
  const indicator = (rows: string) => indicatorOf(`period,basis,value,edition\n${rows}`, children);
  const told = (rows: string) => sayStanding(standingOf(indicator(rows))!, undefined, english);

  test('is shown and not judged', () => {
    expect(told('2019-10,unstated,9,a\n2020-10,month,7,a')).toEqual([
      '7 children in October 2020',
      'Beside the figure the paper prints 9 children for October 2019, without saying what stretch of time that covers, so the two may not be alike',
    ]);
  });

  test.each([
    { says: 'of another paper', rows: '2019-10,unstated,9,b\n2020-10,month,7,a' },
    { says: 'of another year', rows: '2018-10,unstated,9,a\n2020-10,month,7,a' },
  ])('$says is left to the table', ({ rows }) => {
    expect(told(rows)).toEqual(['7 children in October 2020']);
  });
});

test('a later period without a figure is told with its reason, and is never passed over', () => {
  expect(say('2016-03,,7\n2016-04,,suppressed\n2016-05,,unavailable', children)).toEqual([
    '7 children in March 2016',
    'For May 2016 there is no figure: not available',
  ]);
});

test('a figure that may still change is said to be so (R-05)', () => {
  const indicator = indicatorOf('period,value,status\n2016-04,7,provisional', children);
  const [figure] = sayStanding(standingOf(indicator)!, undefined, english);
  expect(figure).toBe('7 children in April 2016, provisional');
});

describe('a change', () => {
  test.each([
    { by: 1, says: 'It rose by 1 child from 100 children in March 2016; that counts as no change' },
    { by: 2, says: 'It rose by 2 children from 100 children in March 2016; that is worse' },
  ])('of $by where one in a hundred counts as none (R-12)', ({ by, says }) => {
    const head = `${children}\nnoChange:\n  percent: 1`;
    expect(say(`2016-03,,100\n2016-04,,${100 + by}`, head).at(-1)).toBe(says);
  });

  test('of a measure that goes with the seasons is told from the year before alone (R-15)', () => {
    const head = `${children}\nseasonal: yes`;
    expect(say('2015-04,,5\n2016-03,,9\n2016-04,,7', head)).toEqual([
      '7 children in April 2016',
      'It rose by 2 children from 5 children in April 2015; that is worse',
    ]);
    expect(say('2015-05,,5\n2016-03,,9\n2016-04,,7', head)).toEqual(['7 children in April 2016']);
  });
});

test('others’ figures are told with their period, or that it is not given (R-16)', () => {
  const csv =
    'period,comparator,value\n2016-04,,7\n2016-04,england,6\nunstated,england,9\n2016-03,england,c';
  const standing = standingOf(indicatorOf(csv, children))!;
  expect(sayComparators(standing, { england: 'England' }, english)).toEqual([
    'Others, date not stated: England 9 children (worse than here)',
    'Others in April 2016: England 6 children (better than here)',
  ]);
});

test('a figure is said with its qualifier', () => {
  const indicator = indicatorOf('period,value,qualifier\n2016-04,1800,over', children);
  expect(sayStanding(standingOf(indicator)!, undefined, english)).toEqual([
    'over 1,800 children in April 2016',
  ]);
});

test('a count stands with the rate of its own paper', () => {
  const paired = indicatorOf(
    'period,value,edition,discrepancy\n2016-04,66,a,\n2016-04,67,b,The later paper gives no reason.',
    'unit: per 10,000\ngoodWhen: lower\nbasis: month',
  );
  const indicator = indicatorOf('period,value,edition\n2016-04,1807,a', children);
  expect(sayStanding(standingOf(indicator)!, paired, english)).toEqual([
    '1,807 children in April 2016 (66 per 10,000)',
  ]);
});

describe('a list says on which side of its target a figure is', () => {
  test.each([
    { row: '2016-04,,91', target: 'value: 90', says: 'The target was 90%: met' },
    { row: '2016-04,,90', target: 'value: 90', says: 'The target was 90%: met' },
    {
      row: '2016-04,,90,2016-06-14-library-report,page 1',
      target: 'value: 90',
      says: 'The target was 90%: whether it was met depends on the rounding',
    },
    { row: '2016-04,,89', target: 'value: 90', says: 'The target was 90%: not met' },
    {
      row: '2016-04,,89',
      target: 'value: 90\n    by: 2017-03',
      says: 'The target was 90% by March 2017',
    },
    {
      row: '2017-03,,89',
      target: 'value: 90\n    by: 2017-03',
      says: 'The target was 90% by March 2017: not met',
    },
    { row: '2016-04,,89', target: 'words: more', says: 'The target was “more”' },
  ])('$row against $target', ({ row, target, says }) => {
    const indicator = indicatorOf(
      `period,basis,value,edition,locator\n${row}${row.includes('report') ? '' : ',,'}`,
      `${share}\ntargets:\n  - ${target}`,
    );
    const standing = standingOf(indicator)!;
    expect(sayTargetWithSide(standing.target!, standing, english)).toBe(says);
  });
});

describe('a share that was rounded onto its target is told as its counts give it', () => {
  const head = `unit: "%"\ngoodWhen: lower\nbasis: month\ndecimals: 1\nparts: percent\ntargets:\n  - value: 10\n    from: 2016-04`;
  const paper = ',2016-06-14-library-report,page 1';
  test.each([
    {
      row: '10.0,193,1921,,',
      says: 'The target from April 2016 was 10.0%; the figure, 10.05% before it was rounded, is 0.05 percentage points above it and does not meet it (lower is better)',
      list: 'The target from April 2016 was 10.0%: not met, being 10.05% before it was rounded',
      table: 'Not met (193 of 1,921 give 10.05%)',
    },
    {
      row: '10.0,19999,200000,,',
      says: 'The target from April 2016 was 10.0%; the figure, 9.9995% before it was rounded, is 0.0005 percentage points below it and meets it (lower is better)',
      list: 'The target from April 2016 was 10.0%: met, being 9.9995% before it was rounded',
      table: 'Met (19,999 of 200,000 give 9.9995%)',
    },
    {
      row: '10.1,194,1921,,',
      says: 'The target from April 2016 was 10.0%; the figure is 0.1 percentage points above it and does not meet it (lower is better)',
      list: 'The target from April 2016 was 10.0%: not met',
      table: 'Not met',
    },
    {
      row: '10.0,192,1920,,',
      says: 'The target from April 2016 was 10.0%; the figure is exactly on it and meets it',
      list: 'The target from April 2016 was 10.0%: met exactly',
      table: 'Met',
    },
    {
      row: '10.0,,,,',
      says: 'The target from April 2016 was 10.0%; as it is printed, the figure is the same and meets it',
      list: 'The target from April 2016 was 10.0%: met',
      table: 'Met',
    },
    {
      row: `10.0,193,1921${paper}`,
      says: 'The target from April 2016 was 10.0%; the figure is less than 0.1 percentage points (by the counts) above it, so that whether it meets it depends on the rounding (lower is better)',
      list: 'The target from April 2016 was 10.0%: whether it was met depends on the rounding',
      table: 'Not rated: it depends on the rounding',
    },
  ])('$row', ({ row, says, list, table }) => {
    const indicator = indicatorOf(
      `period,value,numerator,denominator,edition,locator\n2016-04,${row}`,
      head.replace('from: 2016-04', 'from: 2016-04\n    tolerance: none'),
    );
    const standing = standingOf(indicator)!;
    expect(sayStanding(standing, undefined, english)).toContain(says);
    expect(sayTargetWithSide(standing.target!, standing, english)).toBe(list);
    expect(rowRatingOf(standing.latest, indicator, {}, english).mark?.word).toBe(table);
  });
});

describe('a year to date and a target to be reached by a day', () => {
  const toDate = 'unit: adoptions\ngoodWhen: higher\nbasis: year-to-date';
  const target = 'targets:\n  - value: 120\n    by: 2024-03\n    tolerance:\n      points: 10';
  test.each([
    { row: '2024-02,100', says: ['The target was 120 adoptions by March 2024'] },
    {
      row: '2024-03,100',
      says: [
        'The target was 120 adoptions by March 2024; the figure is 20 adoptions below it and does not meet it (higher is better)',
        'It is outside the tolerance band of 110 adoptions to 120 adoptions',
      ],
    },
    {
      row: '2024-03,120',
      says: [
        'The target was 120 adoptions by March 2024; the figure is exactly on it and meets it',
        'It is inside the tolerance band of 110 adoptions to 120 adoptions',
      ],
    },
    { row: '2024-04,10', says: [] },
  ])('$row', ({ row, says }) => {
    const standing = standingOf(indicatorOf(`period,value\n${row}`, `${toDate}\n${target}`))!;
    expect(sayStanding(standing, undefined, english).slice(1)).toEqual(says);
  });
});

describe('a band is told on the day of its target, and not before', () => {
  test.each([
    { by: '2016-05', told: 1 },
    { by: '2016-04', told: 2 },
  ])('by $by', ({ by, told }) => {
    const target = `targets:\n  - value: 1750\n    by: ${by}\n    tolerance:\n      band: [1700, 1800]`;
    const said = say('2016-04,,1807', `${children}\n${target}`).slice(1);
    expect(said).toHaveLength(told);
    expect(said[0]!.includes('does not meet it')).toBe(told === 2);
    expect(said[1]).toBe(
      told === 2
        ? 'It is outside the tolerance band of 1,700 children to 1,800 children'
        : undefined,
    );
  });
});

test('the paired figure is one of the whole, and never of a part', () => {
  const rate = 'unit: per 10,000\ngoodWhen: lower\nbasis: month';
  const paired = (rows: string) => indicatorOf(`period,area,comparator,value\n${rows}`, rate);
  const indicator = indicatorOf('period,value\n2016-04,1807', children);
  const say = (rows: string) => sayStanding(standingOf(indicator)!, paired(rows), english)[0];
  const alone = '1,807 children in April 2016';
  const both = `${alone} (66 per 10,000)`;
  expect(say('2016-04,East,,54\n2016-04,,,66')).toBe(both);
  expect(say('2016-04,,,66\n2016-04,East,,54')).toBe(both);
  expect(say('2016-04,East,,54')).toBe(alone);
  expect(say('2016-04,,england,60')).toBe(alone);
  expect(say('2016-03,,,67')).toBe(alone);
});
