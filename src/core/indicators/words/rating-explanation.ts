import { directionAt, type TimedDirection } from '../../values/direction.ts';
import { isRange } from '../aim.ts';
import { sayEdges, sayValue } from './say-edges.ts';
import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Observation } from '../observation.ts';
import type { Rating } from '../comparing/rating.ts';
import { sayDirection } from './say-direction.ts';
import { sayBasis, sayPeriod, sayQualified } from '../../values/say.ts';
import type { Scheme, SchemeRating } from '../comparing/scheme.ts';
import type { AgainstTarget } from '../comparing/standing.ts';
import { sayTarget } from './target-sentence.ts';
import { sayNumbersBehind } from '../comparing/behind-rounding.ts';

/** What is printed of a rating: its word, and its looks if it has any. */
export interface RatingMark {
  readonly word: string;
  readonly looks: Pick<SchemeRating, 'shape' | 'colour'> | undefined;
}

/** Says a rating in its word; where there is none, that and why (standards ). */
export function sayRating(rating: Rating, language: Language): RatingMark {
  switch (rating.is) {
    case 'rated':
      return { word: rating.rating.rating, looks: rating.rating };
    case 'published':
      return { word: rating.printed, looks: rating.rating };
    case 'not-rated':
      return { word: sayNotRated(rating, language), looks: undefined };
  }
}

function sayNotRated(
  { why, against }: Pick<Extract<Rating, { is: 'not-rated' }>, 'why' | 'against'>,
  language: Language,
): string {
  const by = why === 'not-yet-due' ? against?.target.by : undefined;
  const reason = by
    ? fill(language.rating.dueBy, { period: sayPeriod(by, language) })
    : language.rating.reasons[why];
  return fill(language.rating.none, { reason });
}

function sayRule(
  { ratings }: Scheme,
  { is }: TimedDirection,
  { target }: AgainstTarget,
  language: Language,
) {
  const { rules } = language.rating;
  const isInside = is === 'range';
  // Where the range is the tolerance itself, there is nothing between the two.
  const hasMiddle = !isInside || isRange(target.value);
  return ratings.flatMap(({ rating, when }) => {
    if (when === undefined || (!hasMiddle && when === 'within-tolerance')) return [];
    return [fill(isInside && when === 'met' ? rules.inside : rules[when], { rating })];
  });
}

function sayTolerance(
  { band, target }: AgainstTarget,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.rating.working;
  if (band) {
    const [low, high] = band.map((end) => sayValue(end, indicator)) as [string, string];
    return fill(words.band, { low, high });
  }
  return target.tolerance === 'none' ? words.noTolerance : words.unstated;
}

/** A line of the working: what it is, and what it comes to. */
export interface ExplanationLine {
  readonly name: string;
  readonly text: string;
}

/** What a rating was, or would have been, worked out from: figure, period, target, tolerance, direction. */
function sayInputs(
  observation: Observation,
  against: AgainstTarget | undefined,
  indicator: Indicator,
  language: Language,
): readonly ExplanationLine[] {
  const words = language.rating.working;
  const { definition, decimals } = indicator;
  const numbers = sayNumbersBehind(observation, indicator, language, against);
  const printed = sayQualified(observation, definition, decimals, language);
  const figure =
    numbers === undefined ? printed : fill(language.rating.working.byNumbers, { printed, numbers });
  const { status } = observation;
  const period = fill(words.periodBasis, {
    period: sayPeriod(observation.period, language),
    basis: sayBasis(observation.basis, language),
  });
  return [
    { name: words.figure, text: status ? `${figure} (${language.status[status]})` : figure },
    { name: words.period, text: period },
    ...(against
      ? [
          { name: words.target, text: sayTarget(against, indicator, language) },
          { name: words.tolerance, text: sayTolerance(against, indicator, language) },
        ]
      : []),
    {
      name: words.direction,
      text: sayDirection(directionAt(definition.goodWhen, observation.period), language),
    },
  ];
}

/**
 * How a rating comes about, line by line: figure, period, target, tolerance, direction, scheme, and what would
 * change it (standards ). A rating that is only shown as published has no working but its scheme's
 * words; where there is none, it is said why, and what would give one.
 */
export function explainRating(
  rating: Rating,
  observation: Observation,
  indicator: Indicator,
  language: Language,
): readonly ExplanationLine[] {
  const words = language.rating.working;
  const { scheme } = rating;
  const good = directionAt(indicator.definition.goodWhen, observation.period);
  const about = scheme?.note ? [{ name: words.note, text: scheme.note }] : [];
  const named = scheme ? [{ name: words.scheme, text: scheme.title }] : [];
  switch (rating.is) {
    case 'not-rated':
      return [
        { name: words.why, text: language.rating.why[rating.why] },
        ...sayInputs(observation, rating.against, indicator, language),
        ...named,
        { name: words.edges, text: language.rating.wouldChange[rating.why] },
      ];
    case 'published':
      return [
        ...sayInputs(observation, rating.against, indicator, language),
        { name: words.rating, text: fill(words.published, { rating: rating.printed }) },
        ...named,
        ...about,
      ];
    case 'rated': {
      const edges = sayEdges(rating.against, rating.scheme, good, indicator, language).join('; ');
      return [
        ...sayInputs(observation, rating.against, indicator, language),
        ...named,
        {
          name: words.rule,
          text: sayRule(rating.scheme, good, rating.against, language).join(' '),
        },
        ...(edges === '' ? [] : [{ name: words.edges, text: edges }]),
        ...about,
      ];
    }
  }
}
