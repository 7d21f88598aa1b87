import { match } from '../source/match.ts';
import { daysInMonth } from './calendar.ts';
import { periodPatterns } from './period-patterns.ts';
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
  const meant = single(clean);
  return meant.length > 0 ? meant : ranges(clean);
}

/** The one period that a text can mean; `undefined` where there are several or none. */
export function periodMeant(text: string): string | undefined {
  const [meant, ...others] = likelyPeriods(text);
  return others.length === 0 ? meant : undefined;
}

/** What to type in the place of text that is no period. */
export function suggestPeriod(text: string): string {
  const meant = likelyPeriods(text).map((spelling) => `\`${spelling}\``);
  if (meant.length > 0) return `Type ${meant.join(' or ')}.`;
  if (/^(?:(?:grand |sub-?)?totals?|all|overall|average|mean|sum)$/i.test(text.trim()))
    return 'Type the period that the row is about: a row for the whole has a blank in the columns of its parts.';
  const named = Number(/^\d{4}/.exec(text)?.[0]);
  if (named < firstYear || named > lastYear)
    return `Type a year from ${firstYear} to ${lastYear}, as in \`2016-04\` or \`2015/16\`.`;
  const [from, to] = text.split('..').map((end) => parsePeriod(end)?.text);
  if (from !== undefined && to !== undefined && parsePeriod(`${to}..${from}`))
    return `The later of the two stands first: type \`${to}..${from}\`.`;
  if (from !== undefined && to !== undefined)
    return 'Give both ends in one way, such as `2015-11..2016-04` or `2015/16..2016/17`.';
  const [, digits, month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (digits !== undefined && isMonth && day !== undefined) {
    const last = `${digits}-${month}-${daysInMonth(Number(digits), Number(month))}`;
    return `Type a day that there is: the last of that month is \`${last}\`.`;
  }
  if (digits !== undefined && !isMonth)
    return `Type a month from \`${digits}-01\` to \`${digits}-12\`, or years such as \`2015/16\`.`;
  return 'Type a period such as `2016-04`, `2015/16`, `2015-11..2016-04` or `unstated`.';
}
