import type { Delimiter, OtherFormat } from './kinds.ts';
import type { Hint } from '../hints/hints.ts';
/** Problems with tables as CSV, each with what its words are made from. */
export interface CsvProblems {
  'csv/bad-quotes': void;
  'csv/delimiter': { found: Delimiter };
  'csv/duplicate-column': { name: string };
  'csv/empty': void;
  'csv/formula': { text: string; hint: Hint };
  'csv/header-again': { line: number };
  'csv/long-cell': { most: number };
  'csv/no-header': { expected: readonly string[] };
  'csv/note-row': { text: string; isOfFigures: boolean };
  'csv/nothing-found': { text: string; isPart: boolean };
  'csv/open-comma': { text: string; meant?: string };
  'csv/other-format': { found: OtherFormat };
  'csv/ragged-row': { cells: number; columns: number };
  'csv/row-in-one-cell': { meant: string; more: number };
  'csv/spare-commas': { commas: string };
  'csv/split-number': { text: string; meant: string; sure: boolean };
  'csv/stray-space': { text: string; hint: Hint };
  'csv/title-row': { line: number };
  'csv/too-many': { what: 'rows' | 'columns'; most: number };
  'csv/unnamed-column': void;
  'csv/wide-table': { name: string };
  'csv/column-name': { name: string; hint: Hint };
}
