import { sayPeriod } from '../../values/say.ts';
import { enoughForLimits } from '../movement-settings.ts';
import type { NoLimits } from '../movement/no-limits.ts';
import type { Recalculation } from '../movement/recalculation.ts';
import { fill, type Language } from '../../language/english.ts';

/** Says since when figures are looked at: `since April 2020`, or `in all`. */
const saySince = (since: Recalculation | undefined, language: Language) =>
  since
    ? fill(language.movement.since, { period: sayPeriod(since.at, language) })
    : language.movement.sinceStart;

/** Says that no usual movement is worked out, and why, in a sentence without its full stop (standards ). */
export const sayNoMovement = (why: NoLimits, language: Language): string =>
  fill(language.movement.noLimits, { reason: sayNoLimits(why, language) });

/** Says why there are no limits, as the end of a sentence. */
export function sayNoLimits(why: NoLimits, language: Language): string {
  const words = language.movement.none;
  const enough = enoughForLimits;
  switch (why.is) {
    case 'few':
      return fill(words.few, { count: why.count, enough });
    case 'mixed':
      return fill(words.mixed, { count: why.count, all: why.all, enough });
    case 'few-since': {
      const { at, reason } = why.since;
      return fill(words['few-since'], { count: why.count, since: sayPeriod(at, language), reason });
    }
    case 'suppressed':
    case 'open-ended':
    case 'gaps':
      return fill(words[why.is], {
        count: why.count,
        all: why.all,
        since: saySince(why.since, language),
      });
    case 'rare':
    case 'still':
      return fill(words[why.is], { since: saySince(why.since, language) });
    case 'cumulative':
    case 'overlapping':
    case 'unknown-basis':
    case 'seasonal':
    case 'no-denominators':
      return words[why.is];
  }
}
