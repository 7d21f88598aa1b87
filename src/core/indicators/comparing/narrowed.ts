import { once } from '../../source/once.ts';
import { isJudgedAlone } from './part-target.ts';
import type { Indicator } from '../indicator.ts';
import { withFields, type Observation } from '../observation.ts';
import { partTitles } from '../part-titles.ts';
import { areRunningTotals } from '../running-totals.ts';

/** Which part of a measure is meant: the value of each dimension, such as `East` of `area`. */
export type Where = ReadonlyMap<string, string>;

const fits = ({ dimensions }: Observation, where: Where): boolean =>
  [...where].every(([name, value]) => dimensions.get(name) === value);

const without = (dimensions: ReadonlyMap<string, string>, where: Where) =>
  new Map([...dimensions].filter(([name]) => !where.has(name)));

/** The name of a part by itself: `East`, or `East, girls`. */
export const nameOfWhere = (where: Where, indicator: Pick<Indicator, 'titles'>): string =>
  partTitles({ dimensions: where }, indicator).join(', ');

/**
 * One part of a measure as a measure of its own: its figures stand for a whole, and what is cut further are their parts.
 * Its title names the part. A target stays only where it is of each part by itself; what is known of the measure's own
 * whole (its parts that add, its pair, what is not joined) is not of the part.
 */
export function narrowed(
  indicator: Indicator,
  where: Where,
  of = nameOfWhere(where, indicator),
): Indicator {
  const { definition } = indicator;
  const own = indicator.observations.filter((one) => fits(one, where));
  const ids = once(
    () => new Map(observations.map((one, at) => [one, indicator.rowIds().get(own[at]!)!])),
  );
  const observations = own.map((one): Observation =>
    withFields(one, { dimensions: without(one.dimensions, where) }),
  );
  const first = own.find(({ comparator }) => !comparator);
  const isJudged = first !== undefined && isJudgedAlone(first, indicator);
  const { targets, pairedWith: _pair, unjoined: _unjoined, adds, ...kept } = definition;
  return {
    ...indicator,
    definition: {
      ...kept,
      title: `${definition.title}: ${of}`,
      ...(isJudged && targets ? { targets } : {}),
      ...(adds ? { adds: adds.filter((name) => !where.has(name)) } : {}),
    },
    observations,
    revisions: new Map(
      observations.flatMap((one, at) => {
        const chain = indicator.revisions.get(own[at]!);
        return chain ? [[one, chain] as const] : [];
      }),
    ),
    mayBeRunningTotals: once(() => areRunningTotals(observations, definition.yearStart)),
    rowIds: ids,
  };
}
