import { decimalsOf } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { fill, type Language } from './language/english.ts';
import { sayNumber, sayPeriod, withUnit } from './say.ts';
import { sayDifference } from './difference.ts';
import { isDue, type AgainstTarget, type Standing } from './standing.ts';

/** Says a target with its dates: `The target was 1,750 children by March 2017`. */
export function sayTarget(
  { target }: Pick<AgainstTarget, 'target'>,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.sentence;
  if (target.unavailable !== undefined) return words.targetLost;
  if (target.value === undefined) {
    const period = target.by && sayPeriod(target.by, language);
    return period
      ? fill(words.targetWordsBy, { target: target.words ?? '', period })
      : fill(words.targetWords, { target: target.words ?? '' });
  }
  const { unit } = indicator.definition;
  const number = sayNumber(
    target.value,
    Math.max(indicator.decimals, decimalsOf(String(target.value))),
  );
  const shape = target.by
    ? words.targetBy
    : target.until
      ? words.targetFor
      : target.from
        ? words.targetFrom
        : words.target;
  const period = target.by ?? target.until ?? target.from;
  return fill(shape, {
    target: withUnit(number, unit),
    period: period ? sayPeriod(period, language) : '',
  });
}

/**
 * Says a target and on which side of it the figure is, for a list: `The target for 2020 to 2021 was 85%: better`.
 * The side is left out where no way is good, and before the day by which the target is to be reached.
 */
export function sayTargetWithSide(
  against: AgainstTarget,
  standing: Standing,
  language: Language,
): string {
  const { target, judgement } = against;
  const sentence = sayTarget(against, standing.indicator, language);
  if (!isDue(target, standing.latest) || judgement === undefined || judgement === 'neither')
    return sentence;
  return fill(language.sentence.side[judgement], { sentence });
}

function sayBand(
  against: AgainstTarget,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const { band, insideBand, judgement } = against;
  if (!band) return [];
  const words = language.sentence;
  const shape = insideBand
    ? words.insideBand
    : judgement === 'better'
      ? words.beyondBand
      : words.outsideBand;
  const [low, high] = band.map((end) =>
    withUnit(
      sayNumber(end, Math.max(indicator.decimals, decimalsOf(String(end)))),
      indicator.definition.unit,
    ),
  ) as [string, string];
  return [fill(shape, { low, high })];
}

/** Says a figure against its target, and against the printed band where there is one. */
export function sayAgainstTarget(
  against: AgainstTarget,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const words = language.sentence;
  const target = sayTarget(against, indicator, language);
  const { gap } = against;
  if (gap === undefined) return [target];
  if (gap === 0)
    return [fill(words.onTarget, { sentence: target }), ...sayBand(against, indicator, language)];
  const sentence = fill(gap > 0 ? words.above : words.below, {
    sentence: target,
    gap: sayDifference(gap, indicator, language),
  });
  const { goodWhen } = indicator.definition;
  const judged =
    goodWhen === 'lower'
      ? fill(words.lowerBetter, { sentence })
      : goodWhen === 'higher'
        ? fill(words.higherBetter, { sentence })
        : sentence;
  return [judged, ...sayBand(against, indicator, language)];
}
