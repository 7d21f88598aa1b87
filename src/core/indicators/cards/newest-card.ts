import { isFilled, type Scorecard } from './scorecard.ts';

/**
 * The card that shows how things stand now: one that moves by itself, the last of several; else that of the latest
 * period, of two for one time the later in the settings. Cards without measures are passed over.
 */
export function newestCard(cards: readonly Scorecard[]): Scorecard | undefined {
  const filled = cards.filter(isFilled);
  const moving = filled.findLast(({ period }) => !period);
  if (moving) return moving;
  return filled.reduce<Scorecard | undefined>((newest, card) => {
    const isOlder = newest?.period && card.period && card.period.last < newest.period.last;
    return isOlder ? newest : card;
  }, undefined);
}
