import { partsOfDay, type Day } from '../values/calendar.ts';
import { parsePeriod, type StatedPeriod } from '../values/period.ts';
import { addDays } from '../values/weekday.ts';
import { isNoteOfWhole, type ChangeNote } from './change-note.ts';
import type { Definition, Indicator } from './indicator.ts';
import { isTimed, type Timed } from './observation.ts';
import { publishedOn } from './published.ts';

/** A figure that was to come, or is still to come. */
export interface Expected {
  /** The period that it is of; `undefined` where nothing says how often figures come. */
  readonly period: StatedPeriod | undefined;
  /** The day by which it was to be there. */
  readonly due: Day;
}

const monthOf = (year: number, month: number): string =>
  `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;

const twoDigits = (year: number) => String(year % 100).padStart(2, '0');

/** Financial or academic years as they are spelt, by the year in which they begin. */
const years = (year: number) => `${year}/${twoDigits(year + 1)}`;

function spelledAfter({ is, text, last }: StatedPeriod): string | undefined {
  const [year, month] = partsOfDay(last);
  const begun = Number(/\d{4}/.exec(text)?.[0]);
  const quarter = Number(text.at(-1));
  switch (is) {
    case 'day':
    case 'month':
      return monthOf(year, month + 1);
    case 'quarter':
      return quarter === 4 ? `${years(begun + 1)}-Q1` : `${years(begun)}-Q${quarter + 1}`;
    case 'calendar-quarter':
      return quarter === 4 ? `${begun + 1}-Q1` : `${begun}-Q${quarter + 1}`;
    case 'year':
      return String(begun + 1);
    case 'financial-year':
      return years(begun + 1);
    case 'academic-year':
      return `ay${years(begun + 1)}`;
    case 'range':
      return undefined;
  }
}

/** The period that follows another of its kind; `undefined` of a range. A day stands for its month, as a snapshot does. */
export function periodAfter(period: StatedPeriod): StatedPeriod | undefined {
  const text = spelledAfter(period);
  const next = text === undefined ? undefined : parsePeriod(text);
  return next && next.is !== 'unstated' ? next : undefined;
}

/** The kinds of period that figures of a frequency are of; of other words than these nothing is known. */
const kinds: Readonly<Record<string, readonly StatedPeriod['is'][]>> = {
  monthly: ['month', 'day'],
  quarterly: ['quarter', 'calendar-quarter'],
  yearly: ['year', 'financial-year', 'academic-year'],
  annual: ['year', 'financial-year', 'academic-year'],
  annually: ['year', 'financial-year', 'academic-year'],
};

/** The kinds of period that figures come for, by what a definition says of how often; `undefined` where that tells nothing. */
export const kindsOf = ({
  frequency = '',
}: Pick<Definition, 'frequency'>): readonly StatedPeriod['is'][] | undefined =>
  kinds[frequency.trim().toLowerCase()];

/** The last period of which there is a figure of ours, or the reason why there is none. */
function lastOf({ observations }: Pick<Indicator, 'observations'>): Timed | undefined {
  return observations
    .filter(isTimed)
    .filter(({ comparator, figure }) => !comparator && figure.is !== 'not-yet-due')
    .reduce<Timed | undefined>(
      (last, one) => (last && last.period.last >= one.period.last ? last : one),
      undefined,
    );
}

/** The next period after one whose figure was not taken out or withdrawn again: such a one had come. */
function periodThatComes(
  after: StatedPeriod,
  notes: readonly ChangeNote[] = [],
): StatedPeriod | undefined {
  const gone = new Set(
    notes.flatMap((note) => (isNoteOfWhole(note) && note.period ? note.period.text : [])),
  );
  let period = periodAfter(after);
  while (period && gone.has(period.text)) period = periodAfter(period);
  return period;
}

/**
 * The next figure of a measure and the day by which it was to be there, by its frequency and `nextExpected`.
 *
 * @returns `undefined` where nothing says when it comes, and where the day that is given was that of a figure which has
 *   come: the last was published on it or later, or the next is of a period that had not ended by then.
 */
export function expectedOf(
  indicator: Pick<Indicator, 'definition' | 'observations'> & Partial<Pick<Indicator, 'notes'>>,
): Expected | undefined {
  const { nextExpected } = indicator.definition;
  const last = lastOf(indicator);
  if (!nextExpected || !last) return undefined;
  const fits = kindsOf(indicator.definition)?.includes(last.period.is) ?? false;
  const period = fits ? periodThatComes(last.period, indicator.notes) : undefined;
  if (nextExpected.is === 'after')
    return period && { period, due: addDays(period.last, nextExpected.days) };
  // A figure that was published on the day or later is the one that was to come then.
  const published = publishedOn(last, indicator.definition);
  if (published !== undefined && published >= nextExpected.day) return undefined;
  // A snapshot may be taken inside its period, any other figure is of the whole of it.
  const begins = period && (last.basis === 'snapshot' ? period.first : period.last);
  return begins !== undefined && begins > nextExpected.day
    ? undefined
    : { period, due: nextExpected.day };
}

/** So many days after the end of the period that was to come next, a figure that stands there is long past. */
const longPast = 366;

/**
 * The period of the last figure of a measure whose figures come at a frequency and stopped: that of the next ended more than a
 * year before a day. Nothing says when one was due.
 *
 * @returns `undefined` of a measure that goes on, and where nothing says how often its figures come.
 */
export function stoppedAt(
  indicator: Pick<Indicator, 'definition' | 'observations'>,
  asAt: Day,
): StatedPeriod | undefined {
  const last = lastOf(indicator)?.period;
  if (!last || !kindsOf(indicator.definition)?.includes(last.is)) return undefined;
  const next = periodAfter(last);
  return next && addDays(next.last, longPast) < asAt ? last : undefined;
}

/** The figure that was due before a day and has not come; one that is due on that day is not late. */
export function lateOn(
  indicator: Pick<Indicator, 'definition' | 'observations'>,
  asAt: Day,
): Expected | undefined {
  const expected = expectedOf(indicator);
  return expected && expected.due < asAt ? expected : undefined;
}
