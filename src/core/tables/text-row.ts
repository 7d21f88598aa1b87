import { placeInRow, type Row, type TableFile } from './row.ts';
import type { Slot } from '../source/source.ts';

/** A row as it is read from the text of a table. */
export class TextRow implements Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly file: TableFile;
  readonly start: number;
  readonly isQuoted: boolean;

  constructor(
    cells: readonly string[],
    file: TableFile,
    start: number,
    line: number,
    isQuoted: boolean,
  ) {
    this.cells = cells;
    this.line = line;
    this.file = file;
    this.start = start;
    this.isQuoted = isQuoted;
  }

  placeOf(column: number): Slot {
    return placeInRow(this, column);
  }
}
