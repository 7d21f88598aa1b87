import { directionAt } from '../../values/direction.ts';
import type { Indicator } from '../indicator.ts';
import { movedCount, type Assurance } from '../movement/assurance.ts';
import type { Movement } from '../movement/movement.ts';
import { fill, type Language } from '../../language/english.ts';

/** Says whether a target may be expected to be met while nothing changes, or why that is not known. @param target As it is said elsewhere. */
export function sayAssurance(
  assurance: Assurance | 'moved',
  target: string,
  movement: Movement,
  { definition }: Indicator,
  { movement: { assurance: words } }: Language,
): string {
  const { latest, latestStretch } = movement;
  if (assurance === 'moved')
    return fill(words.moved, {
      target,
      moved: movedCount(movement),
      count: latestStretch.count,
    });
  if (assurance === 'hit-or-miss') return fill(words[assurance], { target });
  const { is } = directionAt(definition.goodWhen, latest.observation.period);
  return fill(words[assurance][is === 'higher' ? 'higher' : 'lower'], { target });
}
