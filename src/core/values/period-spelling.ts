import { followOn, fullYear } from './period.ts';
import { nearest } from '../source/suggest.ts';

/** The months as they are spelt, in small letters. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month from its English name or the first three or four letters of it, else 0. */
export function monthNumber(name: string): number {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3) return 0;
  return monthNames.findIndex((month) => month.startsWith(lower)) + 1;
}

/** A number with two digits. */
export const two = (digits: string | number) => String(digits).padStart(2, '0');
/** The year that two or four digits mean. */
export const year = (digits: string) => (digits.length === 2 ? String(fullYear(digits)) : digits);
/** A month by its name, as format 1 spells it; nothing where there is none of that name. */
export const monthOf = (name: string, digits: string) => {
  const number = monthNumber(name) || monthNumber(nearest(name, monthNames) ?? '');
  return number === 0 ? [] : [`${year(digits)}-${two(number)}`];
};
/** A day by the name of its month. */
export const dayOf = (day: string, name: string, digits: string) =>
  monthOf(name, digits).map((month) => `${month}-${two(day)}`);
/** A financial year by the years in which it begins and ends; of more than one year, both the financial and the calendar ones. */
export const financial = (from: string, to: string) => {
  const short = to.slice(-2);
  if (followOn(Number(from), short)) return [`${from}/${short}`];
  const last = Number(year(to));
  const isSpan = last > Number(from) + 1 && last <= Number(from) + 20;
  if (!isSpan) return [];
  // `2011-13` may be two financial years, or three calendar ones.
  const inYears = `${from}/${two((Number(from) + 1) % 100)}..${last - 1}/${two(last % 100)}`;
  return [inYears, `${from}..${last}`];
};
/** `FY2016` may be the year that begins or the one that ends in 2016. */
export const financialYearOf = (digits: string) => {
  const named = Number(year(digits));
  return [
    ...financial(String(named - 1), String(named)),
    ...financial(String(named), String(named + 1)),
  ];
};
/** The months from one to another of a year, with the quarter that they are. */
export const monthsOf = (first: string, last: string, digits: string) => {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (from === 0 || to <= from) return [];
  const named = Number(year(digits));
  const range = `${named}-${two(from)}..${named}-${two(to)}`;
  if (to !== from + 2 || to % 3 > 0) return [range];
  const start = to === 3 ? named - 1 : named;
  const quarter = ((to / 3 + 2) % 4) + 1;
  return [range, `${named}-Q${to / 3}`, `${start}/${two((start + 1) % 100)}-Q${quarter}`];
};
/** The day that a spreadsheet keeps as a number: 42461 is 1 April 2016. */
export const dayOfSerial = (serial: string) =>
  new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10);

/** The quarter that ends with a month. */
export function quarterTo(name: string, digits: string): readonly string[] {
  const end = monthNumber(name);
  if (end === 0 || end % 3 > 0) return [];
  return monthsOf(monthNames[end - 3]!, name, digits);
}

/** The days of a numbered week, from Monday on (ISO 8601). */
export function weekOf(digits: string, week: string): readonly string[] {
  const fourth = Date.UTC(Number(digits), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  const day = (number: number) => new Date(monday + number * 86_400_000).toISOString().slice(0, 10);
  const first = (Number(week) - 1) * 7;
  return first < 0 || first > 371 ? [] : [`${day(first)}..${day(first + 6)}`];
}

/** A month by its number in the financial year: the first is April. */
export function monthOfFinancialYear(month: string, from: string): readonly string[] {
  const number = Number(month) + 3;
  if (number < 4 || number > 15) return [];
  return [number > 12 ? `${Number(from) + 1}-${two(number - 12)}` : `${from}-${two(number)}`];
}

const ordinals = [/first|1st|one/, /second|2nd|two/, /third|3rd|three/, /fourth|4th|four/] as const;

/** A text with the quarter that it names in words as `Q2`: `second quarter`, `Quarter two`. */
export const quarterInDigits = (text: string): string =>
  text.replace(
    /\b(?:(first|1st|second|2nd|third|3rd|fourth|4th) (?:quarter|qtr)\b\.?|(?:quarter|qtr|q)\.? ?(one|two|three|four)\b)(,?)(?: of(?: the)?)?/gi,
    (_, before: string | undefined, after: string | undefined, comma: string) =>
      `Q${ordinals.findIndex((one) => one.test((before ?? after)!.toLowerCase())) + 1}${comma}`,
  );

/** A quarter of a year whose kind is not said. */
export function quarters(digits: string, quarter: string): readonly string[] {
  const next = two((Number(digits) + 1) % 100);
  return [`${digits}-Q${quarter}`, `${digits}/${next}-Q${quarter}`];
}

/** The twelve months that end with a month. */
export function yearTo(name: string, digits: string): readonly string[] {
  const end = monthNumber(name);
  if (end === 0) return [];
  const named = year(digits);
  const last = Number(named) * 12 + end - 1;
  const spell = (month: number) => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  const range = `${spell(last - 11)}..${spell(last)}`;
  return end === 3 ? [...financial(String(Number(named) - 1), named), range] : [range];
}
