import type { Indicator } from '../indicator.ts';
import { withFields, isMeasured, type Observation } from '../observation.ts';
import type { StatedPeriod } from '../../values/period.ts';
import { asJudged } from './part-target.ts';
import { againstTarget, type AgainstTarget } from './standing.ts';
import { targetFor, type Target } from '../target.ts';
import { targetsAt, timeOf } from '../target-time.ts';

/** What is printed by way of a target for a figure, or for the reason that stands in its place. */
export type PrintedTarget =
  /** A target of its time and basis, and a figure to hold against it. */
  | { readonly is: 'held'; readonly target: Target; readonly against: AgainstTarget }
  /** A target of its time and basis, and no figure to hold against it. */
  | { readonly is: 'unheld'; readonly target: Target }
  /** A target of its time, for another stretch of time: for the year, where the figure counts a part of it. */
  | { readonly is: 'other-basis'; readonly target: Target }
  /** None of its time; the target of another, the nearest before it, else the nearest after. */
  | { readonly is: 'other-period'; readonly target: Target }
  | { readonly is: 'none' };

/** The target of another time that is nearest: the latest that was over, else the first that was to come. */
function nearest(targets: readonly Target[], period: StatedPeriod): Target | undefined {
  const startOf = (target: Target) => timeOf(target)?.first ?? '';
  const inOrder = targets.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return inOrder.findLast((target) => startOf(target) <= period.first) ?? inOrder[0];
}

/**
 * Finds what is printed by way of a target for our figure of the whole, or of a part that is judged by itself. That none is printed is only said where the
 * definition has none at all: one of another time or basis is named as such.
 */
export function printedTargetOf(observation: Observation, indicator: Indicator): PrintedTarget {
  const { period } = observation;
  const against = isMeasured(observation) ? againstTarget(indicator, observation) : undefined;
  if (against) return { is: 'held', target: against.target, against };
  const targets = targetsAt(observation, indicator);
  const subject = asJudged(observation, indicator);
  const own = targetFor(subject, targets, indicator.basis);
  if (own) return { is: 'unheld', target: own };
  const ofTime = targets.findLast((target) => {
    const basis = target.basis ?? indicator.basis;
    return targetFor(withFields(subject, { basis }), [target], indicator.basis) !== undefined;
  });
  if (ofTime) return { is: 'other-basis', target: ofTime };
  const all = indicator.definition.targets ?? [];
  const other = period.is === 'unstated' ? all.at(-1) : nearest(all, period);
  return other ? { is: 'other-period', target: other } : { is: 'none' };
}
