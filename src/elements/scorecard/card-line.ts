import { smallLineOf } from '../../charts/small-line.ts';
import { toSpark } from '../../charts/spark.ts';
import type { CardRow } from '../../core/indicators/cards/scorecard.ts';
import { upTo } from '../../core/indicators/comparing/stood-at.ts';
import { sayNumbersBehind } from '../../core/indicators/comparing/behind-rounding.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import type { Observation } from '../../core/indicators/observation.ts';
import { fewOf, sayOtherLine } from '../../core/indicators/words/comparator-sentence.ts';
import { sayRating } from '../../core/indicators/words/rating-explanation.ts';
import { plainRatingOf } from '../../core/indicators/words/row-rating.ts';
import {
  sayPrintedBand,
  sayPrintedTarget,
} from '../../core/indicators/words/say-printed-target.ts';
import { sayOwnTime } from '../../core/indicators/cards/say-own-time.ts';
import { sayChange } from '../../core/indicators/words/sentence.ts';
import { shortUnit, splitFigure } from '../../core/indicators/words/split-figure.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { addressOf, slug } from '../../core/addresses/address.ts';
import { sayHistory } from '../../core/indicators/words/say-history.ts';
import { isPlainBasis, sayBasis, sayQualified } from '../../core/values/say.ts';
import type { ViewContext } from '../../views/view-context.ts';

/** What a figure sums up, where its period does not say so, and it is known. */
function sayUnusualBasis({ basis, period }: Observation, language: Language): string | undefined {
  return isPlainBasis(basis, period) || basis === 'unstated'
    ? undefined
    : sayBasis(basis, language);
}

const sayPaired = (
  { indicator, observation }: NonNullable<CardRow['paired']>,
  language: Language,
) => ` (${sayQualified(observation, indicator.definition, indicator.decimals, language)})`;

/**
 * The rating of a row in words, and the group that a filter finds it by: that of its scheme, or whether the target was
 * met where there is none; `none` where nothing rates it.
 */
export function markOf(
  { rating, observation, indicator }: CardRow,
  { schemes, language }: Pick<ViewContext, 'schemes' | 'language'>,
) {
  const isRated = rating?.is === 'rated' || rating?.is === 'published';
  const own = rating && sayRating(rating, language);
  const plain = isRated ? undefined : plainRatingOf(observation, indicator, schemes, language);
  const mark = plain ?? own;
  return { mark, group: mark && (isRated || plain) ? slug(mark.word) : 'none' };
}

/** The change of a row in words, or that there is none that may be told. */
function sayMove({ change, indicator, observation }: CardRow, language: Language): string {
  if (change) return sayChange(change, indicator, language);
  return language.scorecard[observation.figure.is === 'number' ? 'noChange' : 'noFigure'];
}

/** Others' figures, the nearest few, and how many more there are. */
function sayOthers({ others, indicator }: CardRow, { comparators, language }: ViewContext) {
  const { named, more } = fewOf(others, comparators);
  const unit = shortUnit(indicator.definition.unit);
  return {
    others: named.map((other) => sayOtherLine(other, indicator, unit, comparators, language)),
    more: more === 0 ? undefined : fill(language.scorecard.more, { count: more }),
  };
}

/** The line of figures up to that of a row, drawn small; `undefined` where they make no line. */
function sparkOf(indicator: Indicator, { period }: Observation, context: ViewContext) {
  const line = smallLineOf(upTo(indicator, period), context);
  return line && toSpark(line);
}

/** A measure of a card as its row shows it: figure, target, rating, change, others' figures. */
export function cardLine(row: CardRow, context: ViewContext) {
  const { indicator, observation, isOwnTime, paired, target, change } = row;
  const { language } = context;
  const isWrong = observation.discrepancy !== undefined || change?.judgement === 'doubted';
  return {
    title: indicator.definition.title,
    to: context.indicatorPage(indicator.id),
    figure: splitFigure(observation, indicator, language),
    /** The figure that the paper prints beside it, in brackets. */
    other: paired && sayPaired(paired, language),
    numbers: sayNumbersBehind(observation, indicator, language),
    /** The period of the figure, where the card has none for all, and its status. */
    period: sayOwnTime(row, language),
    /** That a figure which is to be the latest is not of now. */
    behind: isOwnTime ? context.behind?.(indicator) : undefined,
    history: sayHistory(observation, indicator, language),
    isReason: observation.figure.is !== 'number',
    basis: sayUnusualBasis(observation, language),
    target: sayPrintedTarget(target, observation, indicator, language),
    band: sayPrintedBand(target, indicator, language),
    ...markOf(row, context),
    move: change,
    change: sayMove(row, language),
    spark: sparkOf(indicator, observation, context),
    /** The page that tells in what the paper's own figures differ. */
    differs:
      isWrong && !context.isExample
        ? context.address(addressOf.differing(indicator.id))
        : undefined,
    ...sayOthers(row, context),
    observation,
    measure: indicator.id,
  };
}
