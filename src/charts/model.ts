import type { Scale } from './scale.ts';

/** Whose figure a mark stands for: ours, ours of an earlier time, or someone else's. */
export type MarkKind = 'figure' | 'earlier' | 'comparator';

/** One figure of a picture, with its words already said. */
export interface Mark {
  /** What it is of: a period, a part, a comparator. */
  readonly label: string;
  readonly value: number;
  /** The figure as it is printed, with its unit. */
  readonly text: string;
  readonly kind: MarkKind;
}

/** A place in a picture where there is no figure, with the reason in words. */
export interface Gap {
  readonly label: string;
  readonly reason: string;
}

/** The target of a picture, with its words: the figure, and what follows it. */
export interface TargetMark {
  readonly value: number;
  readonly text: string;
  readonly words: string;
  /** The printed tolerance, lowest and highest figure, and its words. */
  readonly band:
    { readonly ends: readonly [low: number, high: number]; readonly words: string } | undefined;
}

/** One to three figures and what they are held against, one row each on one scale. */
export interface StandingChart {
  readonly is: 'standing';
  readonly scale: Scale;
  /** Our figure first, then our earlier ones, then others'. */
  readonly marks: readonly Mark[];
  readonly gaps: readonly Gap[];
  readonly target: TargetMark | undefined;
}

/** A point of a line: a figure at its time, or a gap. `at` is days since 1 January 1970. */
export type Point =
  | { readonly is: 'mark'; readonly at: number; readonly mark: Mark; readonly provisional: boolean }
  | { readonly is: 'gap'; readonly at: number; readonly gap: Gap };

/** Four or more figures of one basis, kind of period and definition, in order of time. */
export interface LineChart {
  readonly is: 'line';
  readonly scale: Scale;
  readonly points: readonly Point[];
  readonly target: TargetMark | undefined;
}

/** The parts of a whole, as bars from zero. */
export interface BarsChart {
  readonly is: 'bars';
  readonly scale: Scale;
  readonly marks: readonly Mark[];
  readonly gaps: readonly Gap[];
}

/** A picture: pure data, from which the SVG, the Chart.js configuration, the table and the sentence are made. */
export type Chart = StandingChart | LineChart | BarsChart;

/** All figures of a picture in the order in which they are read. */
export function marksOf(chart: Chart): readonly Mark[] {
  if (chart.is !== 'line') return chart.marks;
  return chart.points.flatMap((point) => (point.is === 'mark' ? [point.mark] : []));
}

/** All gaps of a picture in the order in which they are read. */
export function gapsOf(chart: Chart): readonly Gap[] {
  if (chart.is !== 'line') return chart.gaps;
  return chart.points.flatMap((point) => (point.is === 'gap' ? [point.gap] : []));
}
