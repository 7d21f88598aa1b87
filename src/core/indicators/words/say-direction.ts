import type { TimedDirection } from '../../values/direction.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayPeriod, saySpan } from '../../values/say.ts';

/** Says which way is good, or aimed for where no paper says it: `Lower is better`. */
export const sayDirection = ({ is, inferredFrom }: TimedDirection, language: Language): string =>
  inferredFrom && (is === 'higher' || is === 'lower')
    ? language.direction.inferred[is]
    : language.goodWhen[is];

/** Says it with its time: `Until December 2016: Lower is better`. */
export function sayTimedDirection(one: TimedDirection, language: Language): string {
  const words = language.direction;
  const direction = sayDirection(one, language);
  const { from, until } = one;
  if (from && until && from.text !== until.text)
    return fill(words.between, { direction, ...saySpan(from, until, language) });
  if (from && until) return fill(words.for, { direction, period: sayPeriod(from, language) });
  if (from) return fill(words.from, { direction, period: sayPeriod(from, language) });
  return until ? fill(words.until, { direction, period: sayPeriod(until, language) }) : direction;
}
