import { windowOf, type Basis } from './basis.ts';
import { partsOfDay, type Day } from './calendar.ts';
import { digitsOf, exact } from './exact.ts';
import { shownPlaces, type Figure } from './figure.ts';
import { fill, type Language } from '../language/english.ts';
import { moneyScales } from '../language/money-scales.ts';
import type { Qualifier } from './qualifier.ts';
import type { Period, StatedPeriod } from './period.ts';

/**
 * What follows a figure when it is said: `%`, `children`, `per 10,000 children`, `£m`; with what one alone is called
 * (`child`), where that is another word.
 */
export type Unit = string | { readonly unit: string; readonly unitOne?: string | undefined };

/** Writes plain digits with thousands commas and a true minus sign; nothing is ever `−0`. */
export function groupDigits(digits: string): string {
  const [whole, fraction] = digits.replace('-', '').split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const said = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return digits.startsWith('-') && /[1-9]/.test(digits) ? `−${said}` : said;
}

/** Writes a number with thousands commas, a true minus sign and a fixed number of decimals, a half rounded away from 0. */
export const sayNumber = (value: number, decimals: number): string =>
  groupDigits(digitsOf(exact(value), decimals));

const inPounds = new RegExp(`^£(?! ?(?:${Object.keys(moneyScales).join('|')})\\b)`);

/** Whether a unit counts single pounds, which have pence: not millions of them. */
export const isInPounds = (unit: string): boolean => inPounds.test(unit);

/** Pounds have two digits of pence or none: `952,199.5` is `952,199.50`. */
const withPence = (digits: string, unit: string) =>
  isInPounds(unit) && /\.\d$/.test(digits) ? `${digits}0` : digits;

/** Whether a unit counts thousands of pounds by their noughts, `£000`: its figures are said in pounds. */
export const isInNoughts = (unit: string): boolean => /^£ ?000$/.test(unit);

/** The unit in which figures are said: of thousands of pounds, pounds. */
export const saidUnit = (unit: string): string => (isInNoughts(unit) ? '£' : unit);

/** A number of thousands, written out: `1,085` is `1,085,000`, `0.5` is `500`. Its sign stands before the pound. */
function withNoughts(number: string): string {
  const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.');
  const padded = fraction.padEnd(3, '0');
  const digits = `${whole}${padded.slice(0, 3)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(3);
  return groupDigits(rest === '' ? digits : `${digits}.${rest}`);
}

/** Puts a unit to a number: straight after it for `%` and `% of pay`, before it for money, after a space for words. */
export function withUnit(number: string, of: Unit): string {
  const { unit, unitOne = unit } = typeof of === 'string' ? { unit: of } : of;
  if (unit === '') return number;
  if (unit.startsWith('%')) return `${number}${unit}`;
  const money = /^£(.*)$/.exec(unit);
  if (isInNoughts(unit)) {
    const digits = withNoughts(number.replace('−', ''));
    return `${number.startsWith('−') ? '−' : ''}£${digits}`;
  }
  if (money) {
    const digits = withPence(number.replace('−', ''), unit);
    return `${number.startsWith('−') ? '−' : ''}£${digits}${money[1]}`;
  }
  return `${number} ${number === '1' ? unitOne : unit}`;
}

/**
 * Says a figure as digits without its unit, or as the words that stand in its place.
 *
 * @param decimals The precision the indicator is printed with; a cell of a paper typed with more keeps its own.
 */
export function sayFigure(figure: Figure, decimals: number, language: Language): string {
  if (figure.is === 'number') return sayNumber(figure.value, shownPlaces(figure, decimals));
  if (figure.is === 'not-yet-due' && figure.wasDue !== undefined)
    return fill(language.wasDue.on, { day: sayDay(figure.wasDue, language) });
  if (figure.is === 'not-yet-due' && figure.isOthers) return language.wasDue.others;
  return language.figure[figure.is];
}

/** Says a figure with its unit; a reason stands without one. */
export function sayFigureWithUnit(
  figure: Figure,
  unit: Unit,
  decimals: number,
  language: Language,
): string {
  const said = sayFigure(figure, decimals, language);
  return figure.is === 'number' ? withUnit(said, unit) : said;
}

/** A figure as a paper states it: how near it is to what it stands for, and the paper. */
interface Stated {
  readonly figure: Figure;
  readonly qualifier?: Qualifier | undefined;
  readonly edition?: string | undefined;
}

/** Says a figure with its unit and its qualifier: `over 1,800 children`; of one not yet due, the day that was judged by. */
export function sayQualified(
  { figure, qualifier, edition }: Stated,
  unit: Unit,
  decimals: number,
  language: Language,
): string {
  const said = sayFigureWithUnit(figure, unit, decimals, language);
  // What was not due when a paper was written may be long past when it is read.
  const [day] = (figure.is === 'not-yet-due' && /^\d{4}-\d{2}-\d{2}/.exec(edition ?? '')) || [];
  if (day !== undefined)
    return fill(language.notYetDueOn, { reason: said, day: sayDay(day, language) });
  return qualifier ? fill(language.qualifier[qualifier], { figure: said }) : said;
}

/** Says a day in full: `20 April 2016` (standards A-16). */
export function sayDay(day: Day, language: Language): string {
  const [year, month, date] = partsOfDay(day);
  return `${date} ${language.months[month - 1]} ${year}`;
}

/** Says a month: `April 2016`. */
export function sayMonth(day: Day, language: Language): string {
  const [year, month] = partsOfDay(day);
  return `${language.months[month - 1]} ${year}`;
}

/** The years of a year that begins in one and ends in the next, as councils write them: `2015/16`. */
const sayYears = (text: string) => /\d{4}\/\d{2}/.exec(text)![0];

/** Says a period in words: `April 2016`, `2015/16`, `November 2015 to April 2016`. */
export function sayPeriod(period: Period, language: Language): string {
  const words = language.period;
  switch (period.is) {
    case 'unstated':
      return words.unstated;
    case 'day':
      return sayDay(period.first, language);
    case 'month':
      return sayMonth(period.first, language);
    case 'year':
      return period.text;
    case 'financial-year':
      return fill(words.financialYear, { year: sayYears(period.text) });
    case 'academic-year':
      return fill(words.academicYear, { year: sayYears(period.text) });
    case 'quarter':
      return fill(words.quarter, { number: period.text.at(-1)!, year: sayYears(period.text) });
    case 'calendar-quarter': {
      const months = [period.first, period.last].map(
        (day) => language.months[partsOfDay(day)[1] - 1]!,
      );
      return fill(words.calendarQuarter, {
        months: months.join(' to '),
        year: period.text.slice(0, 4),
      });
    }
    case 'range':
      return period.text.includes('-')
        ? fill(words.range, sayEnds(period, language))
        : sayYearsBetween(period.text, language);
  }
}

/** Says a range of years of one kind: `2009 to 2011`, `2012/13 to 2014/15`, `academic year 2012/13 to 2014/15`. */
function sayYearsBetween(text: string, { period }: Language): string {
  const [from, to] = text.replaceAll('ay', '').split('..') as [string, string];
  const year = fill(period.range, { from, to });
  return text.startsWith('ay') ? fill(period.academicYear, { year }) : year;
}

/** The two ends of a span of periods, for `{from}` and `{until}`. */
export const saySpan = (
  from: Period,
  until: Period,
  language: Language,
): { readonly from: string; readonly until: string } => ({
  from: sayPeriod(from, language),
  until: sayPeriod(until, language),
});

function sayEnds({ text, first, last }: StatedPeriod, language: Language) {
  const say = /^\d{4}-\d{2}-\d{2}\.\./.test(text) ? sayDay : sayMonth;
  return { from: say(first, language), to: say(last, language) };
}

/**
 * Whether the period of a figure says what stretch of time it sums up, so that its basis need not be said beside it: a
 * month or a moment, and a quarter that is one. Of a year it is said: many are told of at its end.
 */
export function isPlainBasis(basis: Basis, period: Period): boolean {
  if (basis === 'month' || basis === 'snapshot') return true;
  return basis === 'quarter' && (period.is === 'quarter' || period.is === 'calendar-quarter');
}

/** Says a basis: `average of 6 months`. */
export function sayBasis(basis: Basis, language: Language): string {
  const window = windowOf(basis);
  if (window) return fill(language.basis[window.kind], { months: window.months });
  return language.basis[basis as keyof Language['basis']];
}
