import { digitsOf, toNumber, type Exact } from '../../values/exact.ts';
import { shownPlaces } from '../../values/figure.ts';
import { groupDigits, isInPounds, sayNumber, sayPeriod, withUnit } from '../../values/say.ts';
import { ownTotals, type Indicator } from '../indicator.ts';
import type { Limits } from '../movement/limits.ts';
import type { Observation } from '../observation.ts';
import { shortUnit } from './split-figure.ts';
import { enoughForLimits } from '../movement-settings.ts';
import { clipTo, type Possible } from '../movement/possible.ts';
import { isJudged, type JudgedPlace, type Movement } from '../movement/movement.ts';
import type { Stretch } from '../movement/stretches.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayNoLimits } from './say-no-movement.ts';

/** More places than these are never said: a figure that near to a limit is on it. */
const mostPlaces = 6;

/** An average below this of whole figures has a place after the point: of few it would tell nothing without. */
const fewOnAverage = 10;

const numbersOf = (of: readonly Observation[]) =>
  of.flatMap(({ figure }) => (figure.is === 'number' ? [figure] : []));

/**
 * How many places a number that is worked out is said with: as many as the figures of its measure are shown with, so that no
 * limit of counts is told to a tenth of a visit, and no average of shares to more than the shares; and as many more as it
 * takes for a figure that is held against it in the same sentence or row to stay on its side. Pounds have two or none.
 */
export function placesBeside(
  one: Exact,
  indicator: Indicator,
  beside: readonly Observation[],
  fewest = 0,
): number {
  const { definition, decimals } = indicator;
  const shown = numbersOf(ownTotals(indicator)).map((figure) => shownPlaces(figure, decimals));
  const figures = numbersOf(beside);
  const exactly = toNumber(one);
  const turnsNone = (places: number) => {
    const said = Number(digitsOf(one, places));
    const [low, high] = [Math.min(said, exactly), Math.max(said, exactly)];
    return figures.every(({ value }) => value === exactly || value < low || high < value);
  };
  let places = Math.max(fewest, decimals, ...shown);
  while (places < mostPlaces && !turnsNone(places)) places++;
  return places === 1 && isInPounds(definition.unit) ? 2 : places;
}

/** Says a number that is worked out, such as a limit, with its unit where that is a sign. */
export const sayReckoned = (one: Exact, indicator: Indicator, places: number): string =>
  withUnit(groupDigits(digitsOf(one, places)), shortUnit(indicator.definition.unit));

/** Says an average: of whole figures without a place, unless they are few. @param beside The figures that are said to lie on one side of it. */
export function sayMean(
  mean: Exact,
  indicator: Indicator,
  beside: readonly Observation[] = [],
): string {
  const fewest = Math.abs(toNumber(mean)) < fewOnAverage ? 1 : 0;
  return sayReckoned(mean, indicator, placesBeside(mean, indicator, beside, fewest));
}

/** Says a limit beside a figure, no further than a figure can go (standards R-34). */
export function sayLimit(
  one: Exact,
  indicator: Indicator,
  possible: Possible,
  beside: Observation,
): string {
  const limit = clipTo(one, possible);
  return sayReckoned(limit, indicator, placesBeside(limit, indicator, [beside]));
}

/** Says the two limits of a place, both with as many places as either takes. @param beside The figure that is held against them. */
export function sayBothLimits(
  limits: Pick<Limits, 'lower' | 'upper'>,
  indicator: Indicator,
  possible: Possible,
  beside: readonly Observation[] = [],
): { readonly lower: string; readonly upper: string } {
  const [lower, upper] = [clipTo(limits.lower, possible), clipTo(limits.upper, possible)];
  const places = Math.max(
    placesBeside(lower, indicator, beside),
    placesBeside(upper, indicator, beside),
  );
  return {
    lower: sayReckoned(lower, indicator, places),
    upper: sayReckoned(upper, indicator, places),
  };
}

/** Says the limits of a stretch, and how many figures they are worked out from, or why it has none. */
function sayStretch(
  { places }: Movement,
  { start, end, count, why }: Stretch,
  next: Stretch | undefined,
  indicator: Indicator,
  possible: Possible,
  language: Language,
): readonly string[] {
  const words = language.movement;
  if (why) {
    const period = next?.since ? sayPeriod(next.since.at, language) : '';
    return [fill(words.noLimitsBefore, { period, reason: sayNoLimits(why, language) })];
  }
  const own = places.slice(start, end).filter(isJudged);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const { baseline, byDenominator } = indicator.definition.movement ?? {};
  const limits = fill(byDenominator === 'yes' ? words.limitsByDenominator : words.limits, {
    from: sayPeriod(first.observation.period, language),
    until: sayPeriod(last.observation.period, language),
    mean: sayMean(last.limits.mean, indicator),
    ...sayBothLimits(last.limits, indicator, possible),
    count: Math.min(baseline ?? count, count),
  });
  // Of the latest it is said with its figure.
  return [next && last.isUnfit ? fill(words.unfitThen, { limits }) : limits];
}

/** Denominators further than this share of their mean from it are told: limits that are the same for all hide it. */
const muchUnlike = 0.25;

/** Says how unlike the denominators are, where the limits do not go by them; nothing where they are much the same. */
function sayDenominators(own: readonly JudgedPlace[], indicator: Indicator, language: Language) {
  const sizes = own.flatMap(({ observation }) => observation.denominator?.value ?? []);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
  const isSaid = sizes.length > 0 && Math.max(most - mean, mean - least) > muchUnlike * mean;
  if (!isSaid || indicator.definition.movement?.byDenominator === 'yes') return [];
  return [
    fill(language.movement.denominators, { least: sayNumber(least, 0), most: sayNumber(most, 0) }),
  ];
}

/**
 * Says the limits of a movement, stretch by stretch, the latest first, and what to bear in mind of them.
 *
 * @returns Sentences without their full stops.
 */
export function sayLimits(
  movement: Movement,
  indicator: Indicator,
  possible: Possible,
  language: Language,
): readonly string[] {
  const words = language.movement;
  const { places, stretches, latest, latestStretch } = movement;
  const own = places.slice(latestStretch.start, latestStretch.end).filter(isJudged);
  const { limits, observation } = latest;
  const isCut = [limits.lower, limits.upper].some((one) => clipTo(one, possible) !== one);
  const said = stretches
    .toReversed()
    .flatMap((stretch, index) =>
      sayStretch(
        movement,
        stretch,
        stretches[stretches.length - index],
        indicator,
        possible,
        language,
      ),
    );
  return [
    ...said,
    ...(latestStretch.isTrial ? [fill(words.trial, { enough: enoughForLimits })] : []),
    ...(indicator.definition.movement?.screened === 'yes' ? [words.screened] : []),
    ...(isCut ? [words.cut] : []),
    ...(observation.basis === 'snapshot' ? [words.carriesOver] : []),
    ...sayDenominators(own, indicator, language),
  ];
}
