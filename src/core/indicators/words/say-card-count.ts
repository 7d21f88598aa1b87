import { isByNumbers, type CardCount } from '../cards/card-count.ts';
import { fill, type Language } from '../../language/english.ts';
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
    figure: sayFigureOf(observation, indicator, language),
    target: sayPrintedTarget(target, observation, indicator, language),
    why: rating?.is === 'not-rated' ? language.rating.reasons[rating.why] : words.unknown,
  });
}

/**
 * Says how a card's measures stand to their targets, one line for each way: how many, which of them rest on the
 * numbers of a lost figure, and which cannot be judged and why. None for a card without targets.
 *
 * @returns Sentences with their full stops.
 */
export function sayCardCount(count: CardCount, language: Language): readonly string[] {
  const words = language.cardCount;
  if (count.all.length === 0) return [];
  const lines = (['met', 'near', 'missed', 'off'] as const).flatMap((where) => {
    const rows = count[where];
    if (rows.length === 0) return [];
    const numbers = rows.filter(isByNumbers).map((row) => sayByNumbers(row, language));
    return [[fill(words[where], { count: rows.length }), ...numbers].join(' ')];
  });
  const open = count.open.map((row) => sayOpen(row, language));
  return [
    fill(words.all, { count: count.all.length }),
    ...lines,
    ...(open.length > 0 ? [[fill(words.open, { count: open.length }), ...open].join(' ')] : []),
  ];
}
