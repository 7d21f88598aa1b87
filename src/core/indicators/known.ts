import type { Day } from '../values/calendar.ts';

/** That a measure is looked at from a day, and has the figures that were known then. */
export interface KnownOf<Measure> {
  readonly day: Day;
  /** The last day of the periods that were known, for figures whose own day nobody recorded. */
  readonly figuresTo: Day | undefined;
  /** Whether any of its figures has no day of its own, so that its period alone says that it was known. */
  readonly isUnsure: boolean;
  /** Whether any of them has no day of its own, and is known by what a report of that day says of its periods. */
  readonly isByReport: boolean;
  /** The measure as it is known at the latest. */
  readonly whole: Measure;
  /** All measures as they were known then. */
  readonly among: ReadonlyMap<string, Measure>;
}
