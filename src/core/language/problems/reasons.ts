/** What a value was to be, and is not. */
export type Wanted =
  | 'appraisal-scale'
  | 'branch'
  | 'colour'
  | 'contact'
  | 'count'
  | 'date'
  | 'day'
  | 'entry'
  | 'event-date'
  | 'figure'
  | 'figure-at'
  | 'id'
  | 'next-expected'
  | 'number'
  | 'paper-address'
  | 'period'
  | 'public-file'
  | 'range'
  | 'repository'
  | 'repository-folder'
  | 'site-address'
  | 'site-root'
  | 'time'
  | 'web-address';

/** Of what a whole number is needed. */
export type Whole = 'baseline' | 'decimals' | 'page' | 'revision';

/** Why a value is refused. It holds no words: a language has them continue “The value of `key` …”. */
export type Reason =
  /** Nothing stands there, or blanks. */
  | { readonly is: 'empty' }
  /** What was typed is none of the words that may stand there, or says nothing. */
  | { readonly is: 'typed'; readonly typed: string }
  | { readonly is: 'not'; readonly typed: string; readonly wanted: Wanted }
  | { readonly is: 'not-whole'; readonly of: Whole }
  /** An allowance that is below 0. */
  | { readonly is: 'below-nought'; readonly typed: string }
  /** The word for a period that is not known, where one is needed. */
  | { readonly is: 'unstated' }
  /** Several names that are not parted by spaces. */
  | { readonly is: 'parted'; readonly typed: string }
  /** A link in text that is printed as it is typed. */
  | { readonly is: 'link' }
  /** A range whose ends leave nothing between them. */
  | { readonly is: 'no-room'; readonly typed: string }
  /** A range whose ends are one number. */
  | { readonly is: 'one-number'; readonly typed: string }
  /** Two keys of which one may stand there. */
  | { readonly is: 'both'; readonly first: string; readonly second: string }
  /** A rule without the paper that it stands in. */
  | { readonly is: 'no-source' }
  /** A file that is there, of another kind than the one that is needed. */
  | { readonly is: 'other-file'; readonly typed: string }
  /** A menu with more entries than one may have. */
  | { readonly is: 'too-many'; readonly count: number; readonly most: number }
  | { readonly is: 'no-list' }
  | { readonly is: 'no-pair' }
  | { readonly is: 'other-kind' }
  | { readonly is: 'unexpected' };
