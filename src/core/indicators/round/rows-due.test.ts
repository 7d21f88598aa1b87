import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import { roundOf, type Round } from './rows-due.ts';

const columns = 'period,area,comparator,basis,value';

interface Asked {
  readonly rows: string;
  readonly month: string;
  readonly frequency?: string;
  readonly basis?: string;
  readonly isAsked?: boolean;
}

function round({ rows, month, frequency, basis = 'month', isAsked = false }: Asked): Round {
  const said = frequency === undefined ? '' : `\nfrequency: ${frequency}`;
  const measure = indicatorOf(
    `${columns}\n${rows}\n`,
    `unit: visits\ngoodWhen: neither\nbasis: ${basis}${said}`,
  );
  return roundOf(measure, parsePeriod(month) as StatedPeriod, isAsked);
}

/** What is due, as a line a row: period, whose and which part; else why nothing is. */
function due(asked: Asked): readonly string[] {
  const found = round(asked);
  if (found.is === 'unknown') return [`unknown ${found.why}`];
  if (found.is === 'ended') return [`ended ${found.last.text}`];
  if (found.is === 'not') return ['not', ...(found.next ? [`next ${found.next.text}`] : [])];
  return found.rows.map(({ like, period }) =>
    [period.text, like.comparator, ...like.dimensions.values(), like.typedBasis]
      .filter((word) => word !== undefined)
      .join(' '),
  );
}

const months = (...all: readonly string[]) => all.map((month) => `${month},,,,5`).join('\n');

describe('which period is due', () => {
  test.each([
    {
      of: 'the month after the last',
      rows: months('2024-03', '2024-04'),
      month: '2024-05',
      gives: ['2024-05'],
    },
    {
      of: 'the last month itself',
      rows: months('2024-03', '2024-04'),
      month: '2024-04',
      gives: [],
    },
    {
      of: 'a month before the first',
      rows: months('2024-03', '2024-04'),
      month: '2024-02',
      gives: ['not'],
    },
    {
      of: 'a month that was left out',
      rows: months('2024-02', '2024-03', '2024-05'),
      month: '2024-04',
      gives: ['2024-04'],
    },
    {
      of: 'the month after the one left out',
      rows: months('2024-03', '2024-04'),
      month: '2024-06',
      gives: ['2024-06'],
    },
    {
      of: 'twelve months on',
      rows: months('2024-03', '2024-04'),
      month: '2025-04',
      gives: ['2025-04'],
    },
    {
      of: 'thirteen months on',
      rows: months('2024-03', '2024-04'),
      month: '2025-05',
      gives: ['ended 2024-04'],
    },
    {
      of: 'thirteen months on, asked for by name',
      rows: months('2024-03', '2024-04'),
      month: '2025-05',
      isAsked: true,
      gives: ['2025-05'],
    },
    {
      of: 'a single month, monthly',
      rows: months('2024-04'),
      frequency: 'monthly',
      month: '2024-05',
      gives: ['2024-05'],
    },
    {
      of: 'a single month, and nothing says how often',
      rows: months('2024-04'),
      month: '2024-05',
      gives: ['unknown rhythm'],
    },
    {
      of: 'months that are years apart',
      rows: months('2020-04', '2024-04'),
      month: '2024-05',
      gives: ['unknown rhythm'],
    },
    {
      of: 'every third month, in between',
      rows: months('2023-12', '2024-03'),
      month: '2024-05',
      gives: ['not', 'next 2024-06'],
    },
    {
      of: 'every third month',
      rows: months('2023-12', '2024-03'),
      month: '2024-06',
      gives: ['2024-06'],
    },
    {
      of: 'months that come quarterly, by what is said',
      rows: months('2024-02', '2024-03'),
      frequency: 'quarterly',
      month: '2024-05',
      gives: ['not', 'next 2024-06'],
    },
    {
      of: 'months that come once a year',
      rows: months('2023-03', '2024-03'),
      frequency: 'yearly',
      month: '2025-03',
      gives: ['2025-03'],
    },
    {
      of: 'a quarter in its second month',
      rows: months('2023/24-Q3', '2023/24-Q4'),
      basis: 'quarter',
      month: '2024-05',
      gives: ['not', 'next 2024-06'],
    },
    {
      of: 'a quarter in its last month',
      rows: months('2023/24-Q3', '2023/24-Q4'),
      basis: 'quarter',
      month: '2024-06',
      gives: ['2024/25-Q1'],
    },
    {
      of: 'a quarter of the calendar year',
      rows: months('2023-Q3', '2023-Q4'),
      basis: 'quarter',
      month: '2024-03',
      gives: ['2024-Q1'],
    },
    {
      of: 'a quarter, asked for as one spelt otherwise',
      rows: months('2023-Q3', '2023-Q4'),
      basis: 'quarter',
      month: '2023/24-Q4',
      gives: ['2024-Q1'],
    },
    {
      of: 'a quarter, where months come',
      rows: months('2024-04', '2024-05'),
      month: '2024/25-Q1',
      gives: ['not'],
    },
    {
      of: 'a financial year in March',
      rows: months('2021/22', '2022/23'),
      basis: 'year',
      month: '2024-03',
      gives: ['2023/24'],
    },
    {
      of: 'a financial year in April',
      rows: months('2021/22', '2022/23'),
      basis: 'year',
      month: '2024-04',
      gives: ['not', 'next 2025-03'],
    },
    {
      of: 'a financial year, asked for as one',
      rows: months('2022/23'),
      basis: 'year',
      month: '2023/24',
      gives: ['2023/24'],
    },
    {
      of: 'a calendar year, where a financial one is asked for',
      rows: months('2022'),
      basis: 'year',
      month: '2022/23',
      gives: ['not'],
    },
    {
      of: 'a year two years on',
      rows: months('2021/22'),
      basis: 'year',
      month: '2024-03',
      gives: ['2023/24'],
    },
    {
      of: 'a year three years on',
      rows: months('2020/21'),
      basis: 'year',
      month: '2024-03',
      gives: ['ended 2020/21'],
    },
    {
      of: 'a school year in August',
      rows: months('ay2022/23'),
      basis: 'year',
      month: '2024-08',
      gives: ['ay2023/24'],
    },
    {
      of: 'the last days of months',
      rows: months('2024-01-31', '2024-02-29'),
      basis: 'snapshot',
      month: '2024-04',
      gives: ['2024-04-30'],
    },
    {
      of: 'days of no rule',
      rows: months('2024-01-12', '2024-02-09'),
      basis: 'snapshot',
      month: '2024-03',
      gives: ['unknown day'],
    },
    {
      of: 'days of no rule, with the day',
      rows: months('2024-01-12', '2024-02-09'),
      basis: 'snapshot',
      month: '2024-03-08',
      gives: ['2024-03-08'],
    },
    {
      of: 'a range',
      rows: months('2023-11..2024-04'),
      basis: 'sum-6m',
      month: '2024-05',
      gives: ['unknown range'],
    },
    {
      of: 'a last month that is withheld',
      rows: '2024-03,,,,5\n2024-04,,,,suppressed',
      month: '2024-05',
      gives: ['2024-05'],
    },
    {
      of: 'a last month that still waits',
      rows: '2024-03,,,,5\n2024-04,,,,not-yet-due',
      month: '2024-05',
      gives: ['2024-05'],
    },
  ])('$of', ({ gives, ...asked }) => {
    expect(due(asked)).toEqual(gives);
  });
});

describe('which rows are due', () => {
  test.each([
    {
      of: 'the whole and its parts, in their order',
      rows: '2024-03,,,,5\n2024-04,West,,,2\n2024-04,East,,,3\n2024-04,,,,5',
      gives: ['2024-05 West', '2024-05 East', '2024-05'],
    },
    {
      of: 'no part that had ended by the last month',
      rows: '2022-04,,,,9\n2022-04,North,,,4\n2024-03,,,,5\n2024-04,,,,5\n2024-04,East,,,3',
      gives: ['2024-05', '2024-05 East'],
    },
    {
      of: 'what the month lacks, where some of it is there',
      rows: '2024-03,,,,5\n2024-04,,,,5\n2024-04,East,,,3\n2024-04,West,,,2\n2024-05,,,,6\n2024-05,West,,,2',
      gives: ['2024-05 East'],
    },
    {
      of: 'others, each as of its own last month',
      rows: '2024-02,,england,,4\n2024-03,,england,,4\n2024-03,,,,5\n2024-04,,,,5',
      gives: ['2024-05', '2024-05 england'],
    },
    {
      of: 'others that come by the quarter, in its last month alone',
      rows: '2023-09,,england,,4\n2023-12,,england,,4\n2024-03,,,,5\n2024-04,,,,5',
      gives: ['2024-05'],
    },
    {
      of: 'no other that has ended',
      rows: '2022-02,,england,,4\n2022-03,,england,,4\n2024-03,,,,5\n2024-04,,,,5',
      gives: ['2024-05'],
    },
    {
      of: 'no other without ours',
      rows: '2024-03,,england,,4\n2024-04,,england,,4\n2020-01,,,,5\n2020-02,,,,5',
      gives: ['ended 2020-02'],
    },
    {
      of: 'each basis that is still in use',
      rows: '2024-03,,,month,5\n2024-04,,,month,5\n2024-03,,,year-to-date,50\n2024-04,,,year-to-date,5\n2020-04,,,rolling-12m,60',
      gives: ['2024-05 month', '2024-05 year-to-date'],
    },
    {
      of: 'no figure without a date',
      rows: '2024-03,,,,5\n2024-04,,,,5\nunstated,,england,,4',
      gives: ['2024-05'],
    },
  ])('$of', ({ rows, gives }) => {
    expect(due({ rows, month: '2024-05' })).toEqual(gives);
  });
});

const wards = (month: string, value = '2') => `${month},East,,,${value}\n${month},West,,,${value}`;

describe('parts that come later than the whole are due for their own period', () => {
  const late = `${months('2024-02', '2024-03', '2024-04')}\n${wards('2024-02')}\n${wards('2024-03')}`;
  test.each([
    {
      of: 'a month behind',
      rows: late,
      gives: ['2024-05', '2024-04 East', '2024-04 West'],
    },
    {
      of: 'a month behind, where its rows are there and wait',
      rows: `${late}\n${months('2024-05')}\n${wards('2024-04', 'not-yet-due')}`,
      gives: [],
    },
    {
      of: 'as late as the whole, of which a month waits too',
      rows: `${months('2024-03')}\n2024-04,,,,not-yet-due\n${wards('2024-03')}\n${wards('2024-04', 'not-yet-due')}`,
      gives: ['2024-05', '2024-05 East', '2024-05 West'],
    },
    {
      of: 'late this once: their rows wait, and the month is new',
      rows: `${months('2024-03', '2024-04')}\n${wards('2024-03')}\n${wards('2024-04', 'not-yet-due')}`,
      gives: ['2024-05', '2024-05 East', '2024-05 West'],
    },
    {
      of: 'three months behind',
      rows: `${months('2024-01', '2024-02', '2024-03', '2024-04')}\n${wards('2023-12')}\n${wards('2024-01')}`,
      gives: ['2024-02 East', '2024-02 West', '2024-05'],
    },
    {
      of: 'four months behind: they follow no rule that could be told',
      rows: `${months('2024-01', '2024-02', '2024-03', '2024-04')}\n${wards('2023-11')}\n${wards('2023-12')}`,
      gives: ['2024-05'],
    },
    {
      of: 'by the quarter, in between',
      rows: `${months('2024-03', '2024-04')}\n${wards('2023-12')}\n${wards('2024-03')}`,
      gives: ['2024-05'],
    },
    {
      of: 'by the quarter, in its last month',
      rows: `${months('2024-04', '2024-05')}\n${wards('2023-12')}\n${wards('2024-03')}`,
      month: '2024-06',
      gives: ['2024-06 East', '2024-06 West', '2024-06'],
    },
  ])('$of', ({ rows, month = '2024-05', gives }) => {
    expect(due({ rows, month })).toEqual(gives);
  });

  /** With the days on which the whole and the parts came out. */
  const dated = (whole: readonly string[], parts: readonly string[]) => {
    const measure = indicatorOf(
      [
        'period,area,value,published',
        ...whole.map((day, at) => `2014-0${at + 1},,5,${day}`),
        ...parts.flatMap((day, at) => [
          `2014-0${at + 1},East,2,${day}`,
          `2014-0${at + 1},West,3,${day}`,
        ]),
      ].join('\n'),
      'unit: visits\ngoodWhen: neither\nbasis: month',
    );
    const found = roundOf(measure, parsePeriod('2014-05') as StatedPeriod, false);
    return found.is === 'due'
      ? found.rows.map(({ like, period }) => [period.text, ...like.dimensions.values()].join(' '))
      : [];
  };
  const days = ['2014-02-20', '2014-03-20', '2014-04-20', '2014-05-20'];
  test.each([
    {
      of: 'each came out with the next month of the whole, all four are there',
      whole: days,
      parts: ['2014-03-20', '2014-04-20', '2014-05-20'],
      gives: ['2014-05', '2014-04 East', '2014-04 West'],
    },
    {
      of: 'each came out with its month',
      whole: days,
      parts: days,
      gives: ['2014-05', '2014-05 East', '2014-05 West'],
    },
    {
      of: 'the last came out a day before the next month of the whole, and its own next is not there',
      whole: days,
      parts: ['2014-02-20', '2014-03-20', '2014-05-19'],
      gives: ['2014-05', '2014-04 East', '2014-04 West'],
    },
    {
      of: 'all came in one go, the parts a month short',
      whole: days.map(() => '2014-05-20'),
      parts: ['2014-05-20', '2014-05-20', '2014-05-20'],
      gives: ['2014-05', '2014-04 East', '2014-04 West'],
    },
    {
      of: 'the month that they waited for has come, with the next of the whole still to come',
      whole: days,
      parts: ['2014-03-20', '2014-04-20', '2014-05-20', '2014-06-20'],
      gives: ['2014-05', '2014-05 East', '2014-05 West'],
    },
  ])('by the days: $of', ({ whole, parts, gives }) => {
    expect(dated(whole, parts)).toEqual(gives);
  });
});

test.each([
  { of: 'none', month: '2024-05', missed: [] },
  { of: 'one', month: '2024-06', missed: ['2024-05'] },
  {
    of: 'several, over a new year',
    month: '2025-02',
    missed: [
      '2024-05',
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
      '2024-11',
      '2024-12',
      '2025-01',
    ],
  },
])('earlier months without a row: $of', ({ month, missed }) => {
  const found = round({ rows: months('2024-03', '2024-04'), month });
  expect(found.is === 'due' && found.missed.map(({ text }) => text)).toEqual(missed);
});

test.each([
  { of: 'within a year', rows: '2023-05,,england,,4', ended: [] },
  { of: 'longer ago', rows: '2023-04,,england,,4', ended: ['england'] },
])('others whose last figure is of $of', ({ rows, ended }) => {
  const found = round({
    rows: `${rows}\n${months('2024-03', '2024-04')}`,
    frequency: 'monthly',
    month: '2024-05',
  });
  expect(found.is === 'due' && found.ended).toEqual(ended);
});
