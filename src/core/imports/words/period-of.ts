import { monthSpan, partsOfDay } from '../../values/calendar.ts';
import { parsePeriod, type Period, type StatedPeriod } from '../../values/period.ts';
import { monthNumber, quarterInDigits } from '../../values/period-spelling.ts';
import { likelyPeriods } from '../../values/suggest-period.ts';
import type { PeriodKindMeant } from '../mappings/mapping.ts';
import type { Cell } from '../sheets/sheet.ts';
import { piecesOf } from './labelled-month.ts';

/** The period that a cell says, or those that it may mean: none, or several. */
export type PeriodRead = { readonly period: StatedPeriod } | { readonly meant: readonly string[] };

const two = (number: number) => String(number).padStart(2, '0');

const stated = (text: string): StatedPeriod | undefined => {
  const period = parsePeriod(text);
  return period && period.is !== 'unstated' ? period : undefined;
};

/** The spellings of the periods of each kind in which a day lies. */
function spellings(day: string): Readonly<Record<PeriodKindMeant, string>> {
  const [year, month] = partsOfDay(day);
  const yearFrom = (first: number) => {
    const start = month >= first ? year : year - 1;
    return `${start}/${two((start + 1) % 100)}`;
  };
  return {
    day,
    month: `${year}-${two(month)}`,
    quarter: `${yearFrom(4)}-Q${Math.floor(((month + 8) % 12) / 3) + 1}`,
    'calendar-quarter': `${year}-Q${Math.floor((month - 1) / 3) + 1}`,
    year: String(year),
    'financial-year': yearFrom(4),
    'academic-year': `ay${yearFrom(9)}`,
  };
}

/** The year of a kind in which a day lies. */
export const yearAround = (
  day: string,
  kind: 'financial-year' | 'academic-year' | 'year',
): StatedPeriod => stated(spellings(day)[kind])!;

/** A period as one of the kind that is meant: a day or month stands for that which it begins or ends. */
export function asKind(period: Period, kind: PeriodKindMeant | undefined): Period | undefined {
  if (kind === undefined || period.is === kind || period.is === 'unstated') return period;
  if (period.is !== 'day' && period.is !== 'month') return undefined;
  const whole = stated(spellings(period.first)[kind]);
  const isEnd = whole && (whole.first === period.first || whole.last === period.last);
  return isEnd ? whole : undefined;
}

/** The period of a kind in which a day or a month lies, wherever in it. */
export function around(period: StatedPeriod, kind: PeriodKindMeant): StatedPeriod | undefined {
  const whole = stated(spellings(period.first)[kind]);
  return whole && period.last <= whole.last ? whole : undefined;
}

/** What a date says by its format: one without a day is a month, one without a month a year. */
function ofDate({ text, format = 'dd/mm/yyyy' }: Cell): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (bare.includes('d') || !bare.includes('y')) return text;
  return bare.includes('m') ? text.slice(0, 7) : text.slice(0, 4);
}

/** Words that stand beside months and years. */
const periodWords =
  /^(?:financial|academic|calendar|years?|fye|quarter|qtr|months?|period|week|twelve|ending|ended|end|the|mid|census|and|from|until|unstated|first|second|third|fourth|one|two|three|four|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:prov|provisional|revised|estimated?|est))$/i;

/** Whether every word of a text is one of times: what is nearly a month is not taken for it. */
const isOfTime = (text: string) =>
  (text.match(/[a-z]{3,}/gi) ?? []).every(
    (word) => monthNumber(word) > 0 || periodWords.test(word),
  );

/** What stands behind a period and is no part of it, such as `(p)`, `*`. */
export const markBehind = (text: string): string | undefined =>
  /(?:\((?:p|r|e|est|prov|provisional|revised|estimated?)\)|\[[a-z\d]+\]|\*+|(?<=\d)[pre])$/i.exec(
    text,
  )?.[0];

/** The first year that two digits say: before it they are more often a number than a year. */
const firstShort = 1970;

/** Whether a text says a year in two digits that nobody means: `12/45` is no month of 1945. */
const isOutOfMind = (text: string, { first }: StatedPeriod) =>
  !/\d{4}/.test(text) && Number(first.slice(0, 4)) < firstShort;

/** The period that a text says, of the kind that is meant. */
export function periodOfText(text: string, kind: PeriodKindMeant | undefined): PeriodRead {
  if (!isOfTime(text)) return { meant: [] };
  const found = likelyPeriods(text).flatMap((spelling) => {
    const period = stated(spelling);
    const meant = period && !isOutOfMind(text, period) && asKind(period, kind);
    return meant && meant.is !== 'unstated' ? [meant] : [];
  });
  const meant = [...new Map(found.map((period) => [period.text, period])).values()];
  const [only] = meant;
  return only && meant.length === 1
    ? { period: only }
    : { meant: meant.map(({ text: one }) => one) };
}

/** The period that a cell says. */
export function periodOf(cell: Cell, kind: PeriodKindMeant | undefined): PeriodRead {
  if (cell.is === 'date') return periodOfText(kind === 'day' ? cell.text : ofDate(cell), kind);
  const read = periodOfText(cell.text, kind);
  // What a spreadsheet keeps for a day is another day where it counts from 1904.
  return /^\d{5}$/.test(cell.text) && 'period' in read ? { meant: [read.period.text] } : read;
}

/** The number of a month by its name, from 1; `undefined` where the text is none. */
export function monthNamed(text: string): number | undefined {
  const name = /^([a-z]{3,9})\.?$/i.exec(text)?.[1];
  const month = name === undefined ? 0 : monthNumber(name);
  return month === 0 ? undefined : month;
}

/** The number of a quarter by its name, `Q1` or `Quarter 1`; `undefined` where the text is none. */
export const quarterNamed = (text: string): number | undefined => {
  const number = /^q(?:uarter|tr)?\.? ?([1-4])$/i.exec(quarterInDigits(text))?.[1];
  return number === undefined ? undefined : Number(number);
};

/** A quarter of the year that stands above it: of a calendar year, whose quarters may be either's, only where those are meant. */
export function quarterWithin(
  quarter: number,
  year: StatedPeriod,
  kind: PeriodKindMeant | undefined,
): StatedPeriod | undefined {
  if (year.is === 'financial-year') return stated(`${year.text}-Q${quarter}`);
  return year.is === 'year' && kind === 'calendar-quarter'
    ? stated(`${year.text}-Q${quarter}`)
    : undefined;
}

/** A month of the year that stands above it: `Jan` under `2022/23` is January 2023. */
export function monthWithin(month: number, year: StatedPeriod): StatedPeriod | undefined {
  const [first] = partsOfDay(year.first);
  return [first, first + 1]
    .map((one) => ({ days: monthSpan(one, month), text: `${one}-${two(month)}` }))
    .filter(({ days }) => year.first <= days[0] && days[1] <= year.last)
    .map(({ text }) => stated(text))
    .find((one) => one !== undefined);
}

/** The name of a file or a sheet in words, as a title has them: without its ending, and the signs between them. */
export const wordsOfFile = (file: string): string =>
  file
    .replace(/\.(?:xls[xmb]?|csv|tsv|txt|ods)$/i, '')
    .replace(/(?<=\d)\.(?=\d)/g, '-')
    .replace(/[_.]|(?<=[a-z])-(?=\d)|(?<=\d)-(?=[a-z])/gi, ' ')
    .replace(/(?<=\bq[1-4])-(?=\d)/gi, ' ')
    // `Jan-Mar` is a stretch of months, `KPIs-Mar` is none.
    .replace(/([a-z]+)-(?=[a-z])/gi, (typed, word: string) =>
      word.toLowerCase() === 'to' || monthNumber(word) > 0 ? typed : `${word} `,
    )
    .replace(/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(?!\d)/g, '$1-$2')
    .replace(/(?<=(?:^|[^a-z])[a-z]{3,9})(?=(?:(?:19|20)\d\d|\d\d)(?!\d))/gi, ' ');

/** How many words the longest spelling of a period has: `Quarter 1 of 2024-25`. */
const mostWords = 4;

/**
 * The periods that a title says among other words, such as `Performance report September 2026`: each in its longest
 * spelling, so that `Q1 2024/25` says no year besides, with all that it may mean.
 */
export const periodsWithin = (text: string): readonly (readonly StatedPeriod[])[] =>
  piecesOf(text).flatMap(periodsInPiece);

function periodsInPiece(text: string): readonly (readonly StatedPeriod[])[] {
  const words = text.split(/[\s,;:()]+/).filter((word) => word !== '');
  const found: StatedPeriod[][] = [];
  for (let at = 0; at < words.length;) {
    const read = Array.from({ length: mostWords }, (_, less) => mostWords - less).flatMap(
      (length) => {
        const said = words
          .slice(at, at + length)
          .join(' ')
          .replace(/^(\S+) (m\d\d?)$/i, '$2 $1');
        // A number alone may count anything, and so may one before a year.
        if (at + length > words.length || /^(?:[\d.,]+|\d{1,3} \d{4})$/.test(said)) return [];
        const meant = isOfTime(said)
          ? likelyPeriods(said)
              .flatMap((one) => stated(one) ?? [])
              .filter((one) => !isOutOfMind(said, one))
          : [];
        return meant.length > 0 ? [{ length, meant }] : [];
      },
    );
    const [longest] = read;
    if (longest) found.push(longest.meant);
    at += longest?.length ?? 1;
  }
  return found;
}
