/** What to type in place of text that is no figure, where that depends on the paper. */
export interface FigureHints {
  /** A formula of a spreadsheet has failed. */
  'failed-formula': void;
  /** Nought where the paper counts none, another word where it gives nothing; `first`: which of the two is likelier. */
  'nought-or-lost': { first: 'nought' | 'lost' };
  /** A spreadsheet shows signs instead of a figure. */
  'narrow-column': void;
  /** A spreadsheet has made a date of a figure. */
  'figure-as-date': void;
  /** A number in powers of ten, of which digits may be lost. */
  'digits-cut': { meant: string };
  /** A number, and a word for the sign that stood at it, in another column. */
  'with-qualifier': { meant: string; qualifier: string };
  /** A number with a sign for thousands or millions: as it is if the unit says so, else the `whole`. */
  scaled: { meant: string; scale: string; whole: string };
  /** A number with a mark that belongs in a column of its own. */
  'with-mark': { meant: string };
  /** A comma that may part the thousands or stand for a point. */
  'point-or-none': { point: string; none: string };
  /** A range of figures where one is needed. */
  'one-of-range': void;
  /** The two numbers that a share is worked out from. */
  'two-numbers': void;
  /** More digits than can be kept. */
  'too-many-digits': void;
  /** More digits behind the point than can be kept: as much of the number as is kept. */
  'digits-kept': { meant: string };
  /** A number with its unit behind it. */
  'with-unit': { meant: string };
  /** A length of time as a clock shows it: as one number of the smaller of its two units. */
  'length-of-time': { clock: string; smaller: string };
  /** The same with hours, minutes and seconds: all of it in seconds. */
  'length-in-seconds': { seconds: string };
}
