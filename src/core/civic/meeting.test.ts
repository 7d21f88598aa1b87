import { expect, test } from 'vitest';
import { compareMeetings, type Meeting } from './meeting.ts';

const meeting = (date: string, id: string, start?: string): Meeting => ({
  id,
  head: { body: 'cabinet', date, kind: 'formal', status: 'held', start },
  path: 'content/meetings/2016-06-14-cabinet.md',
  sections: [],
  updated: date,
});

const early = meeting('2020-10-28', 'c', '09:30');
const late = meeting('2020-10-28', 'a', '14:00');
const untimed = meeting('2020-10-28', 'd');
const dayBefore = meeting('2020-10-27', 'z', '18:00');

test.each([
  { why: 'by day', order: [dayBefore, early] },
  { why: 'on one day by time', order: [early, late] },
  { why: 'at one time by id', order: [early, meeting('2020-10-28', 'd', '09:30')] },
  { why: 'first without a time', order: [untimed, early] },
  { why: 'by id where none has a time', order: [meeting('2020-10-28', 'b'), untimed] },
])('meetings stand $why, whichever comes first', ({ order }) => {
  expect(order.toSorted(compareMeetings)).toEqual(order);
  expect(order.toReversed().sort(compareMeetings)).toEqual(order);
});

test('a meeting stands neither before nor after itself', () => {
  expect(compareMeetings(early, early)).toBe(0);
});
