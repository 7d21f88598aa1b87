import { directionAt } from '../../values/direction.ts';
import type { Indicator } from '../indicator.ts';
import type { Assurance } from '../movement/assurance.ts';
import type { Movement } from '../movement/movement.ts';
import { fill, type Language } from '../../language/english.ts';

/** Says whether a target may be expected to be met while nothing changes. @param target As it is said elsewhere. */
export function sayAssurance(
  assurance: Assurance,
  target: string,
  { latest }: Movement,
  { definition }: Indicator,
  { movement: { assurance: words } }: Language,
): string {
  if (assurance === 'hit-or-miss') return fill(words[assurance], { target });
  const { is } = directionAt(definition.goodWhen, latest.observation.period);
  return fill(words[assurance][is === 'higher' ? 'higher' : 'lower'], { target });
}
