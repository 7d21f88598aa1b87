import { dotsChart } from '../charts/dots-chart.ts';
import { slug } from '../core/addresses/address.ts';
import { partsThenAndNow } from '../core/indicators/cards/then-and-now.ts';
import {
  pagesCutBy,
  partPagesOf,
  partsWithin,
  type PartPage,
} from '../core/indicators/reading/part-pages.ts';
import { dimensionsIn } from '../core/indicators/comparing/parts-standing.ts';
import { sayDimensions } from '../core/indicators/dimension-title.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import { sayPeriod } from '../core/values/say.ts';
import { picturesOf } from '../elements/chart/picture.ts';

/** A picture of a measure's parts on its page, under a heading of its own. */
export interface Breakdown {
  /** The name of the group, as `by` is typed. */
  readonly by: string;
  /** The earlier period that the parts are held against; `undefined` for the latest alone. */
  readonly then: string | undefined;
  readonly id: string;
  readonly heading: string;
  /** The line under which one of then and now folds. */
  readonly says?: string;
}

/** Parts that no picture shows, as they are cut two ways beside a whole: the ways to the page of each. */
export interface PartsAlone {
  readonly id: string;
  readonly heading: string;
  readonly label: string;
  readonly pages: readonly PartPage[];
}

/** The pages of parts that neither a picture nor the page of a part leads to, by the ways in which they are cut. */
export function partsAloneOf(
  indicator: Indicator,
  breakdowns: readonly Breakdown[],
  { site }: Language,
): readonly PartsAlone[] {
  const pages = partPagesOf(indicator);
  const pictured = breakdowns.flatMap(({ by }) => pagesCutBy(pages, dimensionsIn(by)));
  const led = new Set([...pictured, ...pages.flatMap(({ where }) => partsWithin(pages, where))]);
  const left = pages.filter((page) => !led.has(page));
  return [...Map.groupBy(left, ({ dimension }) => dimension)].map(([dimension, those]) => {
    const by = sayDimensions([...those[0]!.where.keys()], indicator);
    return {
      id: `parts-${dimension}`,
      heading: fill(site.indicatorPage.by, { dimension: by }),
      label: fill(site.indicatorPage.onePart, { by }),
      pages: those,
    };
  });
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
    const then = pairs.find((pair) => pair.then)?.then?.period;
    const now = pairs.find((pair) => pair.now)?.now?.period;
    if (!then || !now || !dotsChart(pairs, '', { language, comparators: {} })) return [];
    const heading = fill(language.thenAndNow.byDimension, say(by));
    const says = fill(language.thenAndNow.fold, {
      then: sayPeriod(then, language),
      now: sayPeriod(now, language),
    });
    return [{ by, then: then.text, id: `then-and-now-${by}`, heading, says }];
  });
  return [...latest, ...compared];
}
