import type { Language } from '../core/language/english.ts';
import type { Standing } from '../core/indicators/comparing/standing.ts';
import { sayComparators, type Names } from '../core/indicators/words/comparator-sentence.ts';
import { sayChange, sayStanding } from '../core/indicators/words/sentence.ts';
import { sayAgainstTarget } from '../core/indicators/words/target-sentence.ts';
import type { Indicator } from '../core/indicators/indicator.ts';

/** What is said of a measure: what stands beside its figure, and what comes after its picture. */
export interface KeySentences {
  /** The figure itself, then at most three statements: its target, its change, one other. */
  readonly key: readonly string[];
  readonly rest: readonly string[];
}

/**
 * Says where an indicator stands, the most telling first: the target, the change since the figure of a year before or
 * else the last that may be compared, and one other: why a later period has no figure, else how others stand.
 *
 * @param paired The indicator of the same measure in another unit, if there is one.
 * @param names What the comparators are called.
 */
export function keySentencesOf(
  standing: Standing,
  paired: Indicator | undefined,
  names: Names,
  language: Language,
): KeySentences {
  const { indicator, latest, yearAgo, previous, target, gapAfter } = standing;
  const [change, second] = [yearAgo, previous?.from === yearAgo?.from ? undefined : previous]
    .filter((one) => one !== undefined)
    .map((one) => sayChange(one, indicator, language));
  // Apart from each other, two changes each say for themselves that they are no more than usual.
  const withoutChanges = { ...standing, yearAgo: undefined, previous: undefined };
  const said = sayStanding(withoutChanges, paired, language);
  const others = sayComparators(standing, names, language);
  const key = [
    said[0],
    target && sayAgainstTarget(target, latest, indicator, language)[0],
    change,
    gapAfter ? said[1] : others[0],
  ].filter((one) => one !== undefined);
  const all = [...(second === undefined ? [] : [second]), ...said, ...others];
  return { key, rest: all.filter((one) => !key.includes(one)) };
}
