import type { Language } from '../../language/english.ts';
import { sayTimeOf } from '../../values/say-when.ts';
import { sayPeriod } from '../../values/say.ts';
import type { CardRow } from './scorecard.ts';

/**
 * What a row of a card says under its figure of when it is: its own period with its status, where the card has none for
 * all; else its status alone, as words. `undefined` where neither is to be said.
 */
export function sayOwnTime(
  { observation, isOwnTime }: Pick<CardRow, 'observation' | 'isOwnTime'>,
  language: Language,
): string | undefined {
  if (isOwnTime) return sayTimeOf(sayPeriod(observation.period, language), observation, language);
  return observation.status && language.status[observation.status];
}
