import type { Indicator } from '../indicators/indicator.ts';
import { kindsOf, periodAfter } from '../indicators/lateness.ts';
import { isTimed, type Timed } from '../indicators/observation.ts';
import { partTitles } from '../indicators/part-titles.ts';
import { parsePeriod, type StatedPeriod } from '../values/period.ts';

/** Whose figures a series holds: ours or another's, of the whole or of a part. */
export interface SeriesName {
  readonly comparator: string | undefined;
  /** The parts that it is of, in the order of the columns; none of the whole. */
  readonly parts: readonly string[];
}

/** Figures of one part, comparator and basis, by the period that each stands for. */
export interface Series extends SeriesName {
  readonly basis: string;
  /** In order, each once; a day stands for its month. */
  readonly periods: readonly StatedPeriod[];
}

/** The period as others follow it: a day stands for its month. */
const asFollowed = (period: StatedPeriod): StatedPeriod => {
  if (period.is !== 'day') return period;
  const month = parsePeriod(period.text.slice(0, 7));
  return month && month.is !== 'unstated' ? month : period;
};

const keyOf = ({ comparator, dimensions, basis, period }: Timed) =>
  JSON.stringify([comparator, [...dimensions], basis, asFollowed(period).is]);

/** The series of a measure that come as often as its definition says; `undefined` where that does not tell how often. */
export function seriesOf(indicator: Indicator): readonly Series[] | undefined {
  const kinds = kindsOf(indicator.definition);
  if (!kinds) return undefined;
  const timed = indicator.observations
    .filter(isTimed)
    .filter(({ period }) => kinds.includes(period.is));
  return [...Map.groupBy(timed, keyOf).values()].map((of): Series => {
    const { comparator, basis } = of[0]!;
    const periods = new Map(
      of.map(({ period }) => asFollowed(period)).map((one) => [one.text, one]),
    );
    return {
      comparator,
      parts: partTitles(of[0]!, indicator),
      basis,
      periods: [...periods.values()].sort((a, b) => (a.last < b.last ? -1 : 1)),
    };
  });
}

/** Whether at least half of the figures of a series are followed by the next: of a yearly figure of a monthly measure none is. */
export function isRegular({ periods }: Series): boolean {
  const followed = periods.filter((one, at) => periodAfter(one)?.text === periods[at + 1]?.text);
  return followed.length * 2 >= periods.length - 1;
}
