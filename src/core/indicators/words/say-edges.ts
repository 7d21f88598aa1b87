import { placesIn } from '../../values/exact.ts';
import type { TimedDirection } from '../../values/direction.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayNumber, withUnit } from '../../values/say.ts';
import { isRange, nearEnd, type Aim } from '../aim.ts';
import type { Scheme } from '../comparing/scheme.ts';
import type { AgainstTarget } from '../comparing/standing.ts';
import type { Indicator } from '../indicator.ts';

/** Says a number of a measure that is no figure, at its precision or its own. */
export const sayValue = (value: number, { definition, decimals }: Indicator) =>
  withUnit(sayNumber(value, Math.max(decimals, placesIn(value))), definition);

/** Which way a rating gets better: to an open range from its one end, whatever is said of the measure. */
function wayOf(aim: Aim | undefined, good: 'higher' | 'lower' | 'range') {
  if (!isRange(aim) || good !== 'range') return good;
  if (aim.high === undefined) return 'higher';
  return aim.low === undefined ? 'lower' : good;
}

/** From which figure on the rating would be another one, in the direction of the bad side. */
export function sayEdges(
  { target, band }: AgainstTarget,
  scheme: Scheme,
  { is: goodWhen }: TimedDirection,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const nameOf = (result: string) => scheme.ratings.find(({ when }) => when === result)?.rating;
  const say = (value: number) => sayValue(value, indicator);
  if (goodWhen === 'neither') return [];
  const way = wayOf(target.value, goodWhen);
  const middle = nameOf('within-tolerance');
  if (way === 'range') {
    const words = language.rating.edges.range;
    const inner = isRange(target.value) ? ([target.value.low!, target.value.high!] as const) : band;
    const outer = isRange(target.value) && middle !== undefined ? (band ?? inner) : inner;
    if (!inner || !outer) return [];
    const shapes = [
      ['met', words.inside, inner],
      ...(outer === inner ? [] : [['within-tolerance', words.to, outer] as const]),
      ['missed', words.outside, outer],
    ] as const;
    return shapes.flatMap(([result, shape, [low, high]]) => {
      const rating = nameOf(result);
      return rating === undefined ? [] : [fill(shape, { rating, low: say(low), high: say(high) })];
    });
  }
  const words = language.rating.edges[way];
  const aim = target.value === undefined ? undefined : nearEnd(target.value, way);
  const worst = middle === undefined ? undefined : band && band[way === 'higher' ? 0 : 1];
  const edges: readonly (readonly [result: string, words: string, edge: number | undefined])[] = [
    ['met', words.from, aim],
    ['within-tolerance', words.to, worst],
    ['missed', words.beyond, worst ?? aim],
  ];
  return edges.flatMap(([result, shape, edge]) => {
    const rating = nameOf(result);
    return rating === undefined || edge === undefined
      ? []
      : [fill(shape, { rating, edge: say(edge) })];
  });
}
