/** A form that a value may have: what may be typed there, told by examples. */
export type Form =
  | 'appraisal-scale'
  | 'attributes'
  | 'baseline'
  | 'branch'
  | 'cell'
  | 'colour'
  | 'column'
  | 'contact'
  | 'count'
  | 'day'
  | 'day-or-time'
  | 'decimals'
  | 'entry'
  | 'event-date'
  | 'figure'
  | 'figure-at'
  | 'first-page'
  | 'id'
  | 'next-expected'
  | 'number'
  | 'outside-contact'
  | 'paper-address'
  | 'period'
  | 'range'
  | 'repository'
  | 'repository-folder'
  | 'revision'
  | 'past-address'
  | 'site-address'
  | 'time'
  | 'site-root'
  | 'web-address';

/** What may be typed in a place, and what belongs in another. */
export interface FormHints {
  form: { of: Form };
  /** A file under `public/`, of one of these kinds; `example`: the address of one. */
  'public-file': { endings: readonly string[]; example: string };
  /** To take something out of a menu. */
  'shorter-menu': void;
  /** A day, `none`, or the words for what papers do not tell. */
  'notice-day': { word: string };
  /** To say something, where a sign for nothing stands. */
  'say-it': void;
  /** To write words without the link in them. */
  'words-alone': void;
  /** Where a telephone number belongs. */
  telephone: void;
  /** What alone is filled in in the address of a form. */
  placeholders: void;
  /** To say where a rule of the council stands. */
  'rule-source': void;
  /** How a line marks an element; how it ends one or begins another. */
  mark: void;
  'mark-end': void;
  /** To write something between the quotation marks of an attribute. */
  'fill-quotes': { name: string };
  /** To look it up: nothing nearer is known. */
  guide: void;
}
