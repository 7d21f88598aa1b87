import { fill, type Language } from '../language/english.ts';
import { compareEventDates, type EventDate } from '../values/event-date.ts';
import { partsOfDay } from '../values/calendar.ts';
import { sayMonth } from '../values/say.ts';
import type { Entry } from './register.ts';

type Told = Pick<Entry, 'register' | 'date' | 'title'>;

/** How much of a title stands in a line, in characters. */
const most = 60;

/** A title as far as a line has room, cut between words, without its full stop. */
export const shortTitle = (title: string) =>
  title.length <= most
    ? title.replace(/\.$/, '')
    : `${title.slice(0, most).replace(/[\s,;:]+\S*$/, '')} …`;

/** The first sentence of a title that has several, else all of it; without its full stop. */
export const firstOf = (title: string) =>
  (/^.{20,}?[.!?](?=\s\p{Lu})/u.exec(title)?.[0] ?? title).replace(/\.$/, '');

/** How many entries of one register, with its noun: `14 events`. */
function sayCount(register: string, count: number, { registers, register: words }: Language) {
  const known: Readonly<Record<string, { readonly counted: { one: string; many: string } }>> =
    registers;
  const { one, many } = known[register]!.counted;
  return fill(words.holds.count, { count, what: count === 1 ? one : many });
}

/** Says of when some dates are: the one there is, the month, or the months of the first and the last. */
function saySpan(what: string, dates: readonly EventDate[], language: Language): string {
  const words = language.register.holds;
  const [{ first, text }] = dates as [EventDate];
  if (dates.every((date) => date.text === text)) return fill(words.one, { what, date: text });
  const last = dates.map((date) => date.last).reduce((one, other) => (one > other ? one : other));
  const [from, to] = [sayMonth(first, language), sayMonth(last, language)];
  if (from === to) return fill(words.one, { what, date: from });
  const [year, month] = partsOfDay(first);
  return year === partsOfDay(last)[0]
    ? fill(words.several, { what, first: language.months[month - 1]!, last: to })
    : fill(words.several, { what, first: from, last: to });
}

/** How many entries there are of what: `14 events and 2 decisions`. */
const sayCounts = (entries: readonly Told[], language: Language) =>
  [...Map.groupBy(entries, ({ register }) => register)]
    .map(([register, of]) => sayCount(register, of.length, language))
    .join(language.register.holds.and);

/** Says in a line how many entries a group of several holds, and with which they begin; of one alone how many. */
const sayFirstOf = (entries: readonly Told[], what: string, { register }: Language) =>
  entries[0] && entries.length > 1
    ? fill(register.holds.undated, { what, title: shortTitle(entries[0].title) })
    : what;

/** Of one alone also what it is, so that the line can be judged while it is closed. */
const alone = (entries: readonly Told[], what: string, { register }: Language) =>
  entries[0] && entries.length === 1
    ? fill(register.holds.alone, { what, title: shortTitle(firstOf(entries[0].title)) })
    : what;

/** Says in a line how many entries a group holds, and with which they begin. */
export const sayFirst = (entries: readonly Told[], language: Language): string =>
  alone(entries, sayFirstOf(entries, sayCounts(entries, language), language), language);

/**
 * Says in a line what a group of entries holds: `14 events, from January to December 2016`; where one of them has no
 * date, with which they begin; of one alone also what it is.
 */
export function sayEntries(entries: readonly Told[], language: Language): string {
  const dates = entries.flatMap(({ date }) => date ?? []).toSorted(compareEventDates);
  const what = sayCounts(entries, language);
  const isDated = dates.length === entries.length && dates.length > 0;
  return isDated
    ? alone(entries, saySpan(what, dates, language), language)
    : sayFirst(entries, language);
}

/**
 * The name of a list that is folded and how many it has, as `Timeline (31)`; of one alone also what it is.
 *
 * @param first The title of the first of them.
 */
export function sayNamed(
  { name, count, first }: { readonly name: string; readonly count: number; readonly first: string },
  { index }: Pick<Language, 'index'>,
): string {
  const counted = fill(index.counted, { name, count });
  return count === 1
    ? fill(index.spanOfOne, { counted, first: shortTitle(firstOf(first)) })
    : counted;
}
