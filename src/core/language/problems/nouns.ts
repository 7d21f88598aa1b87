/** What can be named by an id, and not be there. */
export type Noun =
  | 'analysis'
  | 'appraisal'
  | 'body'
  | 'criterion'
  | 'edition'
  | 'entry'
  | 'event'
  | 'indicator'
  | 'meeting'
  | 'option'
  | 'paper'
  | 'plan'
  | 'row'
  | 'scheme'
  | 'subject'
  | 'table'
  | 'theme';

/** What a field refers to; an entry of one register by the name of that. */
export type Referable = Noun | { readonly entryOf: string };
