import { dayNumber } from '../core/values/calendar.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { fill } from '../core/language/english.ts';
import type { StatedPeriod } from '../core/values/period.ts';
import { sayPeriod } from '../core/values/say.ts';
import type { Break } from './model.ts';
import type { Drawing } from './say-mark.ts';

/** The changes of definition that lie between the first and the last of some periods, in the order of the definition. */
export function breaksIn(
  { definition }: Indicator,
  periods: readonly StatedPeriod[],
  { language }: Drawing,
): readonly Break[] {
  const ends = periods.map(({ last }) => last).sort();
  const [first, last] = [ends[0] ?? '', ends.at(-1) ?? ''];
  return (definition.breaks ?? []).flatMap(({ at, reason }): Break[] => {
    if (first >= at.first || at.first > last) return [];
    const label = fill(language.chart.breakAt, { period: sayPeriod(at, language) });
    return [{ at: dayNumber(at.first), label, reason }];
  });
}
