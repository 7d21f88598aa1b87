import { directionAt, type Direction } from '../../values/direction.ts';
import { compare, exact, type Exact } from '../../values/exact.ts';
import { isRange, type Aim } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import { isMeasured, type Observation } from '../observation.ts';
import { schemeFor, type Schemes } from './scheme.ts';
import { againstTarget } from './standing.ts';

/** A number at which the verdict on a figure turns: a target, or an end of its tolerance. */
export interface Edge {
  readonly at: Exact;
  /** On which side of it a figure is on the good side; the edge itself counts to that side. `undefined` where neither is. */
  readonly good: 'above' | 'below' | undefined;
}

const sides = {
  higher: 'above',
  lower: 'below',
  range: undefined,
  neither: undefined,
} as const;

/**
 * The edges of what is aimed at and of the band in which it is tolerated. The end of a band on the good side is none:
 * what lies beyond it is met as well.
 *
 * @param way which way is good.
 */
export function edgesBetween(
  aim: Aim | undefined,
  [low, high]: readonly (number | undefined)[],
  way: Direction,
): readonly Edge[] {
  return [
    ...(aim === undefined ? [] : aimEdges(aim, way)),
    ...(low === undefined || way === 'lower' ? [] : [{ at: exact(low), good: 'above' as const }]),
    ...(high === undefined || way === 'higher'
      ? []
      : [{ at: exact(high), good: 'below' as const }]),
  ];
}

function aimEdges(aim: Aim, way: Direction): readonly Edge[] {
  if (!isRange(aim)) return [{ at: exact(aim), good: sides[way] }];
  const { low, high } = aim;
  return [
    ...(low === undefined ? [] : [{ at: exact(low), good: 'above' as const }]),
    ...(high === undefined ? [] : [{ at: exact(high), good: 'below' as const }]),
  ];
}

/** The edges of the verdict on a figure: its target's number and the ends of the band in which it is tolerated. */
export function edgesOf(
  observation: Observation,
  indicator: Indicator,
  schemes: Schemes,
): readonly Edge[] {
  if (!isMeasured(observation)) return [];
  const tolerance = schemeFor(observation, indicator, schemes)?.tolerance;
  const against = againstTarget(indicator, observation, tolerance);
  const way: Direction = directionAt(indicator.definition.goodWhen, observation.period).is;
  return edgesBetween(against?.target.value, against?.band ?? [], way);
}

/** Whether two numbers are on the same side of an edge; where no side is good, on it is a side of its own. */
export function standsAlike({ at, good }: Edge, one: Exact, other: Exact): boolean {
  const [first, second] = [compare(one, at), compare(other, at)];
  if (good === 'above') return first >= 0 === second >= 0;
  if (good === 'below') return first <= 0 === second <= 0;
  return first === second;
}
