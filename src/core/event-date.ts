import { daysInMonth, monthSpan, toDay, type Day } from './calendar.ts';
import { periodsMeant } from './period-meant.ts';
import { monthNames, monthNumber } from './period-way.ts';
import { parsePeriod } from './period.ts';

/**
 * When something happened, as exactly as its paper says. `text` is what is printed; `first` and `last`
 * are the days between which it lies; `machine` is the HTML `datetime` where one exists.
 */
export interface EventDate {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
  readonly machine?: string;
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
  let parts: RegExpExecArray | null;
  if ((parts = /^(\d{4})$/.exec(text)))
    return { span: monthSpan(Number(text), 1, 12), machine: text };
  if ((parts = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text)))
    return readDay(parts[1]!, parts[2]!, parts[3]!);
  if ((parts = /^([A-Z][a-z]+) (\d{4})$/.exec(text))) return readMonth(parts[1]!, parts[2]!);
  if ((parts = /^(\d{4}), (spring|summer|autumn|winter)$/.exec(text))) {
    return { span: monthSpan(Number(parts[1]), ...seasons[parts[2]!]!) };
  }
  if ((parts = /^(early|mid|late)[ -](\d{4})$/.exec(text))) {
    return { span: monthSpan(Number(parts[2]), ...partsOfYear[parts[1]!]!) };
  }
  if ((parts = /^(?:(Q[1-4]) )?(\d{4}\/\d{2})$/.exec(text))) {
    const period = parsePeriod(parts[1] ? `${parts[2]}-${parts[1]}` : parts[2]!);
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
 * `2015/16`, `1 to 2 June 2016`, `about 2008`, `by March 2017`.
 *
 * @returns `undefined` when it is none of these.
 */
export function parseEventDate(text: string): EventDate | undefined {
  const loose = /^(?:about|by|from|week commencing) (.*)$/.exec(text);
  const read = loose ? readPlain(loose[1]!) : (readRange(text) ?? readPlain(text));
  if (!read) return undefined;
  const [first, last] = text.startsWith('by ') ? [read.span[1], read.span[1]] : read.span;
  return { text, first, last, ...(read.machine && !loose ? { machine: read.machine } : {}) };
}

/** `2016-03-31` as `31 March 2016`, `2016-03` as `March 2016`, a range with both its ends. */
function inWords(period: string): string {
  const ends = period.split('..').map((end) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(end) ?? [];
    const name = monthNames[Number(month) - 1];
    if (name === undefined) return end;
    const words = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year!}`;
    return day === undefined ? words : `${Number(day)} ${words}`;
  });
  return ends.join(' to ');
}

/** The dates that an officer's own way of writing one may mean, as `parseEventDate` reads them. */
export function eventDatesMeant(text: string): readonly string[] {
  const clean = text.trim().replace(/\s*[:.,;–—-]+$/, '');
  const [, season, year] = /^(spring|summer|autumn|winter)(?: of)? (\d{4})$/i.exec(clean) ?? [];
  const meant = [
    clean,
    ...(season ? [`${year!}, ${season.toLowerCase()}`] : []),
    ...periodsMeant(clean).map(inWords),
  ];
  return [...new Set(meant)].filter((one) => parseEventDate(one) !== undefined);
}

/**
 * True order within what is known: by the first day an event may have fallen on; where that is the same,
 * the less exact date first, as it opens the time in which the others lie.
 */
export function compareEventDates(a: EventDate, b: EventDate): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.last > b.last ? -1 : a.last < b.last ? 1 : 0;
}
