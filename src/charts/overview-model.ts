import type { LineChart } from './model.ts';

/**
 * Where a figure stands beside the line that all rows share, in steps of the row's own scale: to the right of the line
 * above 0, to its left below. A step is the width of the tolerance; where none is stated, a tenth of what the figure is
 * held against.
 */
export interface OverviewPlace {
  /** Endless where what it is held against is 0 and has no tolerance. */
  readonly at: number;
  /** The tolerance, from its left end to its right; `undefined` where none is stated. */
  readonly allowance: readonly [from: number, to: number] | undefined;
  /** The range that is aimed at, where both its sides are bad. */
  readonly range: readonly [from: number, to: number] | undefined;
  /** Whether right is better. Where no way is called good, right is more. */
  readonly isTurned: boolean;
  /** Whether a step has a width: not where what it is held against is 0 and has no tolerance. */
  readonly isScaled: boolean;
}

/** How a figure is marked: a shape for its rating, and a colour that comes third. A ring says nothing of good or bad. */
export interface OverviewDot {
  readonly shape: 'circle' | 'diamond' | 'triangle' | 'square' | 'ring';
  /** `ink` where a verdict has no scheme that gives it a colour; `grey` where there is none. */
  readonly colour: 'green' | 'amber' | 'red' | 'grey' | 'ink';
}

/** A measure: its figure beside what that is held against. */
export interface OverviewRow {
  /** The id of the measure. */
  readonly measure: string;
  readonly title: string;
  /** The figure as it is printed, or the reason why there is none. */
  readonly figure: string;
  /** For when it is, where the rows are not all of one time. */
  readonly when: string | undefined;
  /** The target or the earlier figure in words; blank where there is none. */
  readonly against: string;
  /** How far the tolerance reaches, in words. */
  readonly allowed: string | undefined;
  readonly dot: OverviewDot;
  /** How it stands, in the words of its card; blank where nothing is said. */
  readonly verdict: string;
  /** What else has to be said: that the row is not turned, that the figure is old. */
  readonly notes: readonly string[];
  /** Whether what is published of its figure, or of the one that it is held against, cannot all be right. */
  readonly isDoubted: boolean;
  /** `undefined` where the figure is not drawn, as what it is held against is of another kind. */
  readonly place: OverviewPlace | undefined;
  /** Its last twelve figures; `undefined` for a shorter line. */
  readonly course: LineChart | undefined;
}

/** What the figures of some rows are held against: targets, the figures of a year before, earlier ones, or nothing; `parts` where there are figures of parts alone. */
export type OverviewBeside = 'target' | 'year-before' | 'earlier' | 'nothing' | 'parts';

/** Rows that share a line. */
export interface OverviewGroup {
  readonly beside: OverviewBeside;
  /** Which way is which of the line, the same in all of its rows; `none` where no row is drawn. */
  readonly ends: 'better' | 'more' | 'none';
  /** The worst first, or where right is more, the least; then those that are not drawn. */
  readonly rows: readonly OverviewRow[];
  /** How many steps are drawn to each side of the line: what lies further has an arrow head. */
  readonly limit: number;
}

/** How the measures of a card stand, each on a scale of its own that is turned so that right is better. */
export interface OverviewChart {
  readonly is: 'overview';
  /** Those with rows: against targets first, then against earlier figures, then alone; of each, those that are turned first. */
  readonly groups: readonly OverviewGroup[];
}
