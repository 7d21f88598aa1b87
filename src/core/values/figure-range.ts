import { z } from 'astro/zod';
import { typeOr } from '../language/hints/hints.ts';
import { refused } from './refused.ts';
import { parseNumber } from './figure.ts';

/** Between which two numbers a figure may lie, both included; an end that is left out is open. */
export interface FigureRange {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What is meant by `-5 to 5`, `[0, 100]` or `0 - 100`, as it is to be typed. */
function rangeMeant(typed: string): string | undefined {
  const [, low, high] =
    /^\[?\s*(-?\d+(?:\.\d+)?)\s*%?\s*(?:to|,|;|…|\.{3,}|[-–—])\s*(-?\d+(?:\.\d+)?)\s*%?\s*\]?$/i.exec(
      typed.replace(/−/g, '-').trim(),
    ) ?? [];
  return low === undefined || Number(low) >= Number(high) ? undefined : `${low}..${high}`;
}

/** Reads a range, or says why it is none. */
export function readRange(typed: string, context: z.RefinementCtx): FigureRange {
  const ends = typed.split('..');
  const [low, high] = ends.map((end) => (end === '' ? undefined : parseNumber(end)));
  const isRead = ends.length === 2 && ends.every((end, at) => end === '' || [low, high][at]);
  if (!isRead || (!low && !high)) {
    const hint = typeOr(rangeMeant(typed), 'range');
    return refused(context, { is: 'not', typed, wanted: 'range' }, hint);
  }
  if (low && high && low.value >= high.value) {
    const isOne = low.value === high.value;
    const turned = `${high.text}..${low.text}`;
    return refused(
      context,
      { is: isOne ? 'one-number' : 'no-room', typed },
      isOne ? { is: 'form', of: 'range' } : { is: 'swapped', meant: turned, by: 'size' },
    );
  }
  return { low: low?.value, high: high?.value };
}

/** A range as it is typed in a definition: `-100..100`, `-100..`, `..120`. */
export const figureRange = z
  .string()
  .transform((typed, context): FigureRange => readRange(typed, context));

/** A range as it is typed in a definition. */
export const spellRange = ({ low, high }: FigureRange): string => `${low ?? ''}..${high ?? ''}`;

/** On which side of a range a number lies. */
export function sideOf(value: number, { low, high }: FigureRange): 'below' | 'above' | 'inside' {
  if (low !== undefined && value < low) return 'below';
  return high !== undefined && value > high ? 'above' : 'inside';
}

/** The power of ten that is not less than the size of a number. */
const roundUp = (size: number) => 10 ** Math.ceil(Math.log10(size));

/** A range with folder for numbers that lie outside it, its new ends rounded: of −25 outside `0..`, `-100..`. */
export function widened(range: FigureRange, values: readonly number[]): FigureRange {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ends = {
    low: sideOf(least, range) === 'below' ? (least < 0 ? -roundUp(-least) : 0) : range.low,
    high: sideOf(most, range) === 'above' ? (most > 0 ? roundUp(most) : 0) : range.high,
  };
  return ends;
}
