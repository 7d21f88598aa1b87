import { expect, test } from 'vitest';
import { totalSaid } from './total-word.ts';

test.each([
  ['Total', 'bare'],
  ['Grand total', 'bare'],
  ['Sub-total', 'bare'],
  ['TOTAL (all wards)', 'bare'],
  ['All areas', 'bare'],
  ['Average for the county', 'bare'],
  ['Overall', 'bare'],
  ['All Saints', 'worded'],
  ['Total complaints', 'worded'],
  ['Average days lost', 'worded'],
  ['All-age admissions', 'worded'],
  ['Overall satisfaction', 'worded'],
  ['Meanwood', undefined],
  ['Allerton', undefined],
  ['North total', 'worded'],
  ['North area sub-total', 'worded'],
  ['South (total)', 'worded'],
  ['Borough average', 'worded'],
  ['East – overall', 'worded'],
  ['Northmean', undefined],
  ['Borough total', 'bare'],
  ['Totalbury', undefined],
  ['', undefined],
])('`%s` is %s', (name, said) => expect(totalSaid(name)).toBe(said));
