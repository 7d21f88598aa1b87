import { movementUpTo } from '../comparing/line-movement.ts';
import type { Standing } from '../comparing/standing.ts';
import { possibleOf } from '../movement/possible.ts';
import type { Language } from '../../language/english.ts';
import { sayVariation } from './say-movement.ts';

/**
 * Names what is unusual about the figure at which a measure stands, where its changes are called better or worse: a page
 * that tells its usual movement elsewhere needs none of it.
 *
 * @returns Sentences without their full stops; none where no usual movement is known, or the figure is no more than that.
 */
export function sayUnusual({ indicator, latest }: Standing, language: Language): readonly string[] {
  const movement = movementUpTo(indicator, latest);
  if (movement.is === 'none') return [];
  if (movement.latest.signals.length === 0 || movement.isUnfit) return [];
  const possible = possibleOf(movement.places, indicator.definition);
  return sayVariation(movement, indicator, possible, language);
}
