import type { Drawing } from '../../charts/say-mark.ts';
import { isRange } from '../../core/indicators/aim.ts';
import { isAmount } from '../../core/indicators/comparing/amount.ts';
import { judgeFigures, type Change } from '../../core/indicators/comparing/change.ts';
import {
  differenceOf,
  sayDifference,
  type Difference,
} from '../../core/indicators/comparing/difference.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { orderOf } from '../../core/indicators/comparing/order.ts';
import { isDoubted } from '../../core/indicators/comparing/span.ts';
import { isDue, type Standing } from '../../core/indicators/comparing/standing.ts';
import { isNumbered } from '../../core/indicators/observation.ts';
import { inOrder } from '../../core/indicators/words/comparator-sentence.ts';
import { fill, type Language } from '../../core/language/english.ts';

/** What may be said of a change in few words: not of one that is no more than usual, nor where rounding hides it. */
const plainChanges = new Set<Change['judgement']>([
  ...(['better', 'worse', 'nearer', 'further', 'neither'] as const),
]);

/** How far the figure is from something. A size that is another than the figures as shown give takes more words than a title has. */
function sayApart(
  order: 'above' | 'below',
  gap: Difference | undefined,
  aim: string,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.chart.finding;
  if (gap === undefined || gap.by !== undefined) return fill(words[order], { aim });
  const said = { aim, gap: sayDifference(gap, indicator, language) };
  return fill(order === 'above' ? words.aboveBy : words.belowBy, said);
}

/** Says of what is found whether it is good, where that is known. */
const sayJudged = (
  finding: string,
  judgement: Change['judgement'] | undefined,
  language: Language,
): string =>
  judgement === 'better' || judgement === 'worse'
    ? fill(language.chart.finding[judgement], { finding })
    : finding;

/** How far the figure is from a target that was to be reached by then. */
function sayFromTarget(
  { target: against, latest, indicator }: Standing,
  { language }: Drawing,
): readonly string[] {
  const words = language.chart.finding;
  if (!against || !isDue(against.target, latest) || isDoubted(latest, indicator)) return [];
  const { target, order, gap, inBand, judgement } = against;
  if (order === undefined || order === 'alike' || order === 'unsure') return [];
  const aim = isRange(target.value) ? words.range : words.target;
  if (order === 'inside' || order === 'same') return [fill(words[order], { aim })];
  const said = sayApart(order, gap, aim, indicator, language);
  const isTolerated = judgement === 'worse' && inBand === 'inside';
  return [
    isTolerated ? fill(words.tolerated, { finding: said }) : sayJudged(said, judgement, language),
  ];
}

/** How far the figure is from the first of the others that has one of the same time. Amounts of unlike bodies are not held. */
function sayFromOther(
  { others, latest, indicator }: Standing,
  { language, comparators }: Drawing,
): readonly string[] {
  const words = language.chart.finding;
  if (isAmount(indicator.definition)) return [];
  const found = inOrder(others, comparators).find(({ held }) => held === 'same-time')?.observation;
  if (!found || !isNumbered(found)) return [];
  const name = comparators[found.comparator ?? ''] ?? found.comparator ?? '';
  const order = orderOf(indicator, latest, found);
  if (order === 'alike' || order === 'unsure' || order === 'doubted') return [];
  if (order === 'same') return [fill(words.sameAs, { name })];
  const said = sayApart(order, differenceOf(indicator, latest, found), name, indicator, language);
  return [sayJudged(said, judgeFigures(indicator, latest, found), language)];
}

/** How far the figure is from that of a year before. */
function sayFromYearBefore(
  { yearAgo, indicator }: Standing,
  { language }: Drawing,
): readonly string[] {
  const words = language.chart.finding;
  if (!yearAgo) return [];
  const { order, judgement, from, to } = yearAgo;
  if (order === 'same') return [words.sameAsYearBefore];
  const gap = differenceOf(indicator, to, from);
  if (
    !plainChanges.has(judgement) ||
    gap === undefined ||
    gap.by !== undefined ||
    (order !== 'above' && order !== 'below')
  )
    return [];
  const said = fill(order === 'above' ? words.rose : words.fell, {
    gap: sayDifference(gap, indicator, language),
  });
  return [sayJudged(said, judgement, language)];
}

/**
 * Says what a picture of a measure shows, for its title: how far the latest figure is from its target and from the first of
 * the others, or, where there is neither, from that of a year before.
 *
 * @returns Without a full stop; blank where the figure may be held against none of these.
 */
export function sayFinding(standing: Standing, drawing: Drawing): string {
  const held = [...sayFromTarget(standing, drawing), ...sayFromOther(standing, drawing)];
  const found = held.length > 0 ? held : sayFromYearBefore(standing, drawing);
  return found.join(', ');
}
