import { isWhite } from '../../core/imports/sheets/seen-by-rules.ts';

/** A colour as the reader of workbooks has it. */
export interface FoundColour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** What is behind a cell, as it has it: a pattern of two colours, of which the first is solid, or something else. */
export interface FoundFill {
  readonly type: string;
  readonly pattern?: string;
  readonly fgColor?: FoundColour;
  readonly bgColor?: FoundColour;
}

/** What a cell looks like. */
interface FoundCell {
  readonly style?: {
    readonly font?: { readonly color?: FoundColour };
    readonly fill?: FoundFill;
  };
}

/** A colour as a mapping names it: `FF0000`; one of the workbook's theme or palette by its number there. */
export function colourOf({ rgb, theme, tint, indexed }: FoundColour): string | undefined {
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined) return `theme ${theme}${tint ? ` ${tint.toFixed(2)}` : ''}`;
  return indexed === undefined || indexed === 64 ? undefined : `palette ${indexed}`;
}

export function fillOf(cell: FoundCell | undefined): string | undefined {
  const fill = cell?.style?.fill;
  if (fill?.type !== 'pattern' || fill.pattern === 'none' || !fill.fgColor) return undefined;
  return colourOf(fill.fgColor);
}

/** The colour of a text that is not black. */
export function inkOf(cell: FoundCell | undefined): string | undefined {
  const colour = cell?.style?.font?.color;
  const ink = colour && colourOf(colour);
  return ink === '000000' || ink === 'theme 1' ? undefined : ink;
}

/**
 * Whether the text of a cell has the colour of what is behind it: white on no fill, or one colour on itself. Where its
 * fill is a pattern of two colours it has not.
 */
export function isInkOfGround(cell: FoundCell): boolean {
  const ink = inkOf(cell);
  const fill = cell.style?.fill;
  if (ink === undefined) return false;
  if (!fill || (fill.type === 'pattern' && fill.pattern === 'none')) return isWhite(ink);
  if (fill.type !== 'pattern' || fill.pattern !== 'solid') return false;
  const ground = fillOf(cell);
  return ground !== undefined && (ground === ink || (isWhite(ground) && isWhite(ink)));
}

/** The colour that a rule puts behind a cell, as `colourOf` names it; `other` where it is none alone. */
export function backOf(fill: FoundFill): string {
  const colour = fill.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  return (colour && colourOf(colour)) ?? 'other';
}
