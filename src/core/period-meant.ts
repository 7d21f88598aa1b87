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
  const lower = name.toLowerCase();
  if (lower.length < 3) return 0;
  return monthNames.findIndex((month) => month.startsWith(lower)) + 1;
}

/** The format 1 spellings that an officer's own way of writing a period may mean, best guess first. */
export function periodsMeant(text: string): readonly string[] {
  const month = (name: string, year: string) => {
    const number = monthNumber(name);
    return number
      ? `${year.length === 2 ? fullYear(year) : year}-${String(number).padStart(2, '0')}`
      : undefined;
  };
  const clean = text.trim().replace(/[–—]/g, '-');
  const meant: (string | undefined)[] = [];
  let parts: RegExpExecArray | null;
  if ((parts = /^([A-Za-z]+)[ -]+(\d{4}|\d{2})$/.exec(clean)))
    meant.push(month(parts[1]!, parts[2]!));
  if ((parts = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+) (\d{4})$/.exec(clean))) {
    const start = month(parts[2]!, parts[3]!);
    if (start) meant.push(`${start}-${parts[1]!.padStart(2, '0')}`);
  }
  if ((parts = /^(\d{4}) ?(?:-|\/|to) ?(?:\d{2})?(\d{2})$/.exec(clean))) {
    const [, year, next] = parts;
    if (followOn(Number(year), next!)) meant.push(`${year}/${next}`);
    if (Number(next) >= 1 && Number(next) <= 12) meant.push(`${year}-${next}`);
  }
  if ((parts = /^(\d{4})[-/](\d)$/.exec(clean))) meant.push(`${parts[1]}-0${parts[2]}`);
  if ((parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(clean))) {
    const [, day, middle, end] = parts;
    const year = end!.length === 2 ? fullYear(end!) : end!;
    meant.push(`${year}-${middle!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
    if (day !== middle) meant.push(`${year}-${day!.padStart(2, '0')}-${middle!.padStart(2, '0')}`);
  }
  if ((parts = /^([A-Za-z]+) (\d{4}) ?(?:-|to) ?([A-Za-z]+) (\d{4})$/.exec(clean))) {
    const [from, to] = [month(parts[1]!, parts[2]!), month(parts[3]!, parts[4]!)];
    if (from && to) meant.push(`${from}..${to}`);
  }
  if ((parts = /^Q([1-4]) (\d{4})(?:\/(\d{2}))?$/i.exec(clean))) {
    meant.push(parts[3] ? `${parts[2]}/${parts[3]}-Q${parts[1]}` : `${parts[2]}-Q${parts[1]}`);
  }
  return meant.filter(
    (spelling) => spelling !== undefined && parsePeriod(spelling) !== undefined,
  ) as string[];
}
