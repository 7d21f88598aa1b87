import { describe, expect, test } from 'vitest';
import { dayOrEventDate } from './dated-field.ts';

describe('when a thing was done', () => {
  test.each([
    ['2016-07-12', '12 July 2016', '2016-07-12', '2016-07-12'],
    ['November 2015', 'November 2015', '2015-11-01', '2015-11-30'],
    ['October 2015 to November 2015', 'October 2015 to November 2015', '2015-10-01', '2015-11-30'],
  ])('%s', (typed, text, first, last) => {
    expect(dayOrEventDate.parse(typed)).toMatchObject({ text, first, last });
  });

  test.each(['2016-13-40', 'lately', '12.7.2016'])('%s is no date', (typed) => {
    expect(dayOrEventDate.safeParse(typed).success).toBe(false);
  });
});
