import type { Scorecard } from './scorecard.ts';

/**
 * The card that shows how things stand now: one that moves by itself, the last of several; else that of the latest
 * period, of two for one time the later in the settings. Cards without rows are passed over.
 */
export function newestCard(cards: readonly Scorecard[]): Scorecard | undefined {
  const filled = cards.filter(({ rows }) => rows.length > 0);
  const moving = filled.findLast(({ period }) => !period);
  if (moving) return moving;
  return filled.reduce<Scorecard | undefined>((newest, card) => {
    const isOlder = newest?.period && card.period && card.period.last < newest.period.last;
    return isOlder ? newest : card;
  }, undefined);
}
