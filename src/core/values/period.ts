import { match } from '../source/match.ts';
import { daysInMonth, monthSpan, parseDay, partsOfDay, toDay, type Day } from './calendar.ts';

/** The kinds of period of format 1. A figure of one kind is never drawn on one line with another. */
export type PeriodKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'calendar-quarter'
  | 'year'
  | 'financial-year'
  | 'academic-year'
  | 'range';

/** The time a figure belongs to: a stretch of days, both ends included, or none given by the paper. */
export type Period =
  | { readonly is: PeriodKind; readonly text: string; readonly first: Day; readonly last: Day }
  | { readonly is: 'unstated'; readonly text: 'unstated' };

/** A period whose days are known. */
export type StatedPeriod = Exclude<Period, { is: 'unstated' }>;

const spreadsheetMonths = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

const stated = (
  is: PeriodKind,
  text: string,
  [first, last]: readonly [Day, Day],
): StatedPeriod => ({
  is,
  text,
  first,
  last,
});

/** The years that a figure may be about: the first census was in 1801, and what lies beyond is a slip. */
export const firstYear = 1800;
export const lastYear = 2199;

const isOutOfTime = (text: string) => {
  const year = Number(text.slice(text.startsWith('ay') ? 2 : 0).slice(0, 4));
  return year < firstYear || year > lastYear;
};

/** Whether `2015/16` or `15/16` names two years that follow each other. */
export const followOn = (year: number, short: string) => (year + 1) % 100 === Number(short);

/** The year that a spreadsheet means by two digits: `16` is 2016, `99` is 1999. */
export const fullYear = (short: string) => Number(short) + (Number(short) < 30 ? 2000 : 1900);

function parseMonth(text: string): StatedPeriod | undefined {
  const iso = /^(\d{4})-(\d{2})$/.exec(text);
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    if (month < 1 || month > 12) return undefined;
    return stated('month', text, monthSpan(year, month));
  }
  const sheet = match(/^([A-Za-z]{3})-(\d{2})$/, text);
  if (!sheet) return undefined;
  const month = spreadsheetMonths.indexOf(sheet[1].toLowerCase()) + 1;
  if (month === 0) return undefined;
  const year = fullYear(sheet[2]);
  return stated('month', `${year}-${String(month).padStart(2, '0')}`, monthSpan(year, month));
}

function parseYears(text: string): StatedPeriod | undefined {
  const parts = match(/^(ay)?(\d{4})\/(\d{2})(?:-Q([1-4]))?$/, text);
  if (!parts) return undefined;
  const [, academic, from, to, quarter] = parts;
  const year = Number(from);
  if (!followOn(year, to)) return undefined;
  if (academic) return quarter ? undefined : stated('academic-year', text, monthSpan(year, 9, 12));
  if (!quarter) return stated('financial-year', text, monthSpan(year, 4, 12));
  const start = year * 12 + 3 + (Number(quarter) - 1) * 3;
  return stated('quarter', text, monthSpan(Math.floor(start / 12), (start % 12) + 1, 3));
}

function parseRange(text: string): StatedPeriod | undefined {
  const [from, to, ...rest] = text.split('..');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (!first || !last || first.is === 'unstated' || last.is === 'unstated') return undefined;
  if (first.is === 'range' || last.is === 'range' || first.is !== last.is) return undefined;
  if (first.first > last.first) return undefined;
  return stated('range', `${first.text}..${last.text}`, [first.first, last.last]);
}

/**
 * Reads a period as format 1 spells it (design, "The observation format").
 *
 * `2015-16` is refused because it may be a financial year or a slip for a month; Excel's `Apr-16` is
 * read as `2016-04`, since a spreadsheet writes it unasked (facts E31).
 *
 * @returns The period, or `undefined` when the text is not one; see `likelyPeriods` for what it may be.
 */
export function parsePeriod(text: string): Period | undefined {
  if (text === 'unstated') return { is: 'unstated', text };
  if (text.includes('..')) return parseRange(text);
  if (isOutOfTime(text)) return undefined;
  const day = parseDay(text);
  if (day) return stated('day', text, [day, day]);
  if (/^\d{4}$/.test(text)) return stated('year', text, monthSpan(Number(text), 1, 12));
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) {
    return stated(
      'calendar-quarter',
      text,
      monthSpan(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3),
    );
  }
  return parseMonth(text) ?? parseYears(text);
}

/** Reads periods as `parsePeriod` does. */
export type PeriodReader = typeof parsePeriod;

/** `2016-04` as the number 201604, and other texts as themselves: looking up a number is quicker. */
function keyOfText(text: string): string | number {
  if (text.length !== 7 || text.charCodeAt(4) !== 45) return text;
  let key = 0;
  for (let at = 0; at < 7; at++) {
    if (at === 4) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return text;
    key = key * 10 + digit;
  }
  return key;
}

/** A reader that works each text out once: the tables of a publication repeat a few hundred of them. */
export function periodReader(): PeriodReader {
  const known = new Map<string | number, Period>();
  return (text) => {
    const key = keyOfText(text);
    const before = known.get(key);
    if (before) return before;
    const period = parsePeriod(text);
    if (period) known.set(key, period);
    return period;
  };
}

/** Orders periods by their last day, then their first; those without a date come first. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.is === 'unstated' || b.is === 'unstated') {
    return Number(b.is === 'unstated') - Number(a.is === 'unstated');
  }
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}

/** The same period one year earlier, for "the same month last year"; `undefined` where that has no meaning. */
export function yearBefore(period: Period): string | undefined {
  if (period.is === 'unstated') return undefined;
  const back = (text: string) => text.replace(/\d{4}/, (year) => String(Number(year) - 1));
  if (period.is === 'financial-year' || period.is === 'quarter' || period.is === 'academic-year') {
    return back(period.text).replace(
      /\/(\d{2})/,
      (_, next: string) => `/${String((Number(next) + 99) % 100).padStart(2, '0')}`,
    );
  }
  if (period.is === 'range') {
    const ends = period.text.split('..').map((end) => yearBefore(parsePeriod(end)!)!);
    return ends.join('..');
  }
  if (period.is === 'day') {
    const [year, month, day] = partsOfDay(period.first);
    return toDay(year - 1, month, Math.min(day, daysInMonth(year - 1, month)));
  }
  return back(period.text);
}
