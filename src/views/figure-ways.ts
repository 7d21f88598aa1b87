import type { Day } from '../core/values/calendar.ts';

/** Where the figures that are passed on stand besides. */
export interface FiguresElsewhere {
  /** What they are figures of. */
  readonly title: string;
  /** Their own page with what it is called, and what goes for all of them; `undefined` on that page. */
  readonly page?: { readonly says: string; readonly address: string } | undefined;
  readonly about?: string | undefined;
  /** The address of their CSV. */
  readonly csv: string;
}

/** What others may show of something: a file of ours, with what it says to those who do not see it. */
export interface Shown {
  /** The name of the file, without its ending. */
  readonly file: string;
  readonly alt: string;
}

/** What is passed on. */
export interface Ways {
  /** Where it stands on its page; `undefined` for the page itself. */
  readonly id?: string | undefined;
  /** What it is called. */
  readonly headline: string;
  /** The titles of the papers that it rests on; blank where it rests on none, or is one. */
  readonly source: string;
  /** The day from which it looks at its figures; `undefined` for the latest. */
  readonly day?: Day | undefined;
  readonly figures?: FiguresElsewhere | undefined;
  /** Its picture; `undefined` where it has none, and others can only be led to it. */
  readonly shown?: Shown | undefined;
}
