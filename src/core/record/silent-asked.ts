import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { AskedCells, AskedRow } from './silent-rows.ts';

export const problems = {
  figure: problem('silent/figure'),
  withheld: problem('silent/withheld'),
  gone: problem('silent/gone'),
  definition: problem('silent/definition'),
  target: problem('silent/target'),
  beside: problem('silent/beside'),
  measure: problem('silent/measure'),
  sentence: problem('silent/sentence'),
  row: problem('silent/row'),
};

/** A row that is asked for, and what is told once all of them are known. */
export interface Asked {
  /** What the rows say that are shown for it. */
  readonly rows: readonly AskedCells[];
  tell(write: (cells: AskedCells) => AskedRow): Diagnostic;
}

/** What is told of a change for which one row is asked. */
export const asked = (row: AskedCells, tell: (row: AskedRow) => Diagnostic): Asked => ({
  rows: [row],
  tell: (write) => tell(write(row)),
});

/** What is told of a change for which one row of two is asked: of what was wrong, or of what must not be published. */
export function askedOfTwo(
  rowOf: (kind: string) => AskedCells,
  tell: (rows: { columns: readonly string[]; wrong: string; withdrawn: string }) => Diagnostic,
): Asked {
  const [wrong, withdrawn] = [rowOf('correction'), rowOf('withdrawn')];
  return {
    rows: [wrong, withdrawn],
    tell: (write) => {
      const { columns, row } = write(wrong);
      return tell({ columns, wrong: row, withdrawn: write(withdrawn).row });
    },
  };
}
