import { dayNumber } from '../core/values/calendar.ts';
import { isSameKind } from '../core/indicators/comparing/comparison.ts';
import { latestEditions } from '../core/indicators/comparing/headline.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { isNumbered, type Measured, type Observation } from '../core/indicators/observation.ts';
import type { StatedPeriod } from '../core/values/period.ts';
import { sayPeriod } from '../core/values/say.ts';
import { joinOf } from './join.ts';
import { enoughForALine, type LineChart, type Panel, type Point } from './model.ts';
import { unlikeOthers } from './unlike-others.ts';
import { nameOf, toGap, toMark, type Drawing } from './say-mark.ts';

type Stated = Observation & { readonly period: StatedPeriod };

/** Others' figures of the basis and kind of period of a line and of its time, in order of time. */
function alikeIn(indicator: Indicator, line: readonly Measured[]): readonly Stated[] {
  const [first, last] = [line[0]!.period, line.at(-1)!];
  return latestEditions(indicator.observations)
    .filter((one): one is Stated => one.period.is !== 'unstated')
    .filter((one) => isSameKind(one, last))
    .filter(({ comparator, dimensions }) => comparator && dimensions.size === 0)
    .filter(({ basis, period }) => basis === last.basis && first.last <= period.last)
    .filter(({ period }) => period.last <= last.period.last)
    .toSorted((a, b) => (a.period.last < b.period.last ? -1 : 1));
}

/**
 * The figures of each comparator over the time of our line, where they are enough for one: held against ours only where
 * both are of one basis and kind of period, with their own gaps and the changes of definition that break ours. Those that would
 * flatten ours are told alone.
 *
 * @param line Our figures, in order; at least one.
 */
export function otherLines(
  indicator: Indicator,
  line: readonly Measured[],
  drawing: Drawing,
): Pick<LineChart, 'others' | 'told'> {
  const { language, comparators } = drawing;
  const rows = alikeIn(indicator, line);
  const alike = Map.groupBy(rows, ({ comparator }) => comparator!);
  const order = [...new Set([...Object.keys(comparators), ...alike.keys()])];
  const own = line.map(({ figure }) => figure.value);
  const unlike = unlikeOthers(indicator, own, rows);
  const panelOf = (id: string): readonly Panel[] => {
    const series = alike.get(id) ?? [];
    if (series.filter(({ figure }) => figure.is === 'number').length < enoughForALine) return [];
    const points = series.map((one, index): Point => {
      const { period } = one;
      const label = nameOf(one, drawing);
      return {
        at: dayNumber(period.last),
        period: sayPeriod(period, language),
        entry: isNumbered(one)
          ? toMark(one, label, 'comparator', indicator, language)
          : toGap(one, label, language),
        join: joinOf(indicator, series[index - 1], one),
        isAlike: false,
      };
    });
    return [{ label: comparators[id] ?? id, points }];
  };
  return {
    others: order.filter((id) => !unlike.has(id)).flatMap(panelOf),
    told: order.filter((id) => unlike.has(id)).flatMap(panelOf),
  };
}
