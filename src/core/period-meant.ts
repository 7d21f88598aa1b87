import { followOn, fullYear, parsePeriod } from './period.ts';

const monthNames = [
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
  const number = monthNumber(name);
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

/** The ways in which people write a period, each with the spellings of format 1 that it may mean. */
const ways: readonly (readonly [RegExp, (...parts: string[]) => readonly string[]])[] = [
  [/^([a-z]{3,9}\.?)[ ,/-]+(?:of )?(\d{4}|\d{2})$/i, (name, digits) => monthOf(name!, digits!)],
  [/^(\d{4}|\d{2})[ /-]([a-z]{3,9})$/i, (digits, name) => monthOf(name!, digits!)],
  [
    /^(?:as )?(?:at )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9}\.?),?[ -](\d{4}|\d{2})$/i,
    (day, name, digits) => dayOf(day!, name!, digits!),
  ],
  [
    /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
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
  [/^(?:fy|f\.y\.) ?(\d{2}) ?(?:-|\/|to) ?(\d{2})$/i, (from, to) => financial(year(from!), to!)],
  [/^(\d{2})\/(\d{2})$/, (from, to) => financial(year(from!), to!)],
  [/^(\d{4})[-/](\d{1,2})$/, (digits, month) => [`${digits}-${two(month!)}`]],
  [
    /^(?:ay|academic year) ?(\d{4}) ?(?:-|\/|to) ?(?:\d{2})?(\d{2})$/i,
    (from, to) => financial(from!, to!).map((years) => `ay${years}`),
  ],
  [
    /^(?:year|12 months|twelve months) (?:ending|ended|to)(?: \d{1,2})? ([a-z]{3,9}) (\d{4})$/i,
    yearTo,
  ],
  [
    /^q(?:uarter)? ?([1-4]),? (\d{4})[/-](?:\d{2})?(\d{2})$/i,
    (quarter, from, to) => financial(from!, to!).map((years) => `${years}-Q${quarter}`),
  ],
  [
    /^(\d{4})[/-](?:\d{2})?(\d{2})[ -]*q(?:uarter)? ?([1-4])$/i,
    (from, to, quarter) => financial(from!, to!).map((years) => `${years}-Q${quarter}`),
  ],
  [/^q(?:uarter)? ?([1-4]),?[ -]*(\d{4})$/i, (quarter, digits) => quarters(digits!, quarter!)],
  [/^(\d{4})[ -]*q(?:uarter)? ?([1-4])$/i, (digits, quarter) => quarters(digits!, quarter!)],
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

function single(text: string): readonly string[] {
  const clean = text.trim().replace(/\s+/g, ' ');
  const meant = ways.flatMap(([pattern, read]) => {
    const parts = pattern.exec(clean);
    return parts ? read(...parts.slice(1)) : [];
  });
  return [...new Set(meant)].filter((spelling) => parsePeriod(spelling) !== undefined);
}

/** A period written as two ends: `Oct 2018 – Sept 2019`, `2015-11 to 2016-04`. */
function ranges(text: string): readonly string[] {
  const halves = /^(?:from )?(.+?)\s*(?: to | - |\.\.+|…| until )\s*(.+)$/i.exec(text);
  if (!halves) return [];
  const ends = halves.slice(1).map((half) => (parsePeriod(half) ? [half] : single(half)));
  const [from = [], to = []] = ends;
  return from
    .flatMap((first) => to.map((last) => `${first}..${last}`))
    .filter((spelling) => parsePeriod(spelling) !== undefined);
}

/** The format 1 spellings that an officer's own way of writing a period may mean, best guess first. */
export function periodsMeant(text: string): readonly string[] {
  const clean = text.normalize('NFKC').trim().replace(/[–—−]/g, '-');
  if (clean.length > 60) return [];
  const meant = single(clean);
  return meant.length > 0 ? meant : ranges(clean);
}
