import type { Basis } from '../../values/basis.ts';
import { hasHeadline, latestEditions } from './headline.ts';
import type { Indicator } from '../indicator.ts';
import { isMeasured, type Measured, type Observation } from '../observation.ts';
import { valueTitle } from '../part-titles.ts';
import { isNonEmpty, type NonEmpty } from '../../source/non-empty.ts';
import type { StatedPeriod } from '../../values/period.ts';

/** The parts of a measure by the same dimensions, at the latest period for which one of them has a number. */
export interface PartsGroup {
  /** The names of the dimensions, in the order of the columns; two where parts are cut both ways alone. */
  readonly by: readonly string[];
  readonly period: StatedPeriod;
  readonly basis: Basis;
  /** In the order of the file, those without a number among them. */
  readonly parts: readonly Observation[];
  /** Those with a number, lowest first, in the order of the file where they are alike; at least one. */
  readonly measured: NonEmpty<Measured>;
  /** Of parts that the period has no row of, the last number before it, in the order of the file. */
  readonly earlierAlone: readonly Measured[];
}

/** Where a measure stands of whose whole there is no number: by its parts. */
export interface PartsStanding {
  readonly indicator: Indicator;
  /** The newest first, then those of one dimension, then in the order of the file; at least one. */
  readonly groups: readonly [PartsGroup, ...PartsGroup[]];
}

/** The name of a group, as `by` is typed: `ward`, or `ward, sex`. */
export const nameOfGroup = ({ by }: Pick<PartsGroup, 'by'>): string => by.join(', ');

/** The dimensions of a group's name. */
export const dimensionsIn = (name: string): readonly string[] =>
  name.split(',').map((dimension) => dimension.trim());

/** Whether an observation is one of ours, cut by just these dimensions. */
export const isCutBy = ({ comparator, dimensions }: Observation, by: readonly string[]): boolean =>
  !comparator && dimensions.size === by.length && by.every((name) => dimensions.has(name));

/** Which part a row is of, by the values of its table: `Aston`, or `Aston, girls` where it is cut both ways. */
export const keyOfPart = ({ dimensions }: Observation, by: readonly string[]): string =>
  by.map((name) => dimensions.get(name) ?? '').join(', ');

/** The name of a part, as readers are told it. */
export const nameOfPart = (
  { dimensions }: Observation,
  by: readonly string[],
  indicator: Pick<Indicator, 'titles'>,
): string => by.map((name) => valueTitle(name, dimensions.get(name) ?? '', indicator)).join(', ');

function groupOf(
  rows: readonly Observation[],
  { basis: own }: Indicator,
  at: string | undefined,
): PartsGroup | undefined {
  const known = rows
    .filter(isMeasured)
    .filter(({ period }) => at === undefined || period.text === at);
  const end = known.reduce((last, { period }) => (period.last > last ? period.last : last), '');
  const latest = known.filter(({ period }) => period.last === end);
  const chosen = latest.find(({ basis }) => basis === own) ?? latest[0];
  if (!chosen) return undefined;
  const { period, basis } = chosen;
  const parts = rows.filter((one) => one.period.text === period.text && one.basis === basis);
  const measured = parts.filter(isMeasured).toSorted((a, b) => a.figure.value - b.figure.value);
  if (!isNonEmpty(measured)) return undefined;
  const by = [...chosen.dimensions.keys()];
  const here = new Set(parts.map((one) => keyOfPart(one, by)));
  const before = rows
    .filter(isMeasured)
    .filter((one) => one.basis === basis && one.period.last < end && !here.has(keyOfPart(one, by)));
  return {
    ...{ by, period, basis, parts, measured },
    earlierAlone: [...Map.groupBy(before, (one) => keyOfPart(one, by)).values()].map((those) =>
      those.reduce((last, one) => (one.period.last > last.period.last ? one : last)),
    ),
  };
}

/**
 * Where a measure stands by its parts, if no number is about the whole: for each way they are cut, the latest figures.
 *
 * @param at A period, as format 1 spells it, to stand at instead of the latest.
 * @returns `undefined` where there is a number for the whole, and where no part has one of a stated period.
 */
export function partsStandingOf(indicator: Indicator, at?: string): PartsStanding | undefined {
  if (hasHeadline(indicator)) return undefined;
  const cut = indicator.observations
    .filter(({ comparator, dimensions }) => !comparator && dimensions.size > 0)
    .toSorted((a, b) => a.line - b.line);
  const ways = Map.groupBy(latestEditions(cut), ({ dimensions }) =>
    [...dimensions.keys()].sort().join('\0'),
  );
  const [first, ...others] = [...ways.values()]
    .flatMap((rows) => groupOf(rows, indicator, at) ?? [])
    .sort(
      (a, b) =>
        (a.period.last > b.period.last ? -1 : a.period.last < b.period.last ? 1 : 0) ||
        a.by.length - b.by.length,
    );
  return first && { indicator, groups: [first, ...others] };
}
