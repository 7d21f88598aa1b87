/** A day of the Gregorian calendar as `yyyy-mm-dd`, which sorts as text in true order. */
export type Day = string;

/** How many days a month has. @param month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (number: number, width: number) => String(number).padStart(width, '0');

/** Writes a day; the parts are not checked. */
export function toDay(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads `yyyy-mm-dd`; `undefined` when it is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text;
}

/** Takes a day apart: year, month from 1, day from 1. */
export function partsOfDay(day: Day): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

/** Days since 1 January 1970, for drawing on an axis of real time (standards C-14). */
export function dayNumber(day: Day): number {
  const [year, month, date] = partsOfDay(day);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** The first and last day of `count` months from a month on. @param month 1 to 12. */
export function monthSpan(
  year: number,
  month: number,
  count = 1,
): readonly [first: Day, last: Day] {
  const end = year * 12 + month - 1 + count - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return [toDay(year, month, 1), toDay(endYear, endMonth, daysInMonth(endYear, endMonth))];
}
