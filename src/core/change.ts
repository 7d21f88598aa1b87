import type { Indicator } from './indicator.ts';
import type { Measured } from './observation.ts';
import type { StatedPeriod } from './period.ts';

/** Which way one figure stands from another: in the good direction, the bad one, or with no good direction known. */
export type Judgement = 'same' | 'better' | 'worse' | 'neither';

/** A later figure held against an earlier one of the same basis and definition. */
export interface Change {
  readonly from: Measured;
  /** Later minus earlier, at the printed precision. */
  readonly difference: number;
  readonly judgement: Judgement;
  /** Whether the difference is so small that the definition calls it no change (standards R-12). */
  readonly isSteady: boolean;
}

/** Whether a change of definition lies between two periods. */
export function isBroken(
  indicator: Indicator,
  earlier: StatedPeriod,
  later: StatedPeriod,
): boolean {
  return (indicator.definition.breaks ?? []).some(
    ({ at }) => earlier.last < at.first && at.first <= later.last,
  );
}

/** Subtracts without the noise of binary fractions, at the precision of the finer of the two (standards R-04). */
export function subtract(a: number, b: number): number {
  return Number((a - b).toFixed(10));
}

/** Which way a difference goes: later minus earlier, or figure minus target. */
export function judge(indicator: Indicator, difference: number): Judgement {
  if (difference === 0) return 'same';
  switch (indicator.definition.goodWhen) {
    case 'higher':
      return difference > 0 ? 'better' : 'worse';
    case 'lower':
      return difference < 0 ? 'better' : 'worse';
    case 'range':
    case 'neither':
      return 'neither';
  }
}

/** Whether a difference is so small that the definition calls it no change. */
function isSteady({ definition }: Indicator, difference: number, from: number): boolean {
  const { noChange } = definition;
  if (!noChange || difference === 0) return false;
  const most = 'points' in noChange ? noChange.points : (Math.abs(from) * noChange.percent) / 100;
  return Math.abs(difference) <= Number(most.toFixed(10));
}

/** Holds a later figure against an earlier one that it may be compared with. */
export function changeBetween(indicator: Indicator, from: Measured, to: Measured): Change {
  const difference = subtract(to.figure.value, from.figure.value);
  const steady = isSteady(indicator, difference, from.figure.value);
  const judgement = steady ? 'neither' : judge(indicator, difference);
  return { from, difference, judgement, isSteady: steady };
}

/** Whether a period is the same part of a year as another: the seasons do not lie between them. */
export const isSameSeason = (a: StatedPeriod, b: StatedPeriod): boolean =>
  a.last.slice(5) === b.last.slice(5) ||
  (a.last.slice(5, 7) === '02' && a.last.slice(5, 7) === b.last.slice(5, 7));
