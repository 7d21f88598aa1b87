import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { keyOf, keyWithoutEdition, type Observation } from '../observation.ts';
import { comparePeriods, type Period } from '../../values/period.ts';

export const problems = {
  ambiguousMonth: problem('observation/ambiguous-month'),
  afterEdition: problem('observation/after-edition'),
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
 */
export function findContradictions(observations: readonly Observation[]): Diagnostic[] {
  const isOfOnePaper = observations.every(({ edition }) => edition === observations[0]?.edition);
  if (isOfOnePaper) return [];
  return repeatsOf(observations, keyWithoutEdition).flatMap(([observation, before]) => {
    if (observation.period.is === 'unstated') return [];
    if (before.edition === observation.edition || sameFigure(before, observation)) return [];
    if (before.discrepancy || observation.discrepancy) return [];
    const details = { line: before.line, edition: before.edition ?? 'without a name' };
    return [problems.contradiction.at(observation.placeOf('value'), details)];
  });
}

/**
 * Reports figures for a time that had not passed when their paper was written. A year that was still running
 * may be told as a year to date, and a forecast as estimated.
 */
export function findFromTheFuture(observations: readonly Observation[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const observation of observations) {
    const { figure, period, edition, basis } = observation;
    if (edition === undefined || figure.is !== 'number' || period.is === 'unstated') continue;
    const end = basis === 'year-to-date' ? period.first : period.last;
    // The id of a paper begins with its date, and days sort as text.
    if (end <= edition || observation.status === 'estimated') continue;
    const [date] = /^\d{4}-\d{2}-\d{2}/.exec(edition) ?? [];
    if (date === undefined) continue;
    const details = { text: period.text, date };
    found.push(problems.afterEdition.at(observation.placeOf('period'), details));
  }
  return found;
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

/** Reports months among ranges and years that were probably meant as years: `2009-10` beside `2010/11`. */
export function findAmbiguousMonths(observations: readonly Observation[]): Diagnostic[] {
  const isLong = ({ period }: Observation) => longPeriods.includes(period.is);
  const mayBeYears = ({ period }: Observation) =>
    period.is === 'month' && yearsMeant(period.text).length > 0;
  const isClear = (one: Observation) =>
    one.period.is !== 'unstated' && !isLong(one) && !mayBeYears(one);
  if (!observations.some(isLong) || observations.some(isClear)) return [];
  return observations
    .filter(({ period }) => period.is === 'month')
    .map((observation) => {
      const { text } = observation.period;
      const details = { text, meant: yearsMeant(text) };
      return problems.ambiguousMonth.at(observation.placeOf('period'), details);
    });
}
