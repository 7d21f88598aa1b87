import { partLinesOf, type PartLines } from '../charts/part-lines.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { isChoosable } from '../core/indicators/reading/part-pages.ts';
import { once } from '../core/source/once.ts';
import { publication } from './publication.ts';
import { viewContext } from './view-context.ts';

/** The lines of each measure, worked out when its page or its data first asks for them. */
const linesOf = new Map(
  [...publication.indicators.values()].map((indicator) => [
    indicator.id,
    once(() => ({
      lines: isChoosable(indicator) ? partLinesOf(indicator, viewContext) : undefined,
    })),
  ]),
);

/** The parts of a measure that a reader may choose to see beside each other; `undefined` where there is no choice. */
export const choosableLines = ({ id }: Indicator): PartLines | undefined =>
  linesOf.get(id)?.().lines;
