import { dayOfEdition } from '../indicators/published.ts';
import type { Day } from '../values/calendar.ts';
import type { PastDay } from '../values/past-day.ts';
import type { DateDone, Entry, Register } from './register.ts';
import type { ReadRegister } from './register-reader.ts';

function pastDaysOf(
  { placeOf }: Entry,
  dates: Readonly<Record<string, DateDone | undefined>>,
  plan: PastDay['plan'],
  shownIn?: Day,
): readonly PastDay[] {
  return Object.entries(dates).flatMap(([column, date]) => {
    if (date === undefined) return [];
    const { first: day, text } = typeof date === 'string' ? { first: date, text: date } : date;
    return [{ ...{ day, text, shownIn, plan }, place: () => placeOf(column) }];
  });
}

const pastDaysOfEntry = (register: Register, entry: Entry): readonly PastDay[] => {
  const { plan = 'leave-out', done, shown } = register;
  const paper = dayOfEdition(entry.edition);
  return [
    ...pastDaysOf(entry, done?.(entry.values) ?? {}, plan),
    ...pastDaysOf(entry, shown?.(entry.values) ?? {}, plan, paper),
  ];
};

/** The dates at which the entries of registers tell something as done, or as it stood. */
export const pastDaysOfRegisters = (registers: readonly ReadRegister[]): readonly PastDay[] =>
  registers.flatMap(({ register, entries }) =>
    entries.flatMap((entry) => pastDaysOfEntry(register, entry)),
  );
