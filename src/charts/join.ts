import { dayNumber } from '../core/values/calendar.ts';
import { isTakenAsAlike } from '../core/indicators/comparing/basis-left-out.ts';
import { isBroken } from '../core/indicators/comparing/broken.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Observation } from '../core/indicators/observation.ts';
import type { StatedPeriod } from '../core/values/period.ts';
import { startOfYear } from '../core/indicators/year-to-date.ts';
import type { Join } from './model.ts';

type Stated = Observation & { readonly period: StatedPeriod };

/**
 * How a figure is joined to the one before it: not at all over a change of definition, beside a missing figure, where
 * nobody says what they cover and it may not be the same, and
 * from one year to date to that of another year; dotted over time without figures.
 */
export function joinOf(indicator: Indicator, before: Stated | undefined, one: Stated): Join {
  if (before?.figure.is !== 'number' || one.figure.is !== 'number') return 'none';
  if (isBroken(indicator, before.period, one.period)) return 'none';
  if (one.basis === 'unstated' && !isTakenAsAlike(indicator, before, one)) return 'none';
  const { yearStart } = indicator.definition;
  const isToDate = one.basis === 'year-to-date';
  if (isToDate && startOfYear(before.period, yearStart) !== startOfYear(one.period, yearStart))
    return 'none';
  const follows = dayNumber(one.period.first) <= dayNumber(before.period.last) + 1;
  return follows || one.period.is === 'day' ? 'line' : 'dots';
}
