import { expect, test } from 'vitest';
import type { Meeting, MeetingHead } from './meeting.ts';
import { statusAt } from './say-meeting.ts';

const meeting = (head: Partial<MeetingHead>): Meeting => ({
  id: '2020-10-28-overview',
  head: { body: 'overview', date: '2020-10-28', kind: 'formal', status: 'scheduled', ...head },
  path: 'content/meetings/2016-06-14-cabinet.md',
  sections: [],
  updated: '2020-10-01',
});
const outcome = 'not in our papers';

interface Case {
  readonly of: string;
  readonly head: Partial<MeetingHead>;
  readonly asAt: string;
  readonly is: string;
}

test.each<Case>([
  { of: 'planned, the day before', head: {}, asAt: '2020-10-27', is: 'scheduled' },
  { of: 'planned, on the day', head: {}, asAt: '2020-10-28', is: 'scheduled' },
  { of: 'planned, the day after', head: {}, asAt: '2020-10-29', is: 'not-entered' },
  { of: 'of unknown end, on the day', head: { outcome }, asAt: '2020-10-28', is: 'scheduled' },
  { of: 'of unknown end, the day after', head: { outcome }, asAt: '2020-10-29', is: 'unknown' },
  { of: 'held, the day before', head: { status: 'held' }, asAt: '2020-10-27', is: 'scheduled' },
  { of: 'held, on the day', head: { status: 'held' }, asAt: '2020-10-28', is: 'held' },
  { of: 'held, the day after', head: { status: 'held' }, asAt: '2020-10-29', is: 'held' },
  { of: 'cancelled, before', head: { status: 'cancelled' }, asAt: '2020-10-01', is: 'cancelled' },
  { of: 'cancelled, after', head: { status: 'cancelled' }, asAt: '2020-12-01', is: 'cancelled' },
  { of: 'postponed, after', head: { status: 'postponed' }, asAt: '2020-12-01', is: 'postponed' },
])('a meeting $of is told as $is', ({ head, asAt, is }) => {
  expect(statusAt(meeting(head), asAt)).toBe(is);
});
