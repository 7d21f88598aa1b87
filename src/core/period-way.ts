import { daysInMonth } from './calendar.ts';
import { followOn, fullYear } from './period.ts';
import { nearest } from './suggestion.ts';

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

const two = (digits: string | number) => String(digits).padStart(2, '0');
const year = (digits: string) => (digits.length === 2 ? String(fullYear(digits)) : digits);
const monthOf = (name: string, digits: string) => {
  const number = monthNumber(name) || monthNumber(nearest(name, monthNames) ?? '');
  return number === 0 ? [] : [`${year(digits)}-${two(number)}`];
};
const dayOf = (day: string, name: string, digits: string) =>
  monthOf(name, digits).map((month) => `${month}-${two(day)}`);
const financial = (from: string, to: string) => {
  const short = to.slice(-2);
  if (followOn(Number(from), short)) return [`${from}/${short}`];
  const last = Number(year(to));
  const isSpan = last > Number(from) + 1 && last <= Number(from) + 20;
  return isSpan ? [`${from}/${two((Number(from) + 1) % 100)}..${last - 1}/${two(last % 100)}`] : [];
};
/** `FY2016` may be the year that begins or the one that ends in 2016. */
const financialYearOf = (digits: string) => {
  const named = Number(year(digits));
  return [
    ...financial(String(named - 1), String(named)),
    ...financial(String(named), String(named + 1)),
  ];
};
/** The months from one to another of a year, with the quarter that they are. */
const monthsOf = (first: string, last: string, digits: string) => {
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
const dayOfSerial = (serial: string) =>
  new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10);

/** The ways in which people write a period, each with the spellings of format 1 that it may mean. */
export const ways: readonly (readonly [RegExp, (...parts: string[]) => readonly string[]])[] = [
  [/^([a-z]{3,9}\.?)[ ,/'’-]+(?:of )?(\d{4}|\d{2})$/i, (name, digits) => monthOf(name!, digits!)],
  [/^(\d{4}|\d{2})[ /-]([a-z]{3,9})$/i, (digits, name) => monthOf(name!, digits!)],
  [
    /^(?:as )?(?:at )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9}\.?),?[ -](\d{4}|\d{2})$/i,
    (day, name, digits) => dayOf(day!, name!, digits!),
  ],
  [
    /^([a-z]{3,9})[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/i,
    (name, day, digits) => dayOf(day!, name!, digits!),
  ],
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/,
    (day, month, digits) => {
      const british = `${year(digits!)}-${two(month!)}-${two(day!)}`;
      const american = `${year(digits!)}-${two(day!)}-${two(month!)}`;
      return [british, american];
    },
  ],
  [
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
    (digits, month, day) => [`${digits}-${two(month!)}-${two(day!)}`],
  ],
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    (digits, month, day) => [`${digits}-${two(month!)}-${two(day!)}`],
  ],
  [/^(\d{1,2})[./-](\d{4})$/, (month, digits) => [`${digits}-${two(month!)}`]],
  [/^(\d{4})(\d{2})$/, (digits, month) => [`${digits}-${month}`]],
  [/^(\d{4})(\d{2})(\d{2})$/, (digits, month, day) => [`${digits}-${month}-${day}`]],
  [
    /^(?:fy|f\.y\.|year|financial year)? ?(\d{4}) ?(?:-|\/|to|and) ?(\d{4}|\d{2})$/i,
    (from, to) => financial(from!, to!),
  ],
  [/^(\d{4}) ?(?:-|to|and) ?(\d{4})$/i, (from, to) => [`${from}..${to}`]],
  [/^(\d{4})\.\.(\d{2})$/, (from, to) => [`${from}..${from!.slice(0, 2)}${to}`]],
  [/^(\d{4})[/-](\d{2}) ?(?:fy|financial year)$/i, (from, to) => financial(from!, to!)],
  [/^(?:fy|f\.y\.|financial year) ?(\d{4}|\d{2})$/i, (digits) => financialYearOf(digits!)],
  [/^(\d{4}) ?(?:fy|financial year)$/i, (digits) => financialYearOf(digits!)],
  [
    /^h([12]),? (\d{4})[/-](?:\d{2})?\d{2}$/i,
    (half, from) =>
      half === '1' ? [`${from}-04..${from}-09`] : [`${from}-10..${Number(from) + 1}-03`],
  ],
  [
    /^([a-z]{3,9})\.? ?(?:-|to) ?([a-z]{3,9})\.? (\d{4}|\d{2})$/i,
    (first, last, digits) => monthsOf(first!, last!, digits!),
  ],
  [
    /^(?:at )?(?:the )?end (?:of )?([a-z]{3,9}) (\d{4})$/i,
    (name, digits) =>
      monthOf(name!, digits!).flatMap((month) => [
        `${month}-${daysInMonth(Number(digits), Number(month.slice(5)))}`,
        month,
      ]),
  ],
  [/^([34]\d{4})(?:\.0+)?$/, (serial) => [dayOfSerial(serial!)]],
  [/^(?:fy|f\.y\.) ?(\d{2}) ?(?:-|\/|to) ?(\d{2})$/i, (from, to) => financial(year(from!), to!)],
  [/^(\d{2})\/(\d{2})$/, (from, to) => financial(year(from!), to!)],
  [/^(\d{4})[-/.](\d{1,2})$/, (digits, month) => [`${digits}-${two(month!)}`]],
  [
    /^(?:ay|academic year) ?(\d{4}) ?(?:-|\/|to) ?(?:\d{2})?(\d{2})$/i,
    (from, to) => financial(from!, to!).map((years) => `ay${years}`),
  ],
  [
    /^(\d{4}) ?(?:-|\/|to) ?(?:\d{2})?(\d{2}) academic year$/i,
    (from, to) => financial(from!, to!).map((years) => `ay${years}`),
  ],
  [
    /^(?:(?:year|12 months|twelve months) (?:ending|ended|to)|y\/?e)(?: \d{1,2})? ([a-z]{3,9}) (\d{4})$/i,
    yearTo,
  ],
  [
    /^q(?:uarter|tr)? ?([1-4]),? (\d{4}|\d{2})[/-](?:\d{2})?(\d{2})$/i,
    (quarter, from, to) => financial(year(from!), to!).map((years) => `${years}-Q${quarter}`),
  ],
  [
    /^(\d{4})[/-](?:\d{2})?(\d{2})[ -]*q(?:uarter|tr)? ?([1-4])$/i,
    (from, to, quarter) => financial(from!, to!).map((years) => `${years}-Q${quarter}`),
  ],
  [/^q(?:uarter|tr)? ?([1-4]),?[ -]*(\d{4})$/i, (quarter, digits) => quarters(digits!, quarter!)],
  [/^(\d{4})[ -]*q(?:uarter|tr)? ?([1-4])$/i, (digits, quarter) => quarters(digits!, quarter!)],
  [/^(?:not stated|unstated|unknown|n\/a|none|-|undated)$/i, () => ['unstated']],
];

function quarters(digits: string, quarter: string): readonly string[] {
  const next = two((Number(digits) + 1) % 100);
  return [`${digits}-Q${quarter}`, `${digits}/${next}-Q${quarter}`];
}

/** The twelve months that end with a month. */
function yearTo(name: string | undefined, digits: string | undefined): readonly string[] {
  const end = monthNumber(name!);
  if (end === 0) return [];
  const last = Number(digits) * 12 + end - 1;
  const spell = (month: number) => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  const range = `${spell(last - 11)}..${spell(last)}`;
  return end === 3 ? [...financial(String(Number(digits) - 1), digits!), range] : [range];
}
