import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { isAlikeEverywhere } from '../alike-everywhere.ts';
import type { Day } from '../../values/calendar.ts';
import type { Indicator } from '../indicator.ts';
import { isNumbered, isTimed, type Numbered } from '../observation.ts';
import { areNear, nearest } from './leap.ts';
import { findLone } from './lone.ts';
import { pointsOf, seriesOf } from './series-points.ts';

export const problems = { farFromAll: problem('observation/far-from-all') };

/** Counts below the first are small beside counts below the second. */
const small = { is: 10, was: 50 };

/** So few others say something of a share of the same part and body; of a count they do not. */
const few = 3;

const dimensionsOf = ({ dimensions }: Numbered) => [...dimensions.keys()].join('\0');

const partOf = ({ comparator = '', dimensions }: Numbered) =>
  `${comparator}\0${[...dimensions].join('\0')}`;

/** Whether figures of others, and of other bases, are of the size of ours. */
function isAlike({ definition, basis }: Indicator): boolean {
  const { unit, title, parts = 'none' } = definition;
  return parts !== 'none' || basis.startsWith('mean-') || isAlikeEverywhere(unit, [title]);
}

/** Whether a figure of one basis may be held against a rate of another: a rate of a month is less than one of a year. */
const fit = (one: Numbered, other: Numbered) =>
  one.basis === other.basis || one.basis === 'unstated' || other.basis === 'unstated';

/**
 * Of what kind the figures are that can be held against one: shares and means of anybody, counts of its own alone, and
 * none across a change of definition. Where nobody says when, it is since the last.
 */
function kindOf(one: Numbered, isFree: boolean, changes: readonly Day[]): string {
  const { period, basis, comparator } = one;
  const since = isTimed(one)
    ? changes.filter((day) => day <= one.period.last).length
    : changes.length;
  const own = isFree ? [] : [period.is, basis, comparator];
  return [since, ...own, dimensionsOf(one)].join('\0');
}

/** The rows of series that are too short for their own nearest figures to tell. */
function shortSeries(indicator: Indicator): ReadonlySet<unknown> {
  const long = [...seriesOf(indicator)].filter((series) => pointsOf(series).length > nearest);
  const told = new Set<unknown>(long.flat());
  return new Set(indicator.observations.filter((one) => !told.has(one)));
}

/**
 * Reports a figure of a short series that lies far from all that can be held against it, though these lie close
 * together. What has four others near to it in time is held against these, by `checkSeries`.
 */
export function checkLone(indicator: Indicator): readonly Diagnostic[] {
  const { definition, observations } = indicator;
  const numbered = observations.filter(isNumbered);
  if (areNear(numbered.map(({ figure }) => figure.value))) return [];
  const isFree = isAlike(indicator);
  const isRate = /\bper\b/i.test(definition.unit) && !/^per ?cent/i.test(definition.unit);
  const changes = (definition.breaks ?? []).map(({ at }) => at.first);
  const kinds = Map.groupBy(numbered, (one) => kindOf(one, isFree, changes));
  const told = [...kinds.values()].flatMap((kind) => {
    const values = kind.map(({ figure }) => figure.value);
    const lone = areNear(values) ? undefined : findLone(values);
    if (!lone) return [];
    const one = kind[lone.index]!;
    // Nought is a word for none, which no slip of a key makes of a figure.
    if (one.checked !== undefined || one.figure.value === 0) return [];
    const others = kind.filter((other) => other !== one);
    if (isRate && !others.every((other) => fit(one, other))) return [];
    if (!isFree && others.length < few) return [];
    // A part that is small, beside others that are not, is no slip: it must have been as large as they are.
    const isOwn = !isFree || one.dimensions.size > 0 || others.length < few;
    if (isOwn && !others.some((other) => partOf(other) === partOf(one))) return [];
    const [, most] = lone.ends;
    if (!isFree && !lone.isMore && one.figure.value < small.is && most < small.was) return [];
    return [{ one, lone }];
  });
  if (told.length === 0) return [];
  const short = shortSeries(indicator);
  return told
    .filter(({ one }) => short.has(one) || !isTimed(one))
    .map(({ one, lone: { ends, isMore } }) => {
      const details = { text: one.figure.text, ends: ends.map(String), isMore };
      return problems.farFromAll.at(one.placeOf('value'), details);
    });
}
