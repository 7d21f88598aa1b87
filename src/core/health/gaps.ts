import type { Indicator } from '../indicators/indicator.ts';
import { periodAfter } from '../indicators/lateness.ts';
import { parsePeriod, yearBefore, type StatedPeriod } from '../values/period.ts';
import { aboutMeasure, rowBefore } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Gap } from './gap.ts';
import { isRegular, seriesOf, type Series } from './series.ts';

/** What is missing between two periods, neither of them in it; `undefined` where they follow each other. */
function between(before: StatedPeriod, after: StatedPeriod) {
  const from = periodAfter(before);
  if (!from || from.last >= after.last) return undefined;
  let to = from;
  for (let next = periodAfter(to); next && next.last < after.last; next = periodAfter(next))
    to = next;
  return { from, to };
}

/** The gaps inside a series, and what it is behind the newest figure of ours of its basis and kind. */
function gapsIn(series: Series, newest: StatedPeriod | undefined): readonly Gap[] {
  const { comparator, parts, periods } = series;
  const of = [{ comparator, parts }];
  const inside = periods.flatMap((one, at): readonly Gap[] => {
    const after = periods[at + 1];
    const missing = after && between(one, after);
    return missing ? [{ ...missing, is: 'inside', of }] : [];
  });
  const last = periods.at(-1)!;
  const from = periodAfter(last);
  const isBehind = comparator === undefined && from && newest && last.last < newest.last;
  // One that ended more than a year ago has ended; it is not behind.
  const yearAgo = newest && yearBefore(newest);
  const isEnded = yearAgo !== undefined && (parsePeriod(yearAgo) as StatedPeriod).last > last.last;
  return isBehind && !isEnded ? [...inside, { from, to: newest, is: 'behind', of }] : inside;
}

/** The gaps of a measure. */
export type GapsFound =
  | { readonly is: 'judged'; readonly gaps: readonly Gap[] }
  /** Nothing tells how often its figures come. */
  | { readonly is: 'no-frequency' }
  /** No series of it comes as often as its definition says. */
  | { readonly is: 'irregular' };

/** Finds the periods for which a measure has no row, neither a figure nor a reason why there is none. */
export function gapsOf(indicator: Indicator): GapsFound {
  const all = seriesOf(indicator);
  if (!all) return { is: 'no-frequency' };
  const regular = all.filter(isRegular);
  if (regular.length === 0) return { is: 'irregular' };
  const newestOf = (series: Series) =>
    regular
      .filter((one) => !one.comparator && one.basis === series.basis)
      .flatMap(({ periods }) => periods.at(-1) ?? [])
      .filter(({ is }) => is === series.periods[0]?.is)
      .reduce<StatedPeriod | undefined>((a, b) => (a && a.last >= b.last ? a : b), undefined);
  const found = regular.flatMap((series) => gapsIn(series, newestOf(series)));
  // Many parts that lack one month are one gap.
  const gaps = [
    ...Map.groupBy(found, ({ is, from, to }) => `${is} ${from.text} ${to.text}`).values(),
  ];
  return {
    is: 'judged',
    gaps: gaps
      .map((same) => ({ ...same[0]!, of: same.flatMap(({ of }) => of) }))
      .sort((a, b) => (a.from.first < b.from.first ? -1 : 1)),
  };
}

/** The gaps that were found, each where the figure before it stands in its table. */
export const gapFindings = (found: ReadonlyMap<Indicator, GapsFound>): readonly Finding[] =>
  [...found].flatMap(([indicator, judged]) =>
    judged.is !== 'judged'
      ? []
      : judged.gaps.map((gap): Finding => ({
          kind: 'gap',
          found: { is: 'gap', gap },
          ...aboutMeasure(indicator),
          place: rowBefore(indicator, gap.from.first),
        })),
  );
