import type { Doubt } from '../doubt.ts';
import type { Reading } from '../reading.ts';
import type { CellPlace } from '../sheets/sheet.ts';
import type { OpenFigure } from './open-figures.ts';

/** What was understood of one row: it is `bare` without figures, `left` where the mapping says so, a `header` where it is that again, of `units` where these are for the columns, and of `targets` where these are for the row above. */
export interface RowRead {
  readonly is: 'empty' | 'bare' | 'left' | 'header' | 'units' | 'targets' | 'read';
  readonly readings: readonly Reading[];
  readonly doubts: readonly Doubt[];
  readonly cells: number;
  readonly leftCells: number;
  /** The blank cells among its figures. */
  readonly blanks: readonly CellPlace[];
  /** Figures that are in doubt and may be withheld ones, as if they were. */
  readonly unsure: readonly Reading[];
  /** What figures its blank cells would be. */
  readonly open: readonly OpenFigure[];
}

/** What is understood of a row from which nothing is read. */
export const emptyRow: Omit<RowRead, 'is'> = {
  ...{ readings: [], doubts: [], cells: 0, leftCells: 0 },
  ...{ blanks: [], unsure: [], open: [] },
};
