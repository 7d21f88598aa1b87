import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { keyOf, keyWithoutEdition, type Observation } from '../observation.ts';
import { dayNumber } from '../../values/calendar.ts';
import { isAbout, type Revision } from '../revision.ts';
import { isRevisedBetween } from './revision-check.ts';
import type { Basis } from '../../values/basis.ts';
import { comparePeriods, type Period, type StatedPeriod } from '../../values/period.ts';

export const problems = {
  ambiguousMonth: problem('observation/ambiguous-month'),
  unfitBasis: problem('observation/unfit-basis'),
  duplicate: problem('observation/duplicate'),
  contradiction: problem('observation/contradiction'),
};

const sameFigure = (a: Observation, b: Observation) =>
  a.figure.is === 'number' && b.figure.is === 'number'
    ? a.figure.value === b.figure.value
    : a.figure.is === b.figure.is;

/**
 * Each observation with the first before it that has the same key, in order of period.
 *
 * @param observations In order of period, so that those of one time follow each other: most times have one
 *   or two, and only these need a key.
 */
function repeatsOf(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string,
): readonly (readonly [repeat: Observation, first: Observation])[] {
  const found: (readonly [Observation, Observation])[] = [];
  for (let start = 0, end = 1; start < observations.length; start = end++) {
    const { period, dimensions } = observations[start]!;
    while (end < observations.length && comparePeriods(period, observations[end]!.period) === 0)
      end++;
    // A total and one part of it.
    const isPair =
      end === start + 2 && dimensions.size !== observations[start + 1]!.dimensions.size;
    if (end === start + 1 || isPair) continue;
    const first = new Map<string, Observation>();
    for (let at = start; at < end; at++) {
      const observation = observations[at]!;
      const key = keyOf(observation);
      const before = first.get(key);
      if (before) found.push([observation, before]);
      else first.set(key, observation);
    }
  }
  return found;
}

/** Reports each row that is about the same thing as one above it. @param observations In order of period. */
export function findDuplicates(observations: readonly Observation[]): Diagnostic[] {
  return repeatsOf(observations, keyOf).map(([observation, before]) => {
    const details = { line: before.line, same: sameFigure(before, observation) };
    return problems.duplicate.at(observation.place, details);
  });
}

/**
 * Reports figures of several papers for one thing that differ without a word about it (design, format 1).
 * Where a paper states no period, two figures may both be right.
 *
 * @param observations In order of period.
 * @param revisions Of the same measure: a figure that was revised between two papers is no contradiction.
 */
export function findContradictions(
  observations: readonly Observation[],
  revisions: readonly Revision[],
): Diagnostic[] {
  const isOfOnePaper = observations.every(({ edition }) => edition === observations[0]?.edition);
  if (isOfOnePaper) return [];
  return repeatsOf(observations, keyWithoutEdition).flatMap(([observation, before]) => {
    if (observation.period.is === 'unstated') return [];
    if (before.edition === observation.edition || sameFigure(before, observation)) return [];
    if (before.discrepancy || observation.discrepancy) return [];
    const chain = revisions.filter((one) => isAbout(one, observation));
    if (isRevisedBetween(before, observation, chain)) return [];
    const details = { line: before.line, edition: before.edition };
    return [problems.contradiction.at(observation.placeOf('value'), details)];
  });
}

/** The stretches of years that `2009-11` may stand for, if it is no month: none for `2016-04`. */
function yearsMeant(text: string): readonly string[] {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (!parts) return [];
  const first = Number(parts[1]);
  const span = (Number(parts[2]) - (first % 100) + 100) % 100;
  const financial = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  if (span === 1) return [financial(first)];
  return span > 1 && span <= 12
    ? [`${first}..${first + span}`, `${financial(first)}..${financial(first + span - 1)}`]
    : [];
}

const longPeriods: readonly Period['is'][] = ['year', 'financial-year', 'academic-year', 'range'];

/** Whether rows of months may be rows of years: the year and the month of each rise together, from row to row. */
function risesTogether(observations: readonly Observation[]): boolean {
  const months = [...new Set(observations.map(({ period }) => period.text))];
  const spans = months.map(
    (text) => (Number(text.slice(5)) - Number(text.slice(2, 4)) + 100) % 100,
  );
  return months.length > 1 && new Set(spans).size === 1 && yearsMeant(months[0]!).length > 0;
}

/** The months of a table that were probably meant as years: `2009-10` beside `2010/11`, or beside `2010-11` alone. */
function monthsForYears(observations: readonly Observation[]): readonly Observation[] {
  const isLong = ({ period }: Observation) => longPeriods.includes(period.is);
  const isMonth = ({ period }: Observation) => period.is === 'month';
  const mayBeYears = (one: Observation) => isMonth(one) && yearsMeant(one.period.text).length > 0;
  const isClear = (one: Observation) =>
    one.period.is !== 'unstated' && !isLong(one) && !mayBeYears(one);
  const ofYears = observations.filter((one) => one.basis === 'year' && mayBeYears(one));
  if (ofYears.length > 0) return ofYears;
  // A basis of months or days settles it, if it is not also that of the years beside it.
  const ofLong = new Set(observations.filter(isLong).map(({ basis }) => basis));
  const unsettled = observations.filter(
    ({ basis }) => (basis !== 'month' && basis !== 'snapshot') || ofLong.has(basis),
  );
  if (ofLong.size > 0) return observations.some(isClear) ? [] : unsettled.filter(isMonth);
  const stated = unsettled.filter(({ period }) => period.is !== 'unstated');
  return stated.length > 0 && stated.every(mayBeYears) && risesTogether(stated) ? stated : [];
}

/** Reports months that were probably meant as years. */
export function findAmbiguousMonths(observations: readonly Observation[]): Diagnostic[] {
  return monthsForYears(observations).map((observation) => {
    const { text } = observation.period;
    const details = { text, meant: yearsMeant(text) };
    return problems.ambiguousMonth.at(observation.placeOf('period'), details);
  });
}

/** How many months a basis is about that names a stretch of time. */
const monthsOfBasis: Readonly<Partial<Record<Basis, number>>> = { month: 1, quarter: 3, year: 12 };

/** How many months a period lasts; none for a day. */
const monthsOf = ({ is, first, last }: StatedPeriod): number =>
  is === 'day' ? 0 : Math.round((dayNumber(last) - dayNumber(first)) / 30.4);

/** What a figure of a period can be, where its basis names another stretch of time. */
function basesFor(period: StatedPeriod, months: number, ofBasis: number): readonly Basis[] {
  // Of days and weeks no basis says how many there are.
  if (months === 0) return period.is === 'day' ? ['snapshot'] : ['unstated'];

  const own = ([1, 3, 12] as const).find((one) => one === months);
  const names = { 1: 'month', 3: 'quarter', 12: 'year' } as const;
  if (own === undefined) return [`sum-${months}m`, `mean-${months}m`];
  if (months > ofBasis) return [names[own], `mean-${months}m`];
  return [names[own], ofBasis === 12 ? 'rolling-12m' : `sum-${ofBasis}m`];
}

/** Whether a period is several years together. */
const isOfYears = ({ is, text }: StatedPeriod) =>
  is === 'range' && /^(?:ay)?\d{4}(?:\/\d{2})?\.\./.test(text);

/**
 * Reports figures whose basis names another stretch of time than their period: a day that is said to sum up a month, or
 * several years that are said to be one; and where the row itself types the basis, a quarter of a month, a month of a year.
 */
export function findUnfitBases(observations: readonly Observation[]): Diagnostic[] {
  return observations.flatMap((one) => {
    const { period, basis } = one;
    const ofBasis = monthsOfBasis[basis];
    if (ofBasis === undefined || period.is === 'unstated') return [];
    const months = monthsOf(period);
    // A month that may be two years is told as that.
    const isAmbiguous = basis === 'year' && yearsMeant(period.text).length > 0;
    // A school year may be counted without its August.
    const isYear = ofBasis === 12 && Math.abs(months - 12) <= 1;
    const isSure =
      (period.is === 'day' && basis === 'month') || (basis === 'year' && isOfYears(period));
    if (months === ofBasis || isYear || isAmbiguous) return [];
    // The basis of a definition is that of most rows, and need not be meant of each.
    if (!isSure && one.typedBasis === undefined) return [];
    const fit =
      period.is === 'day' && basis === 'month'
        ? { month: period.text.slice(0, 7) }
        : { bases: basesFor(period, months, ofBasis) };
    const details = { text: period.text, basis, fit };
    return [problems.unfitBasis.at(one.placeOf('period'), details)];
  });
}
