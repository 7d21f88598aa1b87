import { partLinesOf, type PartLines } from '../charts/part-lines.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { isChoosable } from '../core/indicators/reading/part-pages.ts';
import { keptBy } from '../core/source/kept.ts';
import type { ViewContext } from '../views/view-context.ts';

/**
 * The parts of a measure that a reader may choose to see beside each other, worked out once for its page and its data;
 * `undefined` where there is no choice.
 */
export const choosableLines: (indicator: Indicator, context: ViewContext) => PartLines | undefined =
  keptBy((indicator: Indicator, context: ViewContext) =>
    isChoosable(indicator) ? partLinesOf(indicator, context) : undefined,
  );
