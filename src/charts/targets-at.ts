import type { Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';

/** The targets that a place has: those of its time or row, with their words; another's figure has none. */
export const targetsAt = (
  { at, kind, series }: Category,
  targets: ChartJsModel['targets'],
): readonly string[] =>
  kind === 'comparator' || (series ?? 0) > 0
    ? []
    : targets.filter(({ from, to }) => from <= at && at <= to).map(({ text }) => text);
