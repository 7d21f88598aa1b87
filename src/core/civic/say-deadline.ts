import type { Day } from '../values/calendar.ts';
import { fill, type Language } from '../language/english.ts';
import type { Deadline } from './deadline.ts';
import type { DayOff } from './day-count.ts';
import { sayDays, sayWeekday } from './say-day.ts';

/** Whether a rule counts clear days: those before or between, where neither end counts. */
const isClear = ({ name }: Deadline) => name !== 'publication' && name !== 'call-in';

/** Says a rule: `5 clear working days before the meeting.` */
export function sayRule(deadline: Deadline, language: Language): string {
  const { name, rule } = deadline;
  const days = sayDays(rule.days, rule.count, isClear(deadline), language);
  return fill(language.civic.rules[name], { days });
}

/** Says the day of a deadline, with its time where the rule has one. */
export function sayDeadlineDay({ dayCount, time }: Deadline, language: Language): string {
  if (!dayCount) return language.figure.unavailable;
  const day = sayWeekday(dayCount.day, language);
  return time === undefined ? day : fill(language.civic.until, { day, time });
}

/** Says a day that is not counted; the day of the week says why where it is a weekend. */
function sayDayPassed(day: Day, why: DayOff, language: Language): string {
  const said = sayWeekday(day, language);
  if (why === 'saturday' || why === 'sunday') return said;
  const name = typeof why === 'object' ? why.name : language.civic.daysOff[why];
  return fill(language.civic.working.why, { day: said, why: name });
}

/** The working of a deadline, said: which days were counted, which not and why. */
export interface SaidWorking {
  readonly counting: string;
  readonly counted: readonly string[];
  readonly skipped: readonly string[];
}

/** Says the working of a deadline; `undefined` where nothing could be counted. */
export function sayDayCount({ dayCount }: Deadline, language: Language): SaidWorking | undefined {
  if (!dayCount) return undefined;
  const { working } = language.civic;
  const { from, counted, skipped } = dayCount;
  return {
    counting: fill(dayCount.isClear ? working.clear : working.after, {
      from: sayWeekday(from, language),
    }),
    counted: counted.map((day) => sayWeekday(day, language)),
    skipped: skipped.map(({ day, why }) => sayDayPassed(day, why, language)),
  };
}
