import { keptOf } from '../../source/kept.ts';
import { once } from '../../source/once.ts';
import { newestPeriod } from './ended.ts';
import { isJudgedAlone } from './part-target.ts';
import type { ChangeNote } from '../change-note.ts';
import type { Indicator } from '../indicator.ts';
import { withFields, type Observation } from '../observation.ts';
import { partTitles } from '../part-titles.ts';
import { areRunningTotals } from '../running-totals.ts';

/** Which part of a measure is meant: the value of each dimension, such as `East` of `area`. */
export type Where = ReadonlyMap<string, string>;

const keyOf = (name: string, value: string) => `${name}\0${value}`;

/** Figures by each value of each of their dimensions: a measure of many parts is gone through once, not once a part. */
const byValue = keptOf((observations: readonly Observation[]) => {
  const found = new Map<string, Observation[]>();
  for (const one of observations) {
    for (const [name, value] of one.dimensions) {
      const key = keyOf(name, value);
      const those = found.get(key);
      if (those) those.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
});

/** The figures of a part, cut further or not, in their order; all where no dimension is named. */
function fitting(observations: readonly Observation[], where: Where): readonly Observation[] {
  const [first, ...others] = where;
  if (!first) return observations;
  const those = byValue(observations).get(keyOf(...first)) ?? [];
  if (others.length === 0) return those;
  return those.filter(({ dimensions }) =>
    others.every(([name, value]) => dimensions.get(name) === value),
  );
}

const without = (dimensions: ReadonlyMap<string, string>, where: Where) =>
  new Map([...dimensions].filter(([name]) => !where.has(name)));

/** What was noted of a figure, as it is of a part by itself: one about the whole measure stays, one about another part is none. */
function noteOfPart(note: ChangeNote, where: Where): ChangeNote | undefined {
  const { period, dimensions, parts } = note;
  if (period === undefined) return note;
  const isNamed = ([name, value]: readonly [string, string]) =>
    dimensions.get(name) === value || parts.includes(value);
  if (![...where].every(isNamed)) return undefined;
  const values = new Set(where.values());
  return {
    ...note,
    dimensions: without(dimensions, where),
    parts: parts.filter((one) => !values.has(one)),
  };
}

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
  const own = fitting(indicator.observations, where);
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
    goesOnTo: newestPeriod(indicator.observations),
    paired: undefined,
    revisions: new Map(
      observations.flatMap((one, at) => {
        const chain = indicator.revisions.get(own[at]!);
        return chain ? [[one, chain] as const] : [];
      }),
    ),
    notes: indicator.notes.flatMap((note) => noteOfPart(note, where) ?? []),
    mayBeRunningTotals: once(() => areRunningTotals(observations, definition.yearStart)),
    rowIds: ids,
  };
}
