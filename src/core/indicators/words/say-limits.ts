import { sayNumber, sayPeriod } from '../../values/say.ts';
import type { Indicator } from '../indicator.ts';
import { enoughForLimits } from '../movement-settings.ts';
import { clipTo, type Possible } from '../movement/possible.ts';
import { isJudged, type JudgedPlace, type Movement } from '../movement/movement.ts';
import type { Stretch } from '../movement/stretches.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayNoLimits } from './say-no-movement.ts';
import { sayBothLimits, sayMean } from './say-movement.ts';

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
  return [
    fill(byDenominator === 'yes' ? words.limitsByDenominator : words.limits, {
      from: sayPeriod(first.observation.period, language),
      until: sayPeriod(last.observation.period, language),
      mean: sayMean(last.limits.mean, indicator),
      ...sayBothLimits(last.limits, indicator, possible),
      count: Math.min(baseline ?? count, count),
    }),
  ];
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
