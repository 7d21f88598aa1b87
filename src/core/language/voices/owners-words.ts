/** What only an archive can say: a sentence with one of these speaks of papers that were found, not written. */
type OfPapers = 'paper' | 'print' | 'digest' | 'our copy' | 'the council';

/** Words that have one of those and suit an owner as they are: a meeting has papers, and a printer prints on paper. */
type Shared =
  | 'Papers'
  | 'Papers to be handed in'
  | 'Background papers'
  | 'Pack of papers'
  | 'Meeting of the full council'
  | 'The meeting is still to come, and its agenda is published. The papers can be read before it.';

/** What is said besides the `{gaps}`. */
type Said<Text extends string> = Text extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${Said<After>}`
  : Text;

/** Whether words, or any below them, need a second wording. */
type NeedsOwn<Words> = Words extends string
  ? Words extends Shared
    ? false
    : Lowercase<Said<Words>> extends `${string}${OfPapers}${string}`
      ? true
      : false
  : Words extends readonly unknown[]
    ? true extends NeedsOwn<Words[number]>
      ? true
      : false
    : true extends { readonly [Key in keyof Words]: NeedsOwn<Words[Key]> }[keyof Words]
      ? true
      : false;

/** A list of words is said anew as a whole, in the same order. */
type Widened<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: Widened<Words[Key]> };

/**
 * The owner's wording of words of an archive: there has to be one for each that speaks of papers, digests or print, there
 * may be one for any other, and there is none for words that the archive does not have.
 */
export type OwnersWords<Words> = Words extends string
  ? string
  : Words extends readonly unknown[]
    ? Widened<Words>
    : {
        readonly [
          Key in keyof Words as NeedsOwn<Words[Key]> extends true ? Key : never
        ]: OwnersWords<Words[Key]>;
      } & {
        readonly [
          Key in keyof Words as NeedsOwn<Words[Key]> extends true ? never : Key
        ]?: OwnersWords<Words[Key]>;
      };
