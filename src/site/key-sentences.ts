import type { Language } from '../core/language/english.ts';
import type { Other } from '../core/indicators/comparing/others.ts';
import type { Standing } from '../core/indicators/comparing/standing.ts';
import {
  inOrder,
  sayComparators,
  type Names,
} from '../core/indicators/words/comparator-sentence.ts';
import { sayChange, sayStanding } from '../core/indicators/words/sentence.ts';
import { sayAgainstTarget } from '../core/indicators/words/target-sentence.ts';
import type { Indicator } from '../core/indicators/indicator.ts';

/** What is said of a measure: what stands beside its figure, and what comes after its picture. */
export interface KeySentences {
  /** The figure itself, then at most three statements: its target, its change, one other. */
  readonly key: readonly string[];
  readonly rest: readonly string[];
}

/** How near a figure of another is to ours: one of the same time tells most. */
const nearness: Readonly<Record<Other['held'], number>> = {
  'same-time': 0,
  undated: 1,
  earlier: 2,
  alone: 3,
};

/** The other that is named beside the figure: the first, in the order of the publication, of those that tell most. */
const firstOther = (others: readonly Other[], names: Names): string | undefined =>
  inOrder(others, names).toSorted((a, b) => nearness[a.held] - nearness[b.held])[0]?.observation
    .comparator;

/**
 * Says where an indicator stands, the most telling first: the target, the change since the figure of a year before or
 * else the last that may be compared, and one other: why a later period has no figure, else how one
 * other stands. Further others are told with the rest.
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
  const first = gapAfter ? undefined : firstOther(standing.others, names);
  const [one, more] = [true, false].map((isFirst) =>
    sayComparators(
      {
        indicator,
        others: standing.others.filter(
          ({ observation }) => (observation.comparator === first) === isFirst,
        ),
      },
      names,
      language,
    ),
  ) as [readonly string[], readonly string[]];
  const key = [
    said[0],
    target && sayAgainstTarget(target, latest, indicator, language)[0],
    change,
    gapAfter ? said[1] : one[0],
  ].filter((one) => one !== undefined);
  const all = [...(second === undefined ? [] : [second]), ...said, ...one, ...more];
  return { key, rest: all.filter((one) => !key.includes(one)) };
}
