import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { movementUpTo } from '../comparing/line-movement.ts';
import { standingOf } from '../comparing/standing.ts';
import { assuranceOf } from '../movement/assurance.ts';
import { possibleOf } from '../movement/possible.ts';
import { variationOf } from '../movement/variation.ts';
import { english } from '../../language/english.ts';
import { sayUnusual } from './say-unusual.ts';
import { sayNoMovement } from './say-no-movement.ts';
import { sayVariation } from './say-movement.ts';
import { sayBothLimits, sayMean, placesBeside, sayReckoned } from './say-limits.ts';
import { exact } from '../../values/exact.ts';
import { sayChange, sayStanding } from './sentence.ts';

/** Months from January 2016 on, one figure to each; `.` for none. */
const months = (typed: string, more = '') =>
  typed
    .split(' ')
    .map((value, at) => [
      `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      value,
    ])
    .filter(([, value]) => value !== '.')
    .map(([month, value]) => `${month},${value}${more}`)
    .join('\n');

const even = '50 52 50 52 50 52 50 52 50 52 50 52';
const lower = 'unit: children\ngoodWhen: lower\nbasis: month';
const higher = 'unit: children\ngoodWhen: higher\nbasis: month';
const neither = 'unit: children\ngoodWhen: neither\nbasis: month';
const inferred =
  'unit: children\ngoodWhen:\n  - is: lower\n    inferredFrom: target\nbasis: month\ntargets:\n  - value: 40\n    from: 2016-01';

const measure = (rows: string, head: string, columns = 'period,value') =>
  indicatorOf(`${columns}\n${rows}`, head);

function say(rows: string, head: string, columns?: string): readonly string[] {
  const indicator = measure(rows, head, columns);
  const found = movementUpTo(indicator, standingOf(indicator)!.latest);
  if (found.is === 'none') return [sayNoMovement(found.why, english)];
  const possible = possibleOf(found.places, indicator.definition);
  return sayVariation(found, indicator, possible, english);
}

describe('the latest figure is no more than usual, or its signal is named', () => {
  test.each([
    {
      says: 'noise is called neither better nor worse',
      rows: `${even} 51`,
      head: lower,
      told: [
        '51 children in January 2017 is not unusual: it lies between 46 and 56, and is part of no unusual run',
      ],
    },
    {
      says: 'above the upper limit, where lower is better',
      rows: `${even} 60`,
      head: lower,
      told: [
        '60 children in January 2017 is above the upper limit of 58: higher than is usual',
        'The latest figure is worse than usual',
      ],
    },
    {
      says: 'the same, where higher is better',
      rows: `${even} 60`,
      head: higher,
      told: [
        '60 children in January 2017 is above the upper limit of 58: higher than is usual',
        'The latest figure is better than usual',
      ],
    },
    {
      says: 'the same, where no way is good: neither is said',
      rows: `${even} 60`,
      head: neither,
      told: ['60 children in January 2017 is above the upper limit of 58: higher than is usual'],
    },
    {
      says: 'the same, where only a target shows a way: neither is said',
      rows: `${even} 60`,
      head: inferred,
      told: ['60 children in January 2017 is above the upper limit of 58: higher than is usual'],
    },
    {
      says: 'seven in a row below the average',
      rows: '53 55 53 55 53 55 53 55 53 55 53 55 53 50 51 50 51 50 51 50',
      head: lower,
      told: [
        'Since February 2017 every figure has been below the average of 53, 7 in a row',
        'The latest figure is better than usual',
      ],
    },
    {
      says: 'a rise that is still below the average: both are named, and the level is judged',
      rows: '80 82 80 82 80 82 80 82 80 82 80 82 80 70 71 72 73 74 75 76',
      head: higher,
      told: [
        'Since February 2017 every figure has been below the average of 78, 7 in a row',
        'From February 2017 on the figures have risen without a break, 7 in a row',
        'The latest figure is worse than usual',
      ],
    },
  ])('$says', ({ rows, head, told }) => {
    expect(say(months(rows), head)).toEqual(told);
  });
});

const refused = 'No usual movement is worked out: ';

describe('where no usual movement can be seen, the reason is told', () => {
  test.each([
    {
      says: 'eleven figures',
      rows: months('1 2 1 2 1 2 1 2 1 2 1'),
      told: 'there are 11 figures of one kind, and it takes 12',
    },
    {
      says: 'years to date',
      rows: months(even),
      head: 'unit: children\ngoodWhen: lower\nbasis: year-to-date',
      told: 'these figures add up over their year, so that each holds those before it',
    },
    {
      says: 'rolling years',
      rows: months(even),
      head: 'unit: children\ngoodWhen: lower\nbasis: rolling-12m',
      told: 'these figures sum up some of the same months as their neighbours, so that they move together',
    },
    {
      says: 'averages of three months',
      rows: months(even),
      head: 'unit: children\ngoodWhen: lower\nbasis: mean-3m',
      told: 'these figures sum up some of the same months as their neighbours, so that they move together',
    },
    {
      says: 'figures of which nobody says what they sum up',
      rows: months(even),
      head: 'unit: children\ngoodWhen: lower\nbasis: unstated',
      told: 'it is not stated what stretch of time these figures sum up',
    },
    {
      says: 'figures that go with the seasons',
      rows: months(even),
      head: `${lower}\nseasonal: yes`,
      told: 'these figures go up and down with the seasons, and are not adjusted for them',
    },
    {
      says: 'months and quarters',
      rows: `${months('1 2 1 2 1 2')}\n2017/18-Q1,4\n2017/18-Q2,5\n2017/18-Q3,4\n2017/18-Q4,5\n2018/19-Q1,5\n2018/19-Q2,5`,
      head: 'unit: children\ngoodWhen: lower\nbasis: snapshot',
      told: 'of 12 figures only 6 are of the kind of the latest, and it takes 12 of one kind',
    },
    {
      says: 'one withheld',
      rows: months('50 52 50 52 suppressed 52 50 52 50 52 50 52 51 50'),
      told: 'of 14 figures of the series the number withheld is 1, and what is withheld is not left out by chance',
    },
    {
      says: 'figures with one end',
      rows: months('50 52 50 52 50 52 50 52 50 52 50 52', ',').replace(
        '2016-03,50,',
        '2016-03,50,over',
      ),
      columns: 'period,value,qualifier',
      told: 'of 12 figures of the series the number given by one end alone, such as “over 90”, is 1',
    },
    {
      says: 'more than one in five missing',
      rows: months('50 . 50 52 . 52 50 52 . 52 50 52 . 52 50 52'),
      told: 'for 4 of 16 periods of the series there is no figure, too many for a run',
    },
    {
      says: 'rare events',
      rows: months('0 1 0 0 0 2 0 0 0 1 0 0 1'),
      told: 'at least half of the figures of the series are 0, and such rare events need another method',
    },
    {
      says: 'all the same',
      rows: months('5 5 5 5 5 5 5 5 5 5 5 5'),
      told: 'every figure of the series is the same',
    },
    {
      says: 'too few since a recorded change',
      rows: months(`${even} 10 12 10 12`),
      head: `${lower}\nmovement:\n  rebases:\n    - at: 2017-01\n      reason: A new service began.`,
      told: 'there are only 4 figures since January 2017, when it began anew (A new service began.)',
    },
    {
      says: 'limits by denominators that are not there',
      rows: months(even),
      head: `${lower}\nmovement:\n  byDenominator: yes`,
      told: 'the limits go by the denominators, and some figures have none',
    },
  ])('$says', ({ rows, head = lower, columns, told }) => {
    expect(say(rows, head, columns)).toEqual([refused + told]);
  });

  test.each([
    { says: 'twelve figures', rows: months(even) },
    {
      says: 'one missing: it ends a pair, and no more',
      rows: months('50 52 50 52 . 52 50 52 50 52 50 52 51 50'),
    },
    {
      says: 'one of five missing is not too many',
      rows: months('50 52 50 52 . 52 50 52 50 . 50 52 50 52 . 50 52 50 52 50'),
    },
    {
      says: 'a withheld figure before a recorded change',
      rows: months(`suppressed ${even} 51`),
      head: `${lower}\nmovement:\n  rebases:\n    - at: 2016-02\n      reason: A new service began.`,
    },
    {
      says: 'eight figures since a recorded change: a trial',
      rows: months(`${even} 10 12 10 12 10 12 10 12`),
      head: `${lower}\nmovement:\n  rebases:\n    - at: 2017-01\n      reason: A new service began.`,
    },
  ])('and not where there is none: $says', ({ rows, head = lower }) => {
    expect(say(rows, head)[0]).toMatch(/is not unusual: it lies/);
  });
});

describe('whether a target may be expected to be met', () => {
  // The limits of 50 and 52 in turn are 45.68 and 56.32.
  const assured = (target: string, goodWhen: string, more = '') => {
    const indicator = measure(
      months(even),
      `unit: children\ngoodWhen: ${goodWhen}\nbasis: month\ntargets:\n  - value: ${target}\n    from: 2016-01${more}`,
    );
    const standing = standingOf(indicator)!;
    const found = movementUpTo(indicator, standing.latest);
    return found.is === 'movement' && assuranceOf(found, Number(target), indicator.definition);
  };
  test.each([
    { target: '56.33', goodWhen: 'higher', is: 'fails' },
    { target: '56.32', goodWhen: 'higher', is: 'hit-or-miss' },
    { target: '45.68', goodWhen: 'higher', is: 'hit-or-miss' },
    { target: '45.67', goodWhen: 'higher', is: 'passes' },
    { target: '56.33', goodWhen: 'lower', is: 'passes' },
    { target: '45.67', goodWhen: 'lower', is: 'fails' },
    { target: '51', goodWhen: 'lower', is: 'hit-or-miss' },
    { target: '56.33', goodWhen: 'neither', is: undefined },
  ])('$target where $goodWhen is better: $is', ({ target, goodWhen, is }) => {
    expect(assured(target, goodWhen)).toBe(is);
  });

  // The rule judges each figure that the limits stand over: one that is unusual is enough.
  test.each([
    { says: 'all of them usual', rows: `${even} 51`, is: 'hit-or-miss' },
    { says: 'one of them outside the limits', rows: `${even} 80 50 52 50`, is: 'moved' },
    { says: 'seven in a row above the average', rows: `${even} 53 53 54 53 54 53 54`, is: 'moved' },
    {
      says: 'a baseline that all later figures lie above',
      rows: `${even} 80 82 80 82`,
      more: '\nmovement:\n  baseline: 12',
      is: 'moved',
    },
    {
      says: 'those before a recorded change alone',
      rows: `80 ${even} 50 52 50 52 50 52 50 52 50 52 50 52`,
      more: '\nmovement:\n  rebases:\n    - at: 2017-02\n      reason: A second clinic opened.',
      is: 'hit-or-miss',
    },
  ])('$says: $is', ({ rows, more = '', is }) => {
    const indicator = measure(
      months(rows),
      `${higher}\ntargets:\n  - value: 51\n    from: 2016-01${more}`,
    );
    const found = movementUpTo(indicator, standingOf(indicator)!.latest);
    const assurance = found.is === 'movement' && assuranceOf(found, 51, indicator.definition);
    expect(assurance).toBe(is);
  });
});

describe('a change says better or worse only where the figure is unusual', () => {
  const changes = (rows: string, head: string) => {
    const indicator = measure(months(rows), head);
    return sayStanding(standingOf(indicator)!, undefined, english).slice(1);
  };
  test.each([
    {
      says: 'within the limits',
      rows: `${even} 51`,
      told: [
        'It rose by 1 child from 50 children in January 2016, to a figure that is not unusual',
        'It fell by 1 child from 52 children in December 2016; that is no more than its usual month-to-month movement',
      ],
    },
    {
      says: 'over a year to a figure within the limits, however far: a step has limits, a year has none',
      rows: '75 49 55 49 55 49 55 49 55 49 55 49 55',
      told: [
        'It fell by 20 children from 75 children in January 2016, to a figure that is not unusual',
        'It rose by 6 children from 49 children in December 2016; that is no more than its usual month-to-month movement',
      ],
    },
    {
      says: 'over a year between two of one unusual run: no rule tells of the change, and the figure is as it was',
      rows: `70 ${even.slice(3)} 52 51`,
      told: [
        'It fell by 1 child from 52 children in February 2016, to a figure that is still lower than usual',
        'It fell by 1 child from 52 children in January 2017; that is no more than its usual month-to-month movement, and the figure is still lower than usual',
      ],
    },
    {
      says: 'a fall inside a long run above the average: the figure is as high as it was',
      rows: `${even} ${even} 60 61 62 60 61 62 60 61 62 60 61 62 60 59`,
      told: [
        'It fell by 2 children from 61 children in February 2018, to a figure that is still higher than usual',
        'It fell by 1 child from 60 children in January 2019; that is no more than its usual month-to-month movement, and the figure is still higher than usual',
      ],
    },
    {
      says: 'a rise inside a run that rises, and is nothing else',
      rows: '60 40 60 40 60 40 60 40 60 40 60 40 41 42 43 49 51 52 58',
      told: [
        'It fell by 2 children from 60 children in July 2016, to a figure that is part of an unusual run',
        'It rose by 6 children from 52 children in June 2017; that is no more than its usual month-to-month movement, and the figure is part of an unusual run',
      ],
    },
    {
      says: 'outside the limits',
      rows: `${even} 60`,
      told: [
        'It rose by 10 children from 50 children in January 2016; that is worse',
        'It rose by 8 children from 52 children in December 2016; that is worse',
      ],
    },
    {
      says: 'back from outside',
      rows: `${even} ${even} 70 51`,
      told: [
        'It fell by 1 child from 52 children in February 2017, to a figure that is not unusual',
        'It fell by 19 children from 70 children in January 2018, more than it usually moves, to a figure that is not unusual',
      ],
    },
    {
      says: 'a leap down from far above, to a figure that is still above the limits: not called better',
      rows: '50 52 50 52 50 52 50 52 50 52 50 52 50 52 50 52 50 52 50 52 110 80',
      told: [
        expect.stringMatching(
          /^It rose by 28 children from 52 children in October 2016; that is worse$/,
        ),
        expect.stringMatching(
          /^It fell by 30 children from 110 children in September 2017, more than it usually moves, to a figure that is still unusual$/,
        ),
      ],
    },
    {
      says: 'figures enough, one of them withheld: each difference is not called better or worse',
      rows: '50 52 50 suppressed 50 52 50 52 50 52 50 52 54 51',
      told: [
        'It fell by 1 child from 52 children in February 2016; whether that is more than usual is not known',
        'It fell by 3 children from 54 children in January 2017; whether that is more than usual is not known',
      ],
    },
    {
      says: 'events so rare that half of the months have none',
      rows: '0 1 0 0 1 0 2 0 0 1 0 0 1',
      told: [
        'It rose by 1 child from 0 children in January 2016; of events so rare, that alone tells nothing',
        'It rose by 1 child from 0 children in December 2016; of events so rare, that alone tells nothing',
      ],
    },
    {
      says: 'within a long run below the average: the run is unusual, and the month in it is not',
      rows: '63 65 63 65 63 65 63 65 63 65 63 65 60 61 60 61 60 61 60 61 60',
      told: [
        'It fell by 3 children from 63 children in September 2016; that is better',
        'It fell by 1 child from 61 children in August 2017; that is no more than its usual month-to-month movement, and the figure is still lower than usual',
      ],
    },
    {
      says: 'eleven figures are judged as before',
      rows: '50 52 50 52 50 52 50 52 50 52 51',
      told: ['It fell by 1 child from 52 children in October 2016; that is better'],
    },
  ])('$says', ({ rows, told }) => {
    expect(changes(rows, lower)).toEqual(told);
  });

  test('no way is good: neither is said, and the usual movement is', () => {
    expect(changes(`${even} 51`, neither).at(-1)).toBe(
      'It fell by 1 child from 52 children in December 2016; that is no more than its usual month-to-month movement',
    );
  });
});

test.each([
  {
    says: 'outside the limits: the signal is named',
    rows: `${even} 60`,
    told: [
      '60 children in January 2017 is above the upper limit of 58: higher than is usual',
      'The latest figure is worse than usual',
    ],
  },
  { says: 'within the limits', rows: `${even} 51`, told: [] },
  { says: 'eleven figures have no limits', rows: '50 52 50 52 50 52 50 52 50 52 99', told: [] },
])('what is unusual: $says', ({ rows, told }) => {
  expect(sayUnusual(standingOf(measure(months(rows), lower))!, english)).toEqual(told);
});

test('limits by the denominators are those of all others where the denominators are the same', () => {
  const rows = '50 52 51 49 50 53 50 52 48 52 50 52'
    .split(' ')
    .map((value, at) => `2016-${String(at + 1).padStart(2, '0')},${value},${Number(value) * 2},200`)
    .join('\n');
  const head = 'unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent';
  const columns = 'period,value,numerator,denominator';
  const [plain, byDenominator] = [head, `${head}\nmovement:\n  byDenominator: yes`].map((one) =>
    say(rows, one, columns),
  );
  expect(byDenominator).toEqual(plain);
});

test('a figure of few may stray further than one of many, where limits go by the denominators', () => {
  const row = (month: number, value: number, of: number) =>
    `2016-${String(month).padStart(2, '0')},${value},${(value * of) / 100},${of}`;
  const many = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50].map((value, at) =>
    row(at + 1, value, 400),
  );
  const head =
    'unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent\nmovement:\n  byDenominator: yes';
  const columns = 'period,value,numerator,denominator';
  expect(say([...many, row(12, 64, 400)].join('\n'), head, columns)).toContain(
    'The latest figure is better than usual',
  );
  expect(say([...many, row(12, 64, 25)].join('\n'), head, columns)[0]).toMatch(
    /is not unusual: it lies/,
  );
});

test('both limits have as many places as the one that takes more', () => {
  // The lower limit, 48.03, lies between two figures only with two places; the upper, 58.62, takes one.
  const rows = months('50.5 54.4 53.2 54.2 52.5 53.3 52.4 48.0 54.8 54.9 55.9 55.8');
  const indicator = measure(rows, lower);
  const movement = movementUpTo(indicator, standingOf(indicator)!.latest);
  const said =
    movement.is === 'movement' &&
    sayBothLimits(
      movement.latest.limits,
      indicator,
      possibleOf(movement.places, indicator.definition),
      movement.places.flatMap(({ observation }) => observation ?? []),
    );
  expect(said).toEqual({ lower: '48.03', upper: '58.62' });
  expect(say(months(`${even} 51`), lower)[0]).toContain('between 46 and 56');
});

test('a concern is a class of the latest figure alone, by its side of the mean', () => {
  const indicator = measure(months(`${even} 60`), lower);
  const found = movementUpTo(indicator, standingOf(indicator)!.latest);
  const classes =
    found.is === 'movement'
      ? found.places.map((one) => variationOf(one, indicator.definition).is)
      : [];
  expect(classes.filter((one) => one !== 'usual')).toEqual(['concern']);
});

test.each([
  { says: 'of whole figures without a place', unit: 'days', one: '52.84', is: '53' },
  { says: 'of few with one', unit: 'days', one: '2.84', is: '2.8' },
  { says: 'of pounds with two, or none', unit: '£', one: '2.84', is: '£2.84' },
])('an average is said $says', ({ unit, one, is }) => {
  const head = `unit: "${unit}"\ngoodWhen: lower\nbasis: month`;
  expect(sayMean(exact(one), measure('2016-01,70\n2016-02,80', head))).toBe(is);
});

test.each([
  {
    says: 'a leap up',
    rows: `${even} 60`,
    told: [
      'It rose by 10 children from 50 children in January 2016, to a figure that is higher than usual',
      'It rose by 8 children from 52 children in December 2016, to a figure that is higher than usual',
    ],
  },
  {
    says: 'no more than usual',
    rows: `${even} 51`,
    told: [
      'It rose by 1 child from 50 children in January 2016, to a figure that is not unusual',
      'It fell by 1 child from 52 children in December 2016; that is no more than its usual month-to-month movement',
    ],
  },
])('where no way is good a change is held against the usual all the same: $says', (one) => {
  const indicator = measure(months(one.rows), neither);
  expect(sayStanding(standingOf(indicator)!, undefined, english).slice(1)).toEqual(one.told);
});

describe('a limit is said so that each figure stays on the side on which it is', () => {
  const say = (figures: readonly string[], one: string, unit = 'days', isBeside = true) => {
    const indicator = measure(
      figures.map((figure, at) => `2016-${String(at + 1).padStart(2, '0')},${figure}`).join('\n'),
      `unit: "${unit}"\ngoodWhen: lower\nbasis: month`,
    );
    const beside = isBeside ? indicator.observations : [];
    return sayReckoned(exact(one), indicator, placesBeside(exact(one), indicator, beside));
  };
  test.each([
    { says: 'whole as the numbers are', figures: ['9', '12'], one: '9.611', is: '10' },
    { says: 'as many as the figures have', figures: ['1.06', '0.9'], one: '1.147', is: '1.15' },
    { says: 'one more where a figure lies between', figures: ['9', '12'], one: '9.04', is: '9.04' },
    { says: 'the same from below', figures: ['9', '12'], one: '8.96', is: '8.96' },
    { says: 'a figure on the limit itself', figures: ['9', '12'], one: '9', is: '9' },
    { says: 'as near as it is', figures: ['1.06'], one: '1.0604', is: '1.0604' },
    { says: 'so that none is on the wrong side', figures: ['9', '12'], one: '9.411', is: '9.4' },
    { says: 'whole pounds', figures: ['175', '170'], one: '175.548', unit: '£', is: '£176' },
    { says: 'pence', figures: ['175.10', '170'], one: '175.548', unit: '£', is: '£175.55' },
    { says: 'pence, or none', figures: ['175', '176'], one: '175.548', unit: '£', is: '£175.55' },
    { says: 'millions have none', figures: ['1.5', '2.0'], one: '1.648', unit: '£m', is: '£1.6m' },
  ])('$says', ({ figures, one, unit, is }) => {
    expect(say(figures, one, unit)).toBe(is);
  });

  test.each([
    { figures: ['9', '12'], one: '9.04', is: '9' },
    { figures: ['74.5', '74.4'], one: '74.4806', is: '74.5' },
  ])('alone it has no more places than the figures: $one of $figures', ({ figures, one, is }) => {
    expect(say(figures, one, 'days', false)).toBe(is);
  });
});

describe('limits that do not describe a series', () => {
  const steps = (from: number, step: number, count: number) =>
    Array.from({ length: count }, (_, at) => from + step * at).join(' ');
  const rise = steps(10, 10, 30);
  const unfit =
    'All of its 30 figures would be unusual by these limits: they do not describe it, and nothing is called usual or unusual by them';

  test('are said to be such, and nothing is better or worse than usual by them', () => {
    const indicator = measure(months(rise), lower);
    const standing = standingOf(indicator)!;
    const found = movementUpTo(indicator, standing.latest);
    expect(found.is === 'movement' && found.isUnfit).toBe(true);
    const told = say(months(rise), lower);
    expect(told.at(-1)).toBe(unfit);
    expect(told.join('. ')).not.toMatch(/than (?:is )?usual|limit of/);
    expect(told.join('. ')).toContain('have risen without a break');
    expect(sayUnusual(standing, english)).toEqual([]);
    const year = sayChange(standing.yearAgo!, indicator, english);
    expect(year).toContain('whether that is more than usual is not known');
    const month = sayChange(standing.previous!, indicator, english);
    expect(month).toContain('whether that is more than usual is not known');
    expect(month).not.toMatch(/usual month-to-month/);
  });

  /** A fall in which half of the figures lie outside, and one more where none is missing. */
  const fall =
    '400 392 397 391 378 387 377 362 371 360 366 349 341 352 338 334 339 325 328 312 319 307 311 296 299 303 284 291 280 281'.split(
      ' ',
    );
  const withoutMonth = (at: number) =>
    months(fall.join(' '))
      .split('\n')
      .filter((_, index) => index !== at)
      .join('\n');

  test.each([undefined, 3, 7, 12, 15, 20, 26])(
    'are such with a month missing or without: %s',
    (at) => {
      const indicator = measure(withoutMonth(at ?? -1), lower);
      const found = movementUpTo(indicator, standingOf(indicator)!.latest);
      expect(found.is === 'movement' && found.isUnfit).toBe(true);
      const told = say(withoutMonth(at ?? -1), lower).join('. ');
      expect(told).not.toMatch(/(?:lower|higher|better|worse) than usual/);
    },
  );

  test.each([
    { of: 'a rise of 24 months, one of them missing', count: 24, gap: 11, is: true },
    { of: 'a rise of 23 months', count: 23, gap: 11, is: false },
  ])('are looked for in $of', ({ count, gap, is }) => {
    const rows = months(steps(10, 10, count)).split('\n');
    const indicator = measure(rows.filter((_, at) => at !== gap).join('\n'), lower);
    const found = movementUpTo(indicator, standingOf(indicator)!.latest);
    expect(found.is === 'movement' && found.isUnfit).toBe(is);
  });

  test.each([
    { of: 'a step that half of them lie beyond', rows: `${even} ${even.replaceAll('5', '6')}` },
    { of: 'noise', rows: even },
    { of: 'a rise of fewer figures', rows: steps(10, 10, 23) },
  ])('are not said to be such of $of', ({ rows }) => {
    const indicator = measure(months(rows), lower);
    const found = movementUpTo(indicator, standingOf(indicator)!.latest);
    expect(found.is === 'movement' && found.isUnfit).toBe(false);
  });

  test('a baseline that somebody chose may lie far off', () => {
    const head = `${lower}\nmovement:\n  baseline: 12`;
    const indicator = measure(months(`${even} ${steps(90, 1, 40)}`), head);
    const found = movementUpTo(indicator, standingOf(indicator)!.latest);
    expect(found.is === 'movement' && found.isUnfit).toBe(false);
    expect(say(months(`${even} ${steps(90, 1, 40)}`), head)).toContain(
      'The latest figure is worse than usual',
    );
  });
});
