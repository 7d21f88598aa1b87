import type { Day } from '../values/calendar.ts';

/** What a measure or a figure answers at once, before its page is opened. A part that does not apply is blank. */
export interface Answer {
  /** The figure with its unit, or the reason why there is none: `1,807 children`. */
  readonly figure: string;
  /** For when it is: `in April 2016`. */
  readonly when: string;
  /** The target of that time, in words. */
  readonly target: string;
  /** The word of its rating, or that it is not rated. */
  readonly rating: string;
}

/** One thing that a search may give. */
export interface SearchRecord {
  /** A kind of the catalogue, or one of `searchKinds`. */
  readonly kind: string;
  readonly title: string;
  /** From the root of the site. */
  readonly address: string;
  /** What it says, for finding it by and for showing where its words stand; blank where its title says all. */
  readonly text: string;
  /** What its officers say that people call it, each as a question is read: never shown. */
  readonly called: readonly string[];
  /** Other words that people look for it by, which come of what it says: never shown. */
  readonly also: readonly string[];
  readonly answer: Answer | undefined;
  /** Its date in words; blank without one. */
  readonly when: string;
  /** The last day of it that has come; blank without one, and of what is only planned. */
  readonly day: Day | '';
  /** The years that it is about, in order. */
  readonly years: readonly string[];
  /** Ids of bodies and themes. */
  readonly bodies: readonly string[];
  readonly themes: readonly string[];
}

/** The kinds of record that the catalogue does not have: a figure, a part of a measure, an abbreviation, a theme, a subject of the A to Z, a page that lists others. */
export const searchKinds = ['figure', 'part', 'term', 'theme', 'subject', 'list'] as const;

export type SearchKind = (typeof searchKinds)[number];
