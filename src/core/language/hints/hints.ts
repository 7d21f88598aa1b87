import type { ChoiceHints } from './choices.ts';
import type { FigureHints } from './figures.ts';
import type { Form, FormHints } from './forms.ts';
import type { KeyHints } from './keys.ts';
import type { PeriodHints } from './periods.ts';
import type { PlaceHints } from './places.ts';

/** Every kind of correction that an officer can be told of, with what its words are made from (`void`: nothing). */
export interface Hints
  extends ChoiceHints, FormHints, FigureHints, PeriodHints, KeyHints, PlaceHints {
  /** To add a key; `more`: what may stand behind it. */
  'add-key': { key: string; isInEntry: boolean; more: Hint | undefined };
  /** One thing, or to write one of some keys on a line below. */
  'or-keys': { hint: Hint; keys: readonly KeyInstead[] };
}

/** A key that may be written instead of a value, and what of that may stand behind it; `undefined` where nothing can be told. */
export interface KeyInstead {
  readonly name: string;
  readonly value: string | undefined;
}

/** What an officer is told to do about a problem. It holds no words: a language makes them where it is reported. */
export type Hint = {
  readonly [Is in keyof Hints]: Hints[Is] extends void
    ? { readonly is: Is }
    : { readonly is: Is } & Readonly<Hints[Is]>;
}[keyof Hints];

/** The words of one language for some kinds of correction: for each a function that makes them from its details. */
export type WordsOfHints<Of> = { readonly [Is in keyof Of]: (details: Of[Is]) => string };

/**
 * The one text that a hint tells an officer to type, as a value: `undefined` where more than one thing may be meant.
 * What `--fix` puts in comes from here alone, so that it cannot be another than the one that is told.
 */
export function meantBy(hint: Hint | undefined): string | undefined {
  // Of two times the wrong way round, one may be another year that was meant.
  if (hint?.is === 'swapped') return hint.by === 'size' ? hint.meant : undefined;
  if (hint?.is === 'nearest') return hint.isOnly ? hint.meant : undefined;
  const isSure =
    hint?.is === 'type' ||
    hint?.is === 'straight-quotes' ||
    (hint?.is === 'with-register' && hint.isSure);
  return isSure && hint.meant.length === 1 ? hint.meant[0] : undefined;
}

/** To type one thing, which is what was meant. */
export const type = (meant: string): Hint => ({ is: 'type', meant: [meant] });

/** To type what was meant; where that is not known, a form that may stand there. */
export const typeOr = (meant: string | undefined, of: Form): Hint =>
  meant === undefined ? { is: 'form', of } : type(meant);
