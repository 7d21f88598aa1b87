import { fill, type Language } from '../../core/language/english.ts';
import { sayQualified } from '../../core/say.ts';
import { sayWhen } from '../../core/sentence.ts';
import type { SinceThen } from '../since-then.ts';
import type { Opposition } from './compare.ts';
import type { Quadrant } from './swot-points.ts';

/** `a strength and an opportunity` */
function sayAs(quadrants: readonly Quadrant[], { swotComparison }: Language): string {
  return quadrants.map((name) => swotComparison.as[name]).join(swotComparison.and);
}

/** Says where two analyses differ, and judges neither: `Ann counts this as a strength, Bob as a threat.` */
export const sayOpposition = (
  { one, calls, other, callsIt }: Opposition,
  language: Language,
): string =>
  fill(language.swotComparison.opposed, {
    one: one.author,
    calls: sayAs(calls, language),
    other: other.author,
    callsIt: sayAs(callsIt, language),
  });

/** Says where all analyses agree; `undefined` where they do not. */
export const sayAgreement = (
  agreed: readonly Quadrant[],
  language: Language,
): string | undefined =>
  agreed.length === 0
    ? undefined
    : fill(language.swotComparison.agreed, { quadrants: sayAs(agreed, language) });

/** Says that a measure has gone the other way since, with both figures. */
export function saySince({ indicator, then, now, went }: SinceThen, language: Language): string {
  const say = (figure: typeof then) =>
    sayQualified(figure, indicator.definition.unit, indicator.decimals, language);
  return fill(language.swotComparison.since[went], {
    then: say(then),
    at: sayWhen(then.period, language),
    now: say(now),
    when: sayWhen(now.period, language),
  });
}
