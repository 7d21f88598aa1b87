import type { Indicator } from './indicator.ts';
import { fill, type Language } from './language/english.ts';
import type { Period } from './period.ts';
import { decimalsOf } from './figure.ts';
import { latestEditions } from './headline.ts';
import { sayBasis, sayNumber, sayPeriod, sayQualified, withUnit } from './say.ts';
import type { AgainstTarget, Change, Measured, Standing } from './standing.ts';

/** Says a period as part of a sentence: `in April 2016`, `on 31 March 2015`, `from November 2017 to October 2020`. */
export function sayWhen(period: Period, language: Language): string {
  const words = language.sentence;
  if (period.is === 'unstated') return words.unstated;
  const shape = period.is === 'day' ? words.on : period.is === 'range' ? words.from : words.in;
  return fill(shape, { period: sayPeriod(period, language) });
}

/** Says how far two figures are apart: a share is told in percentage points. */
export function sayDifference(
  difference: number,
  indicator: Indicator,
  language: Language,
): string {
  const size = Math.abs(difference);
  const number = sayNumber(size, Math.max(indicator.decimals, decimalsOf(String(size))));
  if (indicator.definition.unit !== '%') return withUnit(number, indicator.definition.unit);
  return number === '1' ? language.sentence.point : fill(language.sentence.points, { number });
}

const say = (observation: Measured, { definition, decimals }: Indicator, language: Language) =>
  sayQualified(observation, definition.unit, decimals, language);

/** Says a change and whether it is good: `It rose by 25 children from 1,750 children in May 2015; that is worse`. */
export function sayChange(
  { from, difference, judgement }: Change,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.sentence;
  const when = sayWhen(from.period, language);
  if (judgement === 'same') return fill(words.same, { when });
  const sentence = fill(difference > 0 ? words.rose : words.fell, {
    difference: sayDifference(difference, indicator, language),
    figure: say(from, indicator, language),
    when,
  });
  return judgement === 'neither' ? sentence : fill(words[judgement], { sentence });
}

/** Says a target with its dates: `The target was 1,750 children by March 2017`. */
export function sayTarget(
  { target }: Pick<AgainstTarget, 'target'>,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.sentence;
  if (target.value === undefined) return fill(words.targetWords, { target: target.words ?? '' });
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
  const isDue = !target.by || target.by.last <= standing.latest.period.last;
  if (!isDue || judgement === undefined || judgement === 'neither') return sentence;
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

/**
 * The figure of the paired indicator for the same thing, such as the rate beside the count: that of the same
 * paper, else of the latest that prints one.
 */
export function pairedFigure(
  latest: Measured,
  paired: Indicator | undefined,
  language: Language,
): string | undefined {
  const all = (paired?.observations ?? []).filter(
    ({ period, basis, comparator, dimensions }) =>
      period.text === latest.period.text &&
      basis === latest.basis &&
      !comparator &&
      dimensions.size === latest.dimensions.size,
  );
  const same = all.find(({ edition }) => edition === latest.edition) ?? latestEditions(all).at(-1);
  if (!paired || same?.figure.is !== 'number') return undefined;
  return sayQualified(same, paired.definition.unit, paired.decimals, language);
}

/**
 * Says where an indicator stands, one fact to a sentence: the figure, its change, its target. Generated
 * from the data, so that it cannot disagree with them (standards C-01, R-10, R-11).
 *
 * @param paired The indicator of the same measure in another unit, if there is one.
 * @returns Sentences without their full stops.
 */
export function sayStanding(
  standing: Standing,
  paired: Indicator | undefined,
  language: Language,
): readonly string[] {
  const { indicator, latest, previous, lastYear, beside, target } = standing;
  const words = language.sentence;
  const other = pairedFigure(latest, paired, language);
  const gaps = { figure: say(latest, indicator, language), when: sayWhen(latest.period, language) };
  const first =
    other === undefined ? fill(words.figure, gaps) : fill(words.paired, { ...gaps, paired: other });
  const plain = latest.basis === 'month' || latest.basis === 'snapshot';
  const figure = plain
    ? first
    : fill(words.basis, {
        figure: first,
        when: '',
        basis: sayBasis(latest.basis, language),
      }).replace(/ ,/, ',');
  const changes = [lastYear, previous].filter(
    (change, index, all) =>
      change && all.findIndex((other) => other?.from === change.from) === index,
  );
  return [
    figure,
    ...changes.map((change) => sayChange(change!, indicator, language)),
    ...(target ? sayAgainstTarget(target, indicator, language) : []),
    ...(beside
      ? [
          fill(words.beside, {
            figure: say(beside, indicator, language),
            period: sayPeriod(beside.period, language),
          }),
        ]
      : []),
  ];
}
