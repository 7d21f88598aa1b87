import { expect, test } from 'vitest';
import { isOtherTime } from './other-time.ts';

test.each([
  ['Oct 2020', 'Oct 2018', ''],
  ['2015/16', '2016/17', ''],
  ['2019', '2018', 'Branch'],
  ['31 March 2016', '31 March 2017', 'As at'],
  ['October', 'November', 'Month'],
  ['Q1', 'Quarter 2', 'Quarter'],
  ['2015/16 (a)', '2014/15 (a)', 'Year'],
])('`%s` that is called `%s` under `%s` is another time', (was, now, heading) => {
  expect(isOtherTime({ was, now }, heading)).toBe(true);
});

test.each([
  ['Oct 2020', 'October 2020', 'Month'],
  ['2015/16', '2015-16', 'Year'],
  ['2015/16', '2015/16 [note 1]', 'Year'],
  ['Q1', 'First quarter', 'Quarter'],
  ['Oct', 'October', 'Month'],
  ['Total', 'All months', 'Month'],
  ['Latest', '2018', 'Year'],
  ['Ward 12', 'Ward 14', 'Ward'],
  ['Abbey', 'The Abbey', 'Period'],
  ['Band 1', 'Band 2', ''],
  ['Year ended 31 March 2016', '2015/16', 'Year'],
])('`%s` that is called `%s` under `%s` may be the same time', (was, now, heading) => {
  expect(isOtherTime({ was, now }, heading)).toBe(false);
});
