import { dotsChart } from '../charts/dots-chart.ts';
import { slug } from '../core/addresses/address.ts';
import { partsThenAndNow } from '../core/indicators/cards/then-and-now.ts';
import { dimensionsIn } from '../core/indicators/comparing/parts-standing.ts';
import { sayDimensions } from '../core/indicators/dimension-title.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import { picturesOf } from '../elements/chart/picture.ts';

/** A picture of a measure's parts on its page, under a heading of its own. */
export interface Breakdown {
  /** The name of the group, as `by` is typed. */
  readonly by: string;
  /** The earlier period that the parts are held against; `undefined` for the latest alone. */
  readonly then: string | undefined;
  readonly id: string;
  readonly heading: string;
}

/** The pictures of a measure's parts: the latest by each dimension, then those of then and now. */
export function breakdownsOf(indicator: Indicator, language: Language): readonly Breakdown[] {
  const say = (way: string) => ({ dimension: sayDimensions(dimensionsIn(way), indicator) });
  const ways = picturesOf(indicator).flatMap(({ by, then }) =>
    by === undefined || then !== undefined ? [] : [by],
  );
  const latest = ways.map((by): Breakdown => ({
    ...{ by, then: undefined, id: `by-${slug(by)}` },
    heading: fill(language.site.indicatorPage.by, say(by)),
  }));
  const compared = ways.flatMap((by): Breakdown[] => {
    const pairs = partsThenAndNow(indicator, by) ?? [];
    const then = pairs.find((pair) => pair.then)?.then?.period.text;
    if (then === undefined || !dotsChart(pairs, '', { language, comparators: {} })) return [];
    const heading = fill(language.thenAndNow.byDimension, say(by));
    return [{ by, then, id: `then-and-now-${by}`, heading }];
  });
  return [...latest, ...compared];
}
