import { shortUnit } from '../../core/indicators/words/split-figure.ts';
import type { TableColumn, TableRow } from '../../core/registers/data-table.ts';
import type { Language } from '../../core/language/english.ts';
import { sayFigureWithUnit } from '../../core/values/say.ts';
import { sayStatement } from '../../core/values/statement.ts';

/** A cell of a data table in words, and what it is sorted by where that is not its text. */
export interface SaidCell {
  readonly text: string;
  readonly kind: 'number' | 'reason' | 'words';
  readonly sort: number | '' | undefined;
}

/** Says what stands in a row under a column: a figure with its sign, the reason for none, or words. */
export function sayCell(row: TableRow, column: TableColumn, language: Language): SaidCell {
  const cell = row.cells.get(column.name)!;
  if (cell.is === 'words')
    return { text: sayStatement(cell.words, language), kind: 'words', sort: undefined };
  const { figure } = cell;
  const text = sayFigureWithUnit(figure, shortUnit(column.unit), column.decimals, language);
  return figure.is === 'number'
    ? { text, kind: 'number', sort: figure.value }
    : { text, kind: 'reason', sort: '' };
}
