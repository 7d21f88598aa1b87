import type { Doubt } from '../doubt.ts';
import type { Reading } from '../reading.ts';
import type { OpenFigure } from './open-figures.ts';

/** What was understood of a table, and how much of it there was. */
export interface TableRead {
  readonly readings: readonly Reading[];
  readonly doubts: readonly Doubt[];
  /** Cells among the figures in which something stands, in rows that are read. */
  readonly cells: number;
  /** Those of them whose word the mapping leaves out. */
  readonly leftCells: number;
  /** The rows of which anything was read, by their numbers: the header, too, and those whose name or year is carried down. */
  readonly rows: readonly number[];
  /** The columns that were read, by their numbers. */
  readonly columns: ReadonlySet<number>;
  /** What figures the blank cells of its rows would be. */
  readonly open: readonly OpenFigure[];
  /** Figures that are in doubt and may be withheld ones, as if they were. */
  readonly unsure: readonly Reading[];
}

/** A table of which nothing was read. */
export const emptyTable: TableRead = {
  ...{ readings: [], doubts: [], cells: 0, leftCells: 0, rows: [] },
  ...{ columns: new Set(), open: [], unsure: [] },
};
