import type { RecordedFigure } from './record.ts';

/** What changes are of, in the order in which they are told. */
export const changeKinds = [
  'figure',
  'rating',
  'target',
  'definition',
  'event',
  'decision',
  'date',
  'table',
  'entry',
  'row',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** What became of something: it is new, gone, says something else, or says the same of another thing (`moved`). */
export type Did = 'new' | 'changed' | 'gone' | 'moved';

/** Which of the things that make a figure the figure of something are others now. */
export const aspects = ['period', 'part', 'comparator', 'basis', 'edition'] as const;

export type Aspect = (typeof aspects)[number];

/** What a figure is of, as a record names it: its value and its rating are told beside it. */
export type FigureKey = Pick<
  RecordedFigure,
  'period' | 'parts' | 'comparator' | 'basis' | 'edition'
>;

/** One difference between two records. */
export interface Change {
  readonly kind: ChangeKind;
  readonly did: Did;
  /** The id of the measure, or `kind/id` of another thing. */
  readonly id: string;
  /** What the measure or thing is called, now or at last. */
  readonly title: string;
  /** Where it stands, or stood. */
  readonly address: string | undefined;
  /** What the figure is of; of one that moved, what it was of. */
  readonly figure?: FigureKey;
  /** Of a figure that moved: what it is of now, and what of that is another. */
  readonly to?: FigureKey;
  readonly aspect?: Aspect;
  /** The key, column or cell that says something else. */
  readonly field?: string;
  /** Of a name that is another: the id that is called so. */
  readonly called?: string;
  /** Of the name of a part that is another: its dimension. */
  readonly dimension?: string;
  /**
   * Of a cell of a table the ids of its row and its column, one of them where all its cells are gone; of an entry the column.
   * `unit`: of a figure, blank where it has none.
   */
  readonly cell?: {
    readonly row?: string;
    readonly column?: string;
    readonly unit?: string | undefined;
  };
  /** What was said and what is said, as typed; `undefined` where there was or is nothing, and where it may not be told. */
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  /** Of a row of `data/revisions.csv` that is gone or another: what it said, by its columns. */
  readonly row?: Readonly<Record<string, string>>;
  /** The counts behind what was said, where both were published. */
  readonly counts?: { readonly numerator: string; readonly denominator: string };
  /** The status of what was said, such as provisional. */
  readonly wasStatus?: string;
  /** That the old value is kept back: the figure was withdrawn, or is suppressed now. */
  readonly isWithheld?: true;
  /** The words of the rating before and now, where they are not the same. */
  readonly rating?: { readonly was: string | undefined; readonly now: string | undefined };
  /** The addresses of the pages that show it, or showed it. */
  readonly pages: readonly string[];
  /** Why, where a row of `data/revisions.csv` that is new since then says so. */
  readonly reason?: string | undefined;
  /** Whether such a row is asked for. */
  readonly needsReason: boolean;
}
