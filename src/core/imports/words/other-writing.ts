import type { Hint } from '../../language/hints/hints.ts';
import { suggestFigure } from '../../values/suggest-figure.ts';

/** Words beside a number that say more than in what it is counted. */
const saysMore =
  /\b(?:or|and|fewer|less|more|under|over|above|below|than|not|no|none|unknown|missing|due|see|notes?)\b/i;

/** The hints for a number that is spelt as the format does not spell it. */
const otherSpellings: readonly Hint['is'][] = [
  'scaled',
  'point-or-none',
  'two-numbers',
  'digits-cut',
  'digits-kept',
  'too-many-digits',
];

/**
 * What to type for a text that is a figure in another writing, such as `£1.4m`, `1.2k`, `~45`, `3,25`, `45 days`:
 * `undefined` of all others, among them words for that there is none, such as `under 5`.
 */
export function otherWriting(text: string): Hint | undefined {
  const hint = suggestFigure(text);
  if (hint.is === 'with-qualifier')
    return hint.qualifier === 'about' || hint.qualifier === 'at-least' ? hint : undefined;
  if (hint.is === 'with-unit') return saysMore.test(text) ? undefined : hint;
  return otherSpellings.includes(hint.is) ? hint : undefined;
}

/** Whether a text is so plainly a figure in another writing that its column is one of figures: `5 days` may be a name. */
export const isPlainlyFigure = (text: string): boolean => {
  const hint = otherWriting(text);
  return (
    hint?.is === 'scaled' ||
    hint?.is === 'point-or-none' ||
    (hint?.is === 'with-qualifier' && hint.qualifier === 'about')
  );
};
