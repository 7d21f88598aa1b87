import type { Day } from './calendar.ts';
import type { EventDate } from './event-date.ts';
import type { Language } from '../language/english.ts';
import { sayDay } from './say.ts';

/** A day as the date of something. */
export const onDay = (day: Day, language: Language): EventDate => ({
  text: sayDay(day, language),
  first: day,
  last: day,
  machine: day,
});
