import { expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { splitRows } from './newest-rows.ts';

/** So many months from January 2013 on, with a whole and so many parts each. */
const rowsOf = (months: number, parts: number) =>
  indicatorOf(
    `period,ward,value\n${Array.from({ length: months }, (_, at) => {
      const month = `${2013 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      const wards = Array.from({ length: parts }, (__, ward) => `${month},Ward ${ward},5`);
      return [`${month},,50`, ...wards].join('\n');
    }).join('\n')}`,
    'unit: visits\ngoodWhen: neither\nbasis: month',
  ).observations;

test.each([
  { says: 'forty rows', months: 40, parts: 0, open: 40, from: '2013-01' },
  {
    says: 'forty-one: a year and the month before',
    months: 41,
    parts: 0,
    open: 13,
    from: '2015-05',
  },
  { says: 'six parts over 37 months', months: 37, parts: 6, open: 35, from: '2015-09' },
  { says: 'one month too many for a page', months: 2, parts: 60, open: 61, from: '2013-02' },
])('the newest rows stand open: $says', ({ months, parts, open, from }) => {
  const all = rowsOf(months, parts);
  const { newest, earlier } = splitRows(all);
  expect(newest).toHaveLength(open);
  expect(newest[0]!.period.text).toBe(from);
  expect(new Set([...newest, ...earlier])).toEqual(new Set(all));
});
