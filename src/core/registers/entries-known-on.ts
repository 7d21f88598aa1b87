import { keptBy } from '../source/kept.ts';
import type { Day } from '../values/calendar.ts';
import { outcomeToldOn } from './outcome.ts';
import {
  isInPaper,
  type DateDone,
  type Entry,
  type EntryStore,
  type Register,
} from './register.ts';
import type { ReadRegister } from './register-reader.ts';
import { storeOf } from './registers.ts';

const firstOf = (date: DateDone | undefined): Day =>
  typeof date === 'string' ? date : (date?.first ?? '');

/**
 * Whether an entry was known on a day. One of the publisher's own record is dated by what it tells as done, or as it
 * stood; a plan bears the day that it is for, and not the one on which it was written down, so that it counts as known.
 * Of what stands in a paper the paper decides, which whoever shows it names.
 */
function wasKnown({ done, shown }: Register, entry: Entry, day: Day): boolean {
  if (isInPaper(entry)) return true;
  const dates = [done, shown].flatMap((of) => Object.values(of?.(entry.values) ?? {}));
  return dates.every((date) => firstOf(date) <= day);
}

/** An entry as it was known on a day: of the publisher's own record without what came of it later. */
function asKnown(entry: Entry, day: Day): Entry {
  if (isInPaper(entry)) return entry;
  const values = outcomeToldOn(entry.values, day);
  return values === entry.values ? entry : { ...entry, values };
}

/** The entries that were known on a day, so that a report tells nothing of after its own. */
export const entriesKnownOn = keptBy((registers: readonly ReadRegister[], day: Day): EntryStore =>
  storeOf(
    registers.map(({ register, entries, ...rest }) => ({
      ...{ ...rest, register },
      entries: entries
        .filter((entry) => wasKnown(register, entry, day))
        .map((entry) => asKnown(entry, day)),
    })),
  ),
);
