import type { Indicator } from '../indicator.ts';
import { isTimed, keyWithoutEdition, type Observation, type Timed } from '../observation.ts';
import { startOfYear } from '../year-to-date.ts';
import { windowOf } from '../../values/basis.ts';
import { partsOfDay, toDay, type Day } from '../../values/calendar.ts';
import { givenAway, type Sum } from '../../values/given-away.ts';
import { addDays } from '../../values/weekday.ts';
import { subtract } from '../../values/exact.ts';
import { mostOfFew } from '../../values/people.ts';

/** By what a withheld figure is given away: sums of parts, figures of other periods, a row of another paper, or how little sums leave for it. */
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

/** The days from which to which a figure counts what happened; `undefined` of one that counts what there was at a time. */
function spanOf(
  { period, basis }: Timed,
  { definition }: Indicator,
): readonly [Day, Day] | undefined {
  const until = addDays(period.last, 1);
  if (basis === 'month' || basis === 'quarter' || basis === 'year') return [period.first, until];
  if (basis === 'year-to-date') return [startOfYear(period, definition.yearStart), until];
  const window = windowOf(basis);
  const months = basis === 'rolling-12m' ? 12 : window?.kind === 'sum' ? window.months : undefined;
  if (months === undefined) return undefined;
  const [year, month] = partsOfDay(period.last);
  const first = year * 12 + month - months;
  return [toDay(Math.floor(first / 12), (first % 12) + 1, 1), until];
}

/**
 * Figures that those of other periods give: what happened between two days is known where the days are joined by figures that
 * begin or end on them, forwards or backwards, such as two years to date.
 */
function givenByPeriods(
  indicator: Indicator,
  isKnown: (one: Observation) => boolean,
): readonly Observation[] {
  const alike = Map.groupBy(indicator.observations.filter(isTimed), ({ dimensions }) =>
    JSON.stringify([...dimensions].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return [...alike.values()].flatMap((series) => {
    const joinedTo = new Map<Day, Day>();
    const rootOf = (day: Day): Day => {
      const next = joinedTo.get(day);
      return next === undefined || next === day ? day : rootOf(next);
    };
    const spans = series.flatMap((one) => {
      const span = spanOf(one, indicator);
      return span ? [{ one, span }] : [];
    });
    for (const { one, span } of spans) {
      const [from, until] = [rootOf(span[0]), rootOf(span[1])];
      if (isKnown(one) && from !== until) joinedTo.set(from, until);
    }
    return spans.flatMap(({ one, span: [from, until] }) =>
      !isKnown(one) && rootOf(from) === rootOf(until) ? [one] : [],
    );
  });
}

/**
 * Withheld parts for which their whole and the parts that are published leave so little that each can only be from nought to
 * a small count: no count is below nought.
 */
function boundedBySums(sums: readonly Sum<Observation>[]): readonly Observation[] {
  return sums.flatMap((sum) => {
    const [whole, ...parts] = [...sum.keys()];
    if (whole?.figure.is !== 'number') return [];
    const left = parts.reduce(
      (rest, { figure }) => (figure.is === 'number' ? subtract(rest, figure.value) : rest),
      whole.figure.value,
    );
    if (left < 0 || left > mostOfFew) return [];
    return parts.filter(({ figure }) => figure.is === 'suppressed');
  });
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
  const groups = Map.groupBy(sumsOfParts(indicator), (sum) => timeOf([...sum.keys()][0]!));
  for (let before = -1; before < solved.size;) {
    before = solved.size;
    const bySums = [...groups.values()].flatMap((sums) => [...givenAway(sums, isKnown)]);
    const next: readonly (readonly [Observation, GivenBy])[] = [
      ...bySums.map((one) => [one, 'sums'] as const),
      ...givenByPeriods(indicator, isKnown).map((one) => [one, 'periods'] as const),
    ];
    for (const [one, by] of next) {
      solved.add(one);
      if (one.figure.is === 'suppressed' && !found.has(one)) found.set(one, by);
    }
  }
  for (const one of boundedBySums([...groups.values()].flat()))
    if (!found.has(one)) found.set(one, 'bounds');
  return found;
}
