import { isByNumbers, type CardCount } from '../cards/card-count.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayTimeOf } from '../../values/say-when.ts';
import { sayPrintedTarget } from './say-printed-target.ts';
import type { CardRow } from '../cards/scorecard.ts';
import { sayFigureOf } from './split-figure.ts';
import { sayWorkedOut } from '../comparing/worked-out.ts';

function sayByNumbers(row: CardRow, language: Language): string {
  const { indicator, observation } = row;
  return fill(language.cardCount.byNumbers, {
    title: indicator.definition.title,
    numbers: sayWorkedOut(observation, indicator, language) ?? '',
  });
}

function sayOpen(row: CardRow, language: Language): string {
  const { indicator, observation, target, rating } = row;
  const words = language.cardCount;
  return fill(words.openOne, {
    title: indicator.definition.title,
    figure: sayTimeOf(sayFigureOf(observation, indicator, language), observation, language),
    target: sayPrintedTarget(target, observation, indicator, language),
    why: rating?.is === 'not-rated' ? language.rating.reasons[rating.why] : words.unknown,
  });
}

/**
 * Says of a card what the sentence over its picture leaves out: which measures are counted by the numbers of a lost
 * figure, and which cannot be held against their targets, with the reason. None for a card of which that says all.
 *
 * @returns Sentences with their full stops.
 */
export function sayCardCount(count: CardCount, language: Language): readonly string[] {
  const numbers = (['met', 'near', 'missed', 'off'] as const).flatMap((where) =>
    count[where].filter(isByNumbers).map((row) => sayByNumbers(row, language)),
  );
  return [...numbers, ...count.open.map((row) => sayOpen(row, language))];
}
