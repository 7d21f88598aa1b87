import type { MergedCells } from './sheet.ts';

/** A rule of a sheet that shows cells otherwise than they are dressed, by what stands in them. */
export interface SheetRule {
  /** As spreadsheets name it: `B2:F9`. */
  readonly range: string;
  readonly areas: readonly MergedCells[];
  /** The word of the format for what it asks: `cellIs`, `expression` …; `icons` where a sign stands in place of each number. */
  readonly type: string;
  /** How a cell is compared: `lessThan`; `undefined` where it is not. */
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
  /** The text that it looks for. */
  readonly text?: string | undefined;
  /** Of several that hold, the lowest is seen. */
  readonly priority: number;
  /** The number format, the colour of the text and the one behind it that it gives; `undefined` where it leaves that. */
  readonly format?: string | undefined;
  readonly ink?: string | undefined;
  readonly fill?: string | undefined;
}

/** What a rule asks, as a person may name it: its formula, else its kind. */
export const nameOfRule = ({ type, operator, formulas }: SheetRule): string =>
  type === 'expression' && formulas[0] !== undefined
    ? formulas[0]
    : [type, operator, ...formulas].filter((word) => word !== undefined).join(' ');
