import { expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { drawingOf } from '../../tests/chart-samples.ts';
import { dayNumber } from '../core/values/calendar.ts';
import { missingOf } from './missing.ts';
import type { Point } from './model.ts';
import { describe } from './describe.ts';

const own = (withheld: number) =>
  Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    return `2016-${month},,${at >= 4 && at < 4 + withheld ? 'c' : 50 + at}`;
  });
const england = (withheld: number) =>
  Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    return `2016-${month},england,${at >= 2 && at < 2 + withheld ? 'c' : 40 + at}`;
  });

test.each([
  { of: 'none', rows: [...own(0)], says: undefined },
  {
    of: 'two are named',
    rows: [...own(2)],
    says: 'Withheld to protect privacy: May 2016, June 2016.',
  },
  {
    of: 'three on end are told by the first and the last',
    rows: [...own(3)],
    says: 'Withheld to protect privacy: May 2016 to July 2016.',
  },
  {
    of: 'one here and one of another: whose each is',
    rows: [...own(1), ...england(1)],
    says: 'Withheld to protect privacy: May 2016 (here); March 2016 (England).',
  },
  {
    of: 'only another’s',
    rows: [...own(0), ...england(3)],
    says: 'Withheld to protect privacy: March 2016 to May 2016 (England).',
  },
])('places without a figure: $of', ({ rows, says }) => {
  const chart = drawingOf({ name: '', csv: `period,comparator,value\n${rows.join('\n')}` });
  const said = describe(chart, english);
  if (says === undefined) expect(said).not.toContain('Withheld');
  else expect(said).toContain(says);
});

/** A line of months of 2016, by a letter each: `c` withheld, `x` no row at all, else a figure. */
const line = (letters: string, label?: string) => ({
  ...(label === undefined ? {} : { label }),
  points: [...letters].flatMap((letter, at): Point[] => {
    if (letter === 'x') return [];
    const period = `month ${at + 1}`;
    const base = {
      at: dayNumber(new Date(Date.UTC(2016, at + 1, 0)).toISOString().slice(0, 10)),
      period,
      join: 'none',
      isAlike: false,
    } as const;
    const gap = { is: 'gap', label: period, reason: 'withheld', edition: undefined } as const;
    const mark = {
      is: 'mark',
      label: period,
      value: 1,
      text: '1',
      kind: 'earlier',
      isProvisional: false,
      edition: undefined,
    } as const;
    return [{ ...base, entry: letter === 'c' ? gap : mark }];
  }),
});

test.each([
  {
    of: 'five stretches or more are counted',
    lines: [line('c1ccc1c1cc1')],
    says: '7 periods from month 1 to month 10',
  },
  {
    of: 'four are named',
    lines: [line('c1ccc1c1c1')],
    says: 'month 1, month 3 to month 5, month 7, month 9',
  },
  {
    of: 'a stretch is none where rows between are missing',
    lines: [line('111cxxcxxc111')],
    says: 'month 4, month 7, month 10',
  },
  {
    of: 'nor where a figure lies between',
    lines: [line('1c1cc1')],
    says: 'month 2, month 4, month 5',
  },
  {
    of: 'lines with the same gaps stand together',
    lines: [line('1ccc1', 'Dunfermline, west'), line('1ccc1', 'Mid'), line('11111', 'East')],
    says: 'month 2 to month 4 (Dunfermline, west; Mid)',
  },
  { of: 'all lines', lines: [line('1c1', 'A'), line('1c1', 'B')], says: 'month 2 (all)' },
  {
    of: 'of four lines or more, how many',
    lines: [...'ABCD'].map((name) => line('1c1', name)).concat(line('111', 'E')),
    says: 'month 2 (4 of 5 lines)',
  },
  {
    of: 'six different gaps are told',
    lines: [...'ABCDEF'].map((name, at) => line(`${'1'.repeat(at)}c1`, name)),
    says: 'month 1 (A); month 2 (B); month 3 (C); month 4 (D); month 5 (E); month 6 (F)',
  },
  {
    of: 'seven are counted',
    lines: [...'ABCDEFG'].map((name, at) => line(`${'1'.repeat(at)}c1`, name)),
    says: '7 places on 7 of 7 lines',
  },
])('gaps of lines: $of', ({ lines, says }) => {
  const [only] = missingOf(lines, english);
  expect(only?.labels).toBe(says);
});

test('what is dotted names the time between, and whose it is', () => {
  const rows = ['2016-01', '2016-02', '2016-03', '2016-09', '2016-10'].map(
    (month, at) => `${month},,${50 + at}`,
  );
  const others = ['2016-01', '2016-02', '2016-03', '2016-04', '2016-10'].map(
    (month, at) => `${month},england,${50 + at}`,
  );
  const said = (all: readonly string[]) =>
    describe(drawingOf({ name: '', csv: `period,comparator,value\n${all.join('\n')}` }), english);
  expect(said(rows)).toContain(
    'Dotted: there are no figures between March 2016 and September 2016.',
  );
  expect(said([...rows, ...others])).toContain(
    'Dotted: there are no figures between March 2016 and September 2016 (here); April 2016 and October 2016 (England).',
  );
  expect(said(own(0))).not.toContain('Dotted');
});
