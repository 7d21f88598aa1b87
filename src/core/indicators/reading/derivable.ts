import type { Indicator } from '../indicator.ts';
import { keyWithoutEdition, type Observation } from '../observation.ts';
import { givenByPeriods, joinPeriods, narrowByPeriods } from './joined-periods.ts';
import { givenAway, rangesOf, type Sum } from '../../values/given-away.ts';
import { mostOfFew } from '../../values/people.ts';

/** By what a withheld figure is given away: sums of parts, figures of other periods, a row of another paper, or how little all of them leave for it. */
export type GivenBy = 'sums' | 'periods' | 'edition' | 'bounds';

/** What an observation is about, but for one of its dimensions. */
const restOf = ({ period, basis, comparator, edition, dimensions }: Observation, without: string) =>
  JSON.stringify([
    period.text,
    basis,
    comparator,
    edition,
    [...dimensions].filter(([name]) => name !== without).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Every whole with its parts by one dimension. Parts that are declared to be no whole make no sum, nor does a part alone. */
function sumsOfParts({ observations, definition }: Indicator): readonly Sum<Observation>[] {
  const named = new Set(observations.flatMap(({ dimensions }) => [...dimensions.keys()]));
  return [...named]
    .filter((dimension) => definition.partial?.[dimension] === undefined)
    .flatMap((dimension) => {
      const isPart = ({ dimensions }: Observation) => dimensions.has(dimension);
      const partsOf = Map.groupBy(observations.filter(isPart), (one) => restOf(one, dimension));
      return observations.flatMap((total): readonly Sum<Observation>[] => {
        if (isPart(total)) return [];
        const parts = partsOf.get(restOf(total, dimension)) ?? [];
        if (parts.length < 2) return [];
        return [new Map([[total, 1], ...parts.map((one) => [one, -1] as const)])];
      });
    });
}

/** What a row has of people in one of its columns; `undefined` where it has nothing, or where its share is withheld. */
const countIn = (one: Observation, side: 'numerator' | 'denominator') =>
  one.figure.is === 'suppressed' ? undefined : one[side];

/**
 * Finds the withheld shares of a measure whose numerator, or what they are of, follows from those of the whole and of the other
 * parts. How little may be left for several of them is not asked: a share is withheld with another so that both stay hidden.
 */
export function findDerivableShares(whole: Indicator): ReadonlySet<Observation> {
  const own = whole.observations.filter(({ comparator }) => !comparator);
  const timeOf = ({ period, basis, edition }: Observation) =>
    JSON.stringify([period.text, basis, edition]);
  const found = new Set<Observation>();
  for (const observations of Map.groupBy(own, timeOf).values()) {
    const withheld = observations.filter(({ figure }) => figure.is === 'suppressed');
    if (withheld.length === 0) continue;
    const sums = sumsOfParts({ ...whole, observations });
    for (const side of ['numerator', 'denominator'] as const) {
      const given = givenAway(sums, (one) => countIn(one, side) !== undefined);
      for (const one of withheld) if (given.has(one)) found.add(one);
    }
  }
  return found;
}

/**
 * Finds the withheld figures of a measure that others of it give away, each with by what: through rows and columns, over time,
 * and by rows of other papers, one after the other as far as it goes (standards D-21). Others' figures are let be.
 */
export function findDerivable(whole: Indicator): ReadonlyMap<Observation, GivenBy> {
  const found = new Map<Observation, GivenBy>();
  const own = whole.observations.filter(({ comparator }) => !comparator);
  const withheld = own.filter(({ figure }) => figure.is === 'suppressed');
  if (withheld.length === 0) return found;
  const indicator = { ...whole, observations: own };
  const isGiven = (one: Observation) =>
    one.figure.is === 'number' || one.figure.is === 'not-applicable';
  const told = new Set(own.filter(isGiven).map(keyWithoutEdition));
  for (const one of withheld) if (told.has(keyWithoutEdition(one))) found.set(one, 'edition');
  const solved = new Set<Observation>(found.keys());
  const isKnown = (one: Observation) => isGiven(one) || solved.has(one);
  // Sums of one time have no cell in common with those of another.
  const timeOf = ({ period, basis, edition }: Observation) =>
    JSON.stringify([period.text, basis, edition]);
  const sums = sumsOfParts(indicator);
  const groups = Map.groupBy(sums, (sum) => timeOf([...sum.keys()][0]!));
  const periods = joinPeriods(indicator);
  for (let before = -1; before < solved.size;) {
    before = solved.size;
    const bySums = [...groups.values()].flatMap((sums) => [...givenAway(sums, isKnown)]);
    const next: readonly (readonly [Observation, GivenBy])[] = [
      ...bySums.map((one) => [one, 'sums'] as const),
      ...periods
        .flatMap((series) => givenByPeriods(series, isKnown))
        .map((one) => [one, 'periods'] as const),
    ];
    for (const [one, by] of next) {
      solved.add(one);
      if (one.figure.is === 'suppressed' && !found.has(one)) found.set(one, by);
    }
  }
  const known = new Map(
    own.flatMap((one) => {
      if (one.figure.is === 'number') return [[one, one.figure.value] as const];
      return one.figure.is === 'not-applicable' ? [[one, 0] as const] : [];
    }),
  );
  const ranges = rangesOf(sums, known, (rangeOf) =>
    periods.flatMap((series) => [...narrowByPeriods(series, rangeOf)]),
  );
  for (const one of withheld) {
    const most = ranges.get(one)?.most ?? Infinity;
    if (!found.has(one) && most <= mostOfFew) found.set(one, 'bounds');
  }
  return found;
}
