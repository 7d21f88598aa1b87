import { fill, type Language } from '../language/english.ts';
import { sayDay } from '../values/say.ts';
import { noticeDeadline } from './deadline.ts';
import type { MeetingItem } from './meeting-item.ts';
import type { Meeting } from './meeting.ts';
import { notInPapers } from '../values/not-in-papers.ts';
import type { Process } from './process.ts';
import { clearDaysBetween } from './day-count.ts';
import { sayDays } from './say-day.ts';

/** Says of a key decision its number and what notice was given of it. */
export function sayKeyDecision(
  { reference, notice, exception }: NonNullable<MeetingItem['keyDecision']>,
  { head }: Meeting,
  rules: Process,
  language: Language,
): readonly string[] {
  const words = language.civic.keyDecision;
  const count = noticeDeadline(head.date, rules)?.rule.count ?? 'calendar';
  const sayNotice = () => {
    if (notice === 'none') return words.none;
    if (notice === notInPapers) return words.unknown;
    const given = clearDaysBetween(notice, head.date, count, rules.holidays?.days);
    const days =
      given === undefined ? language.figure.unavailable : sayDays(given, count, true, language);
    return fill(words.given, { day: sayDay(notice, language), days });
  };
  return [
    ...(reference === undefined ? [] : [fill(words.reference, { reference })]),
    sayNotice(),
    ...(exception === undefined ? [] : [fill(words.exception, { exception })]),
  ];
}

/** Says who asked for a call-in, why, and what came of it; where it was heard follows. */
export function sayCallIn(
  { requested, by, reason, lateReason, outcome }: NonNullable<MeetingItem['callIn']>,
  language: Language,
): readonly string[] {
  const words = language.civic.callIn;
  return [
    fill(words.requested, { day: sayDay(requested, language), names: by.join(', ') }),
    fill(words.reason, { reason }),
    fill(words.outcome, { outcome }),
    ...(lateReason === undefined ? [] : [fill(words.late, { reason: lateReason })]),
  ];
}
