import type { Day } from '../values/calendar.ts';
import { fill, type Language } from '../language/english.ts';
import { sayDay } from '../values/say.ts';
import type { Meeting } from './meeting.ts';
import { sayWeekday } from './say-day.ts';

/**
 * What is known of a meeting, as at a day. One that was planned and is past may be `unknown`, because no paper tells;
 * or `not-entered`, because nobody has written down yet what became of it.
 */
export type KnownStatus =
  'scheduled' | 'held' | 'cancelled' | 'postponed' | 'unknown' | 'not-entered';

/** What is known of a meeting as at a day; what a later paper tells of is still to come. */
export function statusAt({ head }: Meeting, asAt: Day): KnownStatus {
  const { status, date, outcome } = head;
  if (status === 'held' && date > asAt) return 'scheduled';
  if (status !== 'scheduled' || date >= asAt) return status;
  return outcome === undefined ? 'not-entered' : 'unknown';
}

/** Names a meeting among all others: what it was about, or its body, and its day. */
export function sayMeeting(
  { head }: Pick<Meeting, 'head'>,
  bodies: ReadonlyMap<string, { readonly head: { readonly name: string } }>,
  language: Language,
): string {
  const body = head.title ?? bodies.get(head.body)?.head.name ?? head.body;
  return fill(language.civic.meetingTitle, { body, day: sayDay(head.date, language) });
}

/** Says when a meeting is: `Wednesday 20 July 2016, 14:00 to 16:00`. */
export function sayMeetingTime({ head }: Meeting, language: Language): string {
  const { time, from } = language.civic.meetingPage;
  const { date, start, end } = head;
  const day = sayWeekday(date, language);
  if (start === undefined) return day;
  return `${day}, ${end === undefined ? fill(from, { start }) : fill(time, { start, end })}`;
}
