import { monthNumber, quarterInDigits } from '../values/period-spelling.ts';
import { likelyPeriods } from '../values/suggest-period.ts';

/** A heading of rows that says that they are times. */
const timeHeading = /\b(?:periods?|years?|months?|quarters?|weeks?|dates?|days?)\b/i;

/** A name of a row without what is said in brackets behind it. */
const plainName = (name: string) => name.replace(/[([].*?[)\]]/g, ' ').trim();

/** A month or a number in a name. */
type Said = readonly ['month' | 'number', number];

/** The months and the numbers that a name says, each with what it is. */
const timesIn = (name: string): readonly Said[] =>
  [...quarterInDigits(name).matchAll(/\p{L}+|\d+/gu)].flatMap(([word]): readonly Said[] => {
    if (/^\d/.test(word)) return [['number', Number(word)]];
    const month = monthNumber(word);
    return month === 0 ? [] : [['month', month]];
  });

/** The periods that a name may mean: it has a year of four digits, or a month. */
const periodsIn = (name: string): readonly string[] =>
  timesIn(name).some(([is, number]) => is === 'month' || (number >= 1800 && number < 2200))
    ? likelyPeriods(name)
    : [];

/** Whether both names of a row may mean one period: `October 2020` and `Oct 20`. */
export function isOneTime({ was, now }: { readonly was: string; readonly now: string }): boolean {
  const [then, here] = [was, now].map((name) => periodsIn(plainName(name)));
  return then!.some((one) => here!.includes(one));
}

/**
 * Whether a row tells its figures of another time than it did: both of its names are periods, or times by the heading of the
 * rows, and they do not mean the same. `October 2020` for `Oct 2020` is no other time, and of names that say time in two
 * ways nobody knows.
 *
 * @param heading What the table calls its rows.
 */
export function isOtherTime(
  names: { readonly was: string; readonly now: string },
  heading = '',
): boolean {
  const [was, now] = [plainName(names.was), plainName(names.now)];
  const [then, here] = [periodsIn(was), periodsIn(now)];
  if (then.length > 0 && here.length > 0) return !then.some((one) => here.includes(one));
  if (!timeHeading.test(heading)) return false;
  const [before, after] = [timesIn(was), timesIn(now)];
  const isAlike =
    before.length === after.length && before.every(([is], at) => is === after[at]![0]);
  return isAlike && before.some(([, number], at) => number !== after[at]![1]);
}
