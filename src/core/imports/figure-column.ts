import type { Basis } from '../values/basis.ts';
import type { StatedPeriod } from '../values/period.ts';
import type { Doubt } from './doubt.ts';

/** A column of figures, with what its cells have in common. */
export interface FigureColumn {
  readonly column: number;
  /** `undefined` where each row says its own. */
  readonly period?: StatedPeriod | undefined;
  readonly measure?: string | undefined;
  /** The part that its header says, by dimension. */
  readonly parts?: Readonly<Record<string, string>> | undefined;
  /** Whose figures they are by its header, where they are another body's. */
  readonly comparator?: string | undefined;
  /** The columns of the shorter periods that lie in its own, where it is left to the measures of its kind. */
  readonly covers?: readonly number[] | undefined;
  readonly qualifier?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** What is in doubt of a header, and the columns whose figures that keeps out. */
export interface ColumnDoubt {
  readonly told: Doubt;
  readonly columns: readonly number[];
}
