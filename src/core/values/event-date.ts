import { match, type Match } from '../source/match.ts';
import { daysInMonth, monthSpan, toDay, type Day } from './calendar.ts';
import { english } from '../language/english.ts';
import { monthNumber } from './period-spelling.ts';
import { parsePeriod } from './period.ts';
import { sayDay } from './say.ts';
import { addDays } from './weekday.ts';

/**
 * When something happened, as exactly as its paper says. `text` is what is printed; `first` and `last`
 * are the days between which it lies; `machine` is the HTML `datetime` where one exists; `time` is the time
 * of day, from 00:00 to 23:59.
 */
export interface EventDate {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
  readonly machine?: string;
  readonly time?: string;
}

const seasons: Record<string, readonly [month: number, count: number]> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  winter: [12, 3],
};

const partsOfYear: Record<string, readonly [month: number, count: number]> = {
  early: [1, 4],
  mid: [5, 4],
  late: [9, 4],
};

type Span = readonly [first: Day, last: Day];
type Reading = { readonly span: Span; readonly machine?: string };

const pad = (number: number) => String(number).padStart(2, '0');

function readDay(day: string, month: string, year: string): Reading | undefined {
  const number = monthNumber(month);
  const date = Number(day);
  if (number === 0 || date < 1 || date > daysInMonth(Number(year), number)) return undefined;
  const read = toDay(Number(year), number, date);
  return { span: [read, read], machine: read };
}

function readMonth(month: string, year: string): Reading | undefined {
  const number = monthNumber(month);
  return number === 0
    ? undefined
    : { span: monthSpan(Number(year), number), machine: `${year}-${pad(number)}` };
}

/** A day, month, season, part of a year, quarter or year, without “about” or “by”. */
function readPlain(text: string): Reading | undefined {
  let parts: Match | undefined;
  if ((parts = match(/^(\d{4})$/, text)))
    return { span: monthSpan(Number(text), 1, 12), machine: text };
  if ((parts = match(/^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/, text)))
    return readDay(parts[1], parts[2], parts[3]);
  if ((parts = match(/^([A-Z][a-z]+) (\d{4})$/, text))) return readMonth(parts[1], parts[2]);
  if ((parts = match(/^(\d{4}), (spring|summer|autumn|winter)$/, text))) {
    const season = seasons[parts[2]];
    return season && { span: monthSpan(Number(parts[1]), ...season) };
  }
  if ((parts = match(/^(early|mid|late)[ -](\d{4})$/, text))) {
    const part = partsOfYear[parts[1]];
    return part && { span: monthSpan(Number(parts[2]), ...part) };
  }
  if ((parts = match(/^(?:(Q[1-4]|academic year) )?(\d{4}\/\d{2})$/, text))) {
    const [, part, year] = parts;
    const period = parsePeriod(
      part === '' ? year : part.startsWith('Q') ? `${year}-${part}` : `ay${year}`,
    );
    return period && period.is !== 'unstated' ? { span: [period.first, period.last] } : undefined;
  }
  return undefined;
}

/** `1 to 2 June 2016`, `January 2014 to March 2015`, `2014 to 2016`; the first half may lean on the second. */
function readRange(text: string): Reading | undefined {
  const [from, to, ...more] = text.split(' to ');
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const last = readPlain(to);
  const [, month, year] = /^\d{1,2} ([A-Z][a-z]+) (\d{4})$/.exec(to) ?? [];
  const borrowed = /^\d{1,2}$/.test(from) && month ? `${from} ${month} ${year}` : undefined;
  const dayOnly = /^\d{1,2} [A-Z][a-z]+$/.test(from) && year ? `${from} ${year}` : undefined;
  const monthOnly = /^[A-Z][a-z]+$/.test(from) ? `${from} ${/\d{4}$/.exec(to)?.[0]}` : undefined;
  const first = readPlain(borrowed ?? dayOnly ?? monthOnly ?? from);
  if (!first || !last || first.span[0] > last.span[1]) return undefined;
  return { span: [first.span[0], last.span[1]] };
}

/**
 * Reads a date of an event as officers write it: `1999`, `15 January 2014`, `2013, summer`, `early 2016`,
 * `2015/16`, `academic year 2014/15`, `1 to 2 June 2016`, `about 2008`, `by March 2017`; behind a day a time may
 * stand: `20 July 2016, 14:00`.
 *
 * @returns `undefined` when it is none of these.
 */
export function parseEventDate(text: string): EventDate | undefined {
  const [, day, time] = /^(.*), ((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  if (day === undefined || time === undefined) return readDate(text);
  const date = readDate(day);
  if (!date?.machine || date.first !== date.last) return undefined;
  return { ...date, text, machine: `${date.machine}T${time}`, time };
}

function readDate(text: string): EventDate | undefined {
  const loose = match(/^(?:about|by|from|week commencing) (.*)$/, text);
  const read = loose ? readPlain(loose[1]) : (readRange(text) ?? readPlain(text));
  if (!read) return undefined;
  const [first, last] = text.startsWith('by ') ? [read.span[1], read.span[1]] : read.span;
  return { text, first, last, ...(read.machine && !loose ? { machine: read.machine } : {}) };
}

/** A day as the date of something that happened on it. */
export const eventDateOf = (day: Day): EventDate => ({
  text: sayDay(day, english),
  first: day,
  last: day,
  machine: day,
});

/**
 * The last day on which something that is to be done by a date is in time. A week has its seventh day.
 *
 * @returns `undefined` of what begins on a day, `from 1 April 2020`: nothing says by when it is to be done.
 */
export function lastDayOf({ text, last }: EventDate): Day | undefined {
  if (/^from /.test(text)) return undefined;
  return /^week commencing /.test(text) ? addDays(last, 6) : last;
}

/**
 * True order within what is known: by the first day an event may have fallen on; where that is the same,
 * the less exact date first, as it opens the time in which the others lie; on one day by the time.
 */
export function compareEventDates(a: EventDate, b: EventDate): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  const [one = '', other = ''] = [a.time, b.time];
  return one < other ? -1 : one > other ? 1 : 0;
}
