import { decimalsOf } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { fill, type Language } from './language/english.ts';
import type { Observation } from './observation.ts';
import type { NotRated, Rating } from './rating.ts';
import { sayNumber, sayQualified, withUnit } from './say.ts';
import type { Scheme, SchemeRating } from './scheme.ts';
import { sayWhen } from './sentence.ts';
import type { AgainstTarget } from './standing.ts';
import { sayTarget } from './target-sentence.ts';

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
      return { word: sayNotRated(rating.why, language), looks: undefined };
  }
}

const sayNotRated = (why: NotRated, language: Language) =>
  fill(language.rating.none, { reason: language.rating.reasons[why] });

const sayRule = ({ ratings }: Scheme, language: Language) =>
  ratings.flatMap(({ rating, when }) =>
    when === undefined ? [] : [fill(language.rating.rules[when], { rating })],
  );

/** From which figure on the rating would be another one, in the direction of the bad side. */
function sayEdges(
  { target, band }: AgainstTarget,
  scheme: Scheme,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const { goodWhen, unit } = indicator.definition;
  if (goodWhen !== 'higher' && goodWhen !== 'lower') return [];
  const words = language.rating.edges[goodWhen];
  const nameOf = (result: string) => scheme.ratings.find(({ when }) => when === result)?.rating;
  const say = (value: number) =>
    withUnit(sayNumber(value, Math.max(indicator.decimals, decimalsOf(String(value)))), unit);
  const worst = band && (goodWhen === 'higher' ? band[0] : band[1]);
  const edges: readonly (readonly [result: string, words: string, edge: number | undefined])[] = [
    ['met', words.from, target.value],
    ['within-tolerance', words.to, worst],
    ['missed', words.beyond, worst ?? target.value],
  ];
  return edges.flatMap(([result, shape, edge]) => {
    const rating = nameOf(result);
    return rating === undefined || edge === undefined
      ? []
      : [fill(shape, { rating, edge: say(edge) })];
  });
}

/** A line of the working: what it is, and what it comes to. */
export interface WorkingLine {
  readonly name: string;
  readonly text: string;
}

/**
 * How a rating comes about, line by line: figure, target, tolerance, direction, scheme, and what would change it
 * (standards ). A rating that is only shown as published has no working but its scheme's words.
 */
export function sayWorking(
  rating: Rating,
  observation: Observation,
  indicator: Indicator,
  language: Language,
): readonly WorkingLine[] {
  const { definition, decimals } = indicator;
  const words = language.rating.working;
  const figure = `${sayQualified(observation, definition.unit, decimals, language)} ${sayWhen(observation.period, language)}`;
  const lines: WorkingLine[] = [{ name: words.figure, text: figure }];
  if (rating.is === 'not-rated')
    return [...lines, { name: words.why, text: language.rating.why[rating.why] }];
  const scheme = rating.scheme;
  if (rating.is === 'published') {
    const note = scheme?.note;
    return [
      ...lines,
      { name: words.rating, text: fill(words.published, { rating: rating.printed }) },
      ...(scheme ? [{ name: words.scheme, text: scheme.title }] : []),
      ...(note ? [{ name: words.note, text: note }] : []),
    ];
  }
  const { against } = rating;
  const { band, target } = against;
  const say = (value: number) =>
    withUnit(sayNumber(value, Math.max(decimals, decimalsOf(String(value)))), definition.unit);
  const tolerance = band
    ? fill(words.band, { low: say(band[0]), high: say(band[1]) })
    : target.tolerance === 'none'
      ? words.noTolerance
      : words.unstated;
  return [
    ...lines,
    { name: words.target, text: sayTarget(against, indicator, language) },
    { name: words.tolerance, text: tolerance },
    { name: words.direction, text: language.goodWhen[definition.goodWhen] },
    { name: words.scheme, text: scheme!.title },
    { name: words.rule, text: sayRule(scheme!, language).join(' ') },
    {
      name: words.edges,
      text: sayEdges(against, scheme!, indicator, language).join('; '),
    },
    ...(scheme!.note ? [{ name: words.note, text: scheme!.note }] : []),
  ];
}
