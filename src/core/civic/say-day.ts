import type { Day } from '../values/calendar.ts';
import { fill, type Language } from '../language/english.ts';
import { sayDay } from '../values/say.ts';
import type { DayKind } from './day-count.ts';
import { weekdayOf } from '../values/weekday.ts';

/** Says a day with that of the week: `Wednesday 20 July 2016`. */
export function sayWeekday(day: Day, language: Language): string {
  const { weekdays, dayOfWeek } = language.civic;
  return fill(dayOfWeek, { weekday: weekdays[weekdayOf(day)]!, day: sayDay(day, language) });
}

/** Says a number of days and which days they are: `5 clear working days`. */
export function sayDays(days: number, kind: DayKind, isClear: boolean, language: Language): string {
  const words = language.civic.days;
  const one = days === 1;
  if (isClear)
    return kind === 'working'
      ? fill(one ? words.oneClearWorking : words.clearWorking, { days })
      : fill(one ? words.oneClearCalendar : words.clearCalendar, { days });
  return kind === 'working'
    ? fill(one ? words.oneWorking : words.working, { days })
    : fill(one ? words.oneCalendar : words.calendar, { days });
}
