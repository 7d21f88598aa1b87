import type { Indicator } from '../indicator.ts';
import { isMeasured, keyWithoutEdition, type Measured, type Observation } from '../observation.ts';
import { valueTitle } from '../part-titles.ts';
import type { Scorecard } from './scorecard.ts';
import { changeBetween, type Change } from '../comparing/change.ts';
import { unlikeThen, type Unlike } from '../comparing/comparison.ts';
import { latestEditions } from '../comparing/headline.ts';
import { knownBy } from '../comparing/stood-at.ts';

/** A measure, or a part of it, at two times. */
export interface Pair {
  readonly indicator: Indicator;
  /** The name of the part, such as an area; `undefined` for the whole. */
  readonly part: string | undefined;
  readonly then: Observation | undefined;
  readonly now: Observation | undefined;
  /** The later held against the earlier; `undefined` where the two are unlike. */
  readonly change: Change | undefined;
  readonly unlike: Unlike | undefined;
}

/**
 * What stands in place of a figure by a later paper, up to that of the one it is to be held against: the two were not
 * worked out alike. `undefined` where the figure stands.
 */
function revisionOf(indicator: Indicator, then: Observation, now: Observation) {
  if ((then.edition ?? '') >= (now.edition ?? '')) return undefined;
  const known = knownBy(indicator, now.edition ?? '').observations;
  const standing = latestEditions(
    known.filter((one) => keyWithoutEdition(one) === keyWithoutEdition(then)),
  ).at(-1);
  return standing && isMeasured(standing) && isMeasured(then) && !isSameNumber(standing, then)
    ? standing
    : undefined;
}

const isSameNumber = (a: Measured, b: Measured) =>
  a.figure.value === b.figure.value && a.qualifier === b.qualifier;

function pairOf(
  indicator: Indicator,
  part: string | undefined,
  then: Observation | undefined,
  now: Observation | undefined,
): Pair {
  const apart = unlikeThen(indicator, then, now);
  const revision = !apart && then && now && revisionOf(indicator, then, now);
  const unlike: Unlike | undefined = revision ? { is: 'revised', now: revision } : apart;
  const isAlike = !unlike && then && now && isMeasured(then) && isMeasured(now);
  const change = isAlike ? changeBetween(indicator, then, now) : undefined;
  return { indicator, part, then, now, change, unlike };
}

/** Holds two cards against each other, measure by measure: those on either, in the order of the later, then the rest. */
export function thenAndNow(then: Scorecard, now: Scorecard): readonly Pair[] {
  const before = new Map(then.rows.map((row) => [row.indicator.id, row]));
  const after = new Set(now.rows.map(({ indicator }) => indicator.id));
  return [
    ...now.rows.map(({ indicator, observation }) =>
      pairOf(indicator, undefined, before.get(indicator.id)?.observation, observation),
    ),
    ...then.rows
      .filter(({ indicator }) => !after.has(indicator.id))
      .map(({ indicator, observation }) => pairOf(indicator, undefined, observation, undefined)),
  ];
}

/** Measures of two cards, by what can be said of their figures side by side. */
export interface PairGroups {
  readonly alike: readonly Pair[];
  /** Those that may not be compared, and why they may not is worth telling of each. */
  readonly unlike: readonly Pair[];
  /** Those that one card has alone, and no other measure on the other stands for. */
  readonly onlyThen: readonly Pair[];
  readonly onlyNow: readonly Pair[];
}

/** Parts what two cards have by how it may be told. @param indicators All there are: one may stand for another. */
export function groupPairs(pairs: readonly Pair[], indicators: readonly Indicator[]): PairGroups {
  const isReplaced = ({ indicator }: Pair) =>
    indicators.some(({ definition }) => definition.replaces === indicator.id);
  const replaces = ({ indicator }: Pair) =>
    indicators.some(({ id }) => id === indicator.definition.replaces);
  const onlyThen = pairs.filter((pair) => pair.unlike?.is === 'only-then' && !isReplaced(pair));
  const onlyNow = pairs.filter((pair) => pair.unlike?.is === 'only-now' && !replaces(pair));
  const alone = new Set([...onlyThen, ...onlyNow]);
  return {
    alike: pairs.filter(({ unlike }) => unlike === undefined),
    unlike: pairs.filter((pair) => pair.unlike !== undefined && !alone.has(pair)),
    ...{ onlyThen, onlyNow },
  };
}

/** The two times of a then and now, as format 1 spells their periods: without one, the first and the last with parts. */
export interface TwoTimes {
  readonly then?: string | undefined;
  readonly now?: string | undefined;
}

/** The parts of a measure by a dimension at all their times, with what stands beside them. */
function partsOverTime(indicator: Indicator, dimension: string) {
  const standing = latestEditions(indicator.observations).filter(
    (one) => one.basis === indicator.basis && !one.comparator,
  );
  const parts = standing
    .filter(
      ({ period, dimensions }) =>
        period.is !== 'unstated' && dimensions.size === 1 && dimensions.has(dimension),
    )
    .toSorted((a, b) => a.line - b.line);
  const byPeriod = Map.groupBy(parts, ({ period }) => period.text);
  const periods = [...byPeriod.values()]
    .map(([first]) => first!.period)
    .flatMap((period) => (period.is === 'unstated' ? [] : [period]))
    .toSorted((a, b) => (a.last < b.last ? -1 : 1));
  return { standing, parts, byPeriod, periods };
}

/** The periods for which there are parts by a dimension that may stand as then before a later one, in order of time. */
export const periodsBefore = (
  indicator: Indicator,
  dimension: string,
  now?: string,
): readonly string[] => {
  const periods = partsOverTime(indicator, dimension).periods.map(({ text }) => text);
  return periods.slice(0, now === undefined ? -1 : Math.max(0, periods.indexOf(now)));
};

/**
 * The whole and the parts of a measure at two periods with parts by a dimension: those of the same basis, in the order of
 * the file.
 *
 * @returns `undefined` where the measure has no such parts for two periods, or for one of those that are asked for.
 */
export function partsThenAndNow(
  indicator: Indicator,
  dimension: string,
  { then, now }: TwoTimes = {},
): readonly Pair[] | undefined {
  const { standing, parts, byPeriod, periods } = partsOverTime(indicator, dimension);
  const find = (text: string) => periods.find((one) => one.text === text);
  const first = then === undefined ? periods[0] : find(then);
  const last = now === undefined ? periods.at(-1) : find(now);
  if (!first || !last || first.last >= last.last) return undefined;
  const wholeAt = (text: string) =>
    standing.find(({ period, dimensions }) => period.text === text && dimensions.size === 0);
  const names = [...new Set(parts.map(({ dimensions }) => dimensions.get(dimension)!))];
  const partAt = (text: string, name: string) =>
    byPeriod.get(text)?.find(({ dimensions }) => dimensions.get(dimension) === name);
  const [before, after] = [wholeAt(first.text), wholeAt(last.text)];
  return [
    ...((before ?? after) ? [pairOf(indicator, undefined, before, after)] : []),
    ...names.map((name) =>
      pairOf(
        indicator,
        valueTitle(dimension, name, indicator),
        partAt(first.text, name),
        partAt(last.text, name),
      ),
    ),
  ];
}
