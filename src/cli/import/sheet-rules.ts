import { areasOf } from '../../core/imports/sheets/areas.ts';
import type { SheetRule } from '../../core/imports/sheets/sheet-rule.ts';
import { backOf, colourOf, type FoundColour, type FoundFill } from './cell-colours.ts';

/** A rule as the reader of workbooks has it. */
interface FoundRule {
  readonly range: string;
  readonly type: string;
  readonly operator?: string;
  readonly formula?: string | readonly string[];
  readonly text?: string;
  readonly priority: number;
  readonly style?: {
    readonly numFmt?: string;
    readonly font?: { readonly color?: FoundColour };
    readonly fill?: FoundFill;
  };
  readonly iconSet?: { readonly showValue?: boolean };
}

/** A rule as the core reads it. Signs without their numbers hide these, as a number format does that shows nothing. */
export function sheetRule(found: FoundRule): SheetRule {
  const { range, type, operator, formula = [], text, priority, style, iconSet } = found;
  const isSignAlone = iconSet?.showValue === false;
  const colour = style?.font?.color;
  return {
    ...{ range, areas: areasOf(range), operator, text, priority },
    type: isSignAlone ? 'icons' : type,
    formulas: typeof formula === 'string' ? [formula] : formula,
    format: isSignAlone ? ';;;' : style?.numFmt,
    ink: colour && colourOf(colour),
    fill: style?.fill && backOf(style.fill),
  };
}
