import { fill, type Language } from '../../core/language/english.ts';
import { sayDay, sayQualified } from '../../core/values/say.ts';
import { sayWhenOf } from '../../core/values/say-when.ts';
import type { SinceThen } from '../../core/indicators/comparing/since-then.ts';
import type { Analysis, Opposition, Subject } from './compare.ts';
import type { Quadrant } from '../../core/registers/kinds/swot-points.ts';

/** `a strength and an opportunity` */
function sayAs(quadrants: readonly Quadrant[], { swotComparison }: Language): string {
  return quadrants.map((name) => swotComparison.as[name]).join(swotComparison.and);
}

/** Names an analysis by its author, and by its day where the author made several. */
export const sayAuthor = ({ author, date, isShared }: Analysis, language: Language): string =>
  isShared
    ? fill(language.swotComparison.authorAt, { author, date: sayDay(date, language) })
    : author;

/** Says where two analyses differ, and judges neither: `Ann counts this as a strength, Bob as a threat.` */
export const sayOpposition = (
  { one, calls, other, callsIt }: Opposition,
  language: Language,
): string =>
  fill(language.swotComparison.opposed, {
    one: sayAuthor(one, language),
    calls: sayAs(calls, language),
    other: sayAuthor(other, language),
    callsIt: sayAs(callsIt, language),
  });

/** Says where all analyses that speak of a subject agree; `undefined` where they do not. */
export function sayAgreement(
  { agreed, isOfAll }: Pick<Subject, 'agreed' | 'isOfAll'>,
  language: Language,
): string | undefined {
  if (agreed.length === 0) return undefined;
  const { agreed: all, agreedSome } = language.swotComparison;
  return fill(isOfAll ? all : agreedSome, { quadrants: sayAs(agreed, language) });
}

/** Says that a measure has gone the other way since, with both figures. */
export function saySince({ indicator, then, now, went }: SinceThen, language: Language): string {
  const say = (figure: typeof then) =>
    sayQualified(figure, indicator.definition, indicator.decimals, language);
  return fill(language.swotComparison.since[went], {
    then: say(then),
    at: sayWhenOf(then, language),
    now: say(now),
    when: sayWhenOf(now, language),
  });
}
