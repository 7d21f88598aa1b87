import type { Hint } from '../../language/hints/hints.ts';
import { suggestFigure } from '../../values/suggest-figure.ts';

/** Words beside a number that say more than in what it is counted. */
const saysMore =
  /\b(?:or|and|fewer|less|more|under|over|above|below|than|not|no|none|unknown|missing|due|see|notes?)\b/i;

/**
 * What to type for a text that is a figure in another writing, such as `£1.4m`, `1.2k`, `~45`, `3,25`, `45 days`:
 * `undefined` of all others, among them words for that there is none, such as `under 5`.
 */
export function otherWriting(text: string): Hint | undefined {
  const hint = suggestFigure(text);
  switch (hint.is) {
    case 'scaled':
    case 'point-or-none':
    case 'two-numbers':
    case 'digits-cut':
    case 'digits-kept':
    case 'too-many-digits':
      return hint;
    case 'with-qualifier':
      return hint.qualifier === 'about' || hint.qualifier === 'at-least' ? hint : undefined;
    case 'with-unit':
      return saysMore.test(text) ? undefined : hint;
    default:
      return undefined;
  }
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
