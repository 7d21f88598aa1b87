import type { Language } from '../language/english.ts';
import type { Direction } from '../values/direction.ts';

/** How near a word before a number says that the figure is. */
export type Nearness = 'about' | 'below' | 'above' | 'under' | 'up-to' | 'at-least';

/** The word that a label begins with, and what follows it. */
export function wordBefore(label: string, language: Language) {
  const { nearness } = language.figureLabel;
  for (const kind of Object.keys(nearness) as Nearness[]) {
    const word = nearness[kind].find((one) => label.toLowerCase().startsWith(`${one} `));
    if (word !== undefined) return { kind, rest: label.slice(word.length + 1).trim() };
  }
  return { kind: undefined, rest: label };
}

/** On which side of nought words before a number say that it is: `a deficit of £2m` of a balance. */
export interface Side {
  readonly isBelow: boolean;
  /** What follows the words. */
  readonly rest: string;
}

/**
 * The words that a label says its side of nought with; `undefined` where it has none. An overspend is below nought in a
 * balance, of which more is good, and above it where less is; where no way is good, it may be either.
 */
export function sideOf(
  label: string,
  isBelow: boolean,
  way: Direction,
  { figureLabel }: Language,
): Side | undefined {
  const { belowNought, aboveNought, overspent, underspent } = figureLabel;
  const isOpen = way !== 'higher' && way !== 'lower';
  const sides = [
    { words: belowNought, isBelow: true },
    { words: aboveNought, isBelow: false },
    { words: overspent, isBelow: isOpen ? isBelow : way === 'higher' },
    { words: underspent, isBelow: isOpen ? isBelow : way === 'lower' },
  ];
  for (const { words, isBelow: below } of sides) {
    const found = words.find((one) => label.toLowerCase().startsWith(`${one} `));
    if (found !== undefined) return { isBelow: below, rest: label.slice(found.length + 1).trim() };
  }
  return undefined;
}
