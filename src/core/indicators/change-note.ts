import type { Basis } from '../values/basis.ts';
import type { Day } from '../values/calendar.ts';
import type { Period } from '../values/period.ts';
import type { Slot } from '../source/source.ts';
import type { Observation } from './observation.ts';
import { isAbout } from './revision.ts';

/**
 * What became of what was published where no figure became another: `withdrawn`, it must not be published, and its value is
 * told nowhere; `definition` and `target`, the measure has others.
 */
export const noteKinds = ['withdrawn', 'definition', 'target'] as const;

export type NoteKind = (typeof noteKinds)[number];

/** A row of `data/revisions.csv` that tells of no two figures. A `correction` took a figure out, or put right what stands beside it. */
export interface ChangeNote {
  readonly day: Day;
  readonly kind: NoteKind | 'correction';
  /** The id of the measure; of one that was taken out as a whole, the id that it had. */
  readonly measure: string;
  /** `undefined` where it is about the measure as a whole. */
  readonly period: Period | undefined;
  /** The part, by the names of dimensions; none for the whole. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Names of parts whose dimension is not said. */
  readonly parts: readonly string[];
  readonly comparator: string | undefined;
  readonly basis: Basis | undefined;
  /** In words for readers. */
  readonly reason: string;
  placeOf(column: string): Slot;
}

/** Whether a note is about the figure of a row; one about the whole measure is about none. */
export const isNoteAbout = ({ period, ...rest }: ChangeNote, observation: Observation): boolean =>
  period !== undefined && isAbout({ ...rest, period }, observation);

/** Whether a note is about a figure of the publisher's own for the whole. */
export const isNoteOfWhole = ({ period, dimensions, parts, comparator }: ChangeNote): boolean =>
  period !== undefined && dimensions.size === 0 && parts.length === 0 && comparator === undefined;
