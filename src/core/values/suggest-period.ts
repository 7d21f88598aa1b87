import type { Hint } from '../language/hints/hints.ts';
import { match } from '../source/match.ts';
import { daysInMonth, parseDay } from './calendar.ts';
import { periodPatterns } from './period-patterns.ts';
import { quarterInDigits } from './period-spelling.ts';
import { firstYear, lastYear, parsePeriod } from './period.ts';

/** Those of some spellings that are periods, each once and as format 1 spells it. */
const spelt = (spellings: readonly string[]): readonly string[] => [
  ...new Set(spellings.flatMap((spelling) => parsePeriod(spelling)?.text ?? [])),
];

function single(text: string): readonly string[] {
  const clean = text.trim().replace(/\s+/g, ' ');
  const exact = parsePeriod(clean);
  if (exact && exact.is !== 'month') return [exact.text];
  // `2009–10` with a dash is more often two years than a month.
  const meant = periodPatterns.flatMap(([pattern, read]) => {
    const parts = match(pattern, clean);
    if (!parts) return [];
    const [, ...groups] = parts;
    return read(...groups);
  });
  return spelt(exact ? [...meant, exact.text] : meant);
}

/** The two ends of a range, by the signs and words that stand between them: `Oct 2018 – Sept 2019`, `2015/16-2017/18`. */
function ranges(text: string): readonly string[] {
  const between = [/ to | - |\.\.+|…| until /gi, /[-/]/g].flatMap((sign) => [
    ...text.matchAll(sign),
  ]);
  for (const { 0: sign, index } of between) {
    const from = single(text.slice(0, index).replace(/^from /i, ''));
    const to = single(text.slice(index + sign.length));
    const found = spelt(from.flatMap((first) => to.map((last) => `${first}..${last}`)));
    if (found.length > 0) return found;
  }
  return [];
}

/** The format 1 spellings that an officer's own way of writing a period may mean, best guess first. */
export function likelyPeriods(text: string): readonly string[] {
  const clean = text
    .replace(/[\u00b9\u00b2\u00b3\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015−]/g, '-')
    // What a database adds to a day, and what a paper adds to a provisional or revised period.
    .replace(/(?<=\d)[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '')
    .replace(/ ?(?:\((?:p|r|e|est|prov|provisional|revised|estimated?)\)|\[[a-z\d]+\]|\*+)$/i, '')
    .replace(/(?<=^.*\d)[pre]$/i, '')
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i, '')
    // What keeps a spreadsheet from reading a cell.
    .replace(/^=?"(.*)"$|^'(.*)$/, '$1$2')
    .replace(/^[\dOo]{4}-[\dOo]{2}$/, (digits) => digits.replace(/o/gi, '0'))
    .trim();
  if (clean.length > 60) return [];
  const typed = quarterInDigits(clean);
  const meant = single(typed);
  return meant.length > 0 ? meant : ranges(typed);
}

/** What to type in the place of text that is no period. */
export function suggestPeriod(text: string): Hint {
  const meant = likelyPeriods(text);
  if (meant.length > 0) return { is: 'type', meant };
  if (/^(?:(?:grand |sub-?)?totals?|all|overall|average|mean|sum)$/i.test(text.trim()))
    return { is: 'period-of-row' };
  const named = Number(/^\d{4}/.exec(text)?.[0]);
  if (named < firstYear || named > lastYear)
    return { is: 'year-between', first: firstYear, last: lastYear };
  const [from, to] = text.split('..').map((end) => parsePeriod(end)?.text);
  if (from !== undefined && to !== undefined)
    return parsePeriod(`${to}..${from}`)
      ? { is: 'swapped', meant: `${to}..${from}`, by: 'time' }
      : { is: 'ends-alike' };
  const [, year, month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (year !== undefined && isMonth && day !== undefined)
    return {
      is: 'last-day',
      day: `${year}-${month}-${daysInMonth(Number(year), Number(month))}`,
    };
  return year !== undefined && !isMonth ? { is: 'month-of', year } : { is: 'form', of: 'period' };
}

/** What to type for a day that is not spelt as one: what was probably meant, or an example. */
export function suggestDay(text: string): Hint {
  const meant = likelyPeriods(text).filter((spelling) => parseDay(spelling));
  return meant.length > 0 ? { is: 'type', meant } : { is: 'form', of: 'day' };
}
