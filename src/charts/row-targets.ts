import type { Indicator } from '../core/indicators/indicator.ts';
import type { Language } from '../core/language/english.ts';
import type { Measured } from '../core/indicators/observation.ts';
import type { Target } from '../core/indicators/target.ts';
import type { RowTarget } from './model.ts';
import { toTarget } from './target-mark.ts';
import { targetOf, targetsAhead } from './target-of.ts';

/**
 * The targets of our figures, each with the rows of those that it applied to.
 *
 * @param figures The latest first; at least one.
 */
export function rowTargets(
  indicator: Indicator,
  figures: readonly Measured[],
  language: Language,
): readonly RowTarget[] {
  const rowsOf = new Map<Target, number[]>();
  for (const target of targetsAhead(indicator, figures[0]!).toReversed()) rowsOf.set(target, []);
  figures.forEach((figure, row) => {
    const target = targetOf(indicator, figure);
    if (target) rowsOf.set(target, [...(rowsOf.get(target) ?? []), row]);
  });
  return [...rowsOf].flatMap(([target, rows]): RowTarget[] => {
    const mark = toTarget(target, indicator, language);
    return mark ? [{ ...mark, rows }] : [];
  });
}
