import type { Aim } from '../core/indicators/aim.ts';
import type { UsualMovement, Usualness } from './movement-model.ts';
import type { RowRule } from './row-rule.ts';
import type { Scale } from './scale.ts';

/** Whose figure a mark stands for: ours, ours of an earlier time, that of the whole among its parts, one beside what is pointed out, someone else's, or one that may not be the same count. */
export type MarkKind = 'figure' | 'earlier' | 'whole' | 'beside' | 'comparator' | 'apart';

/** One figure of a picture, with its words already said. */
export interface Mark {
  readonly is: 'mark';
  /** What it is of: a period, a part, a comparator; with its status, if it has one. */
  readonly label: string;
  readonly value: number;
  /** The figure as it is printed, with its qualifier, and with its unit where that is a sign. */
  readonly text: string;
  readonly kind: MarkKind;
  /** Its status in words, which `label` ends with; `undefined` where it has none. */
  readonly status?: string | undefined;
  /** Drawn hollow: it may still change (standards C-12). */
  readonly isProvisional: boolean;
  /** That it is not what it was when it was published, or is not now, in words: drawn with a ring. `undefined` where it is. */
  readonly changed?: string | undefined;
  /** The id of the paper that published it. */
  readonly edition: string | undefined;
}

/** A place in a picture where there is no figure, with the reason in words. Never a point, and never 0. */
export interface Gap {
  readonly is: 'gap';
  readonly label: string;
  readonly reason: string;
  /** The id of the paper that gives the reason. */
  readonly edition: string | undefined;
}

/** What stands in one place of a picture. */
export type Datum = Mark | Gap;

/** A tolerance: lowest and highest figure, both as printed, and its words under the target's. */
export interface Band {
  readonly ends: readonly [low: number, high: number];
  readonly text: string;
  readonly words: string;
}

/** A target, with its words: the figure, and what follows it with its dates. */
export interface TargetMark {
  /** The number aimed at, or the range. */
  readonly value: Aim;
  readonly text: string;
  readonly words: string;
  readonly band: Band | undefined;
}

/**
 * A target over the time for which it was the one that counted, in days since 1 January 1970 (standards C-13). Of one
 * to be reached by a day, `from` and `to` are that day.
 */
export interface TargetSpan extends TargetMark {
  readonly from: number;
  readonly to: number;
}

/**
 * A target of a standing with the rows that it applied to, counted from 0. No rows: it is to be reached by a day after
 * the latest figure, and has a row of its own.
 */
export interface RowTarget extends TargetMark {
  readonly rows: readonly number[];
}

/** One to three figures and what they are held against, one row each on one scale. */
export interface StandingChart {
  readonly is: 'standing';
  readonly scale: Scale;
  /** Our figure first, then our earlier ones, the latest of them first, then others': those without a date last. */
  readonly entries: readonly Datum[];
  /** Over others without a date; `undefined` of fewer than two, whose label says it. */
  readonly rule: RowRule | undefined;
  /** Figures of others that would flatten ours: they are told, and stand in the table alone. */
  readonly told: readonly Datum[];
  /** Those to be reached by a later day first, the latest of them on top; then those of the rows, in their order. */
  readonly targets: readonly RowTarget[];
}

/** How a point of a line is joined to the one before it: not after a gap or a change of definition, by dots over time without figures. */
export type Join = 'none' | 'line' | 'dots';

/** A place on a line. `at` is days since 1 January 1970. */
export interface Point {
  readonly at: number;
  /** Its period in words, without its status. */
  readonly period: string;
  readonly entry: Datum;
  readonly join: Join;
  /** Whether it is an earlier figure that the latest of its line may be held against. */
  readonly isAlike: boolean;
  /** How it is beside the usual movement of its line, where the picture shows that. */
  readonly usual?: Usualness | undefined;
}

/** A change of definition: a line never crosses it. `at` is days since 1 January 1970. */
export interface Break {
  readonly at: number;
  /** When it was, as a label of the table, and what changed. */
  readonly label: string;
  readonly reason: string;
  /** Whether it is a change of how things are done, at which limits alone begin anew. */
  readonly isRebase?: true | undefined;
}

/** Why a picture over time has no figure in some of its places, and which those are, in words. */
export interface Missing {
  readonly reason: string;
  readonly labels: string;
}

/** A line is drawn from this many figures on; of fewer, a standing. */
export const enoughForALine = 4;

/** Four or more figures of one basis and kind of period, in order of time. */
export interface LineChart {
  readonly is: 'line';
  readonly scale: Scale;
  readonly points: readonly Point[];
  /** The lines of others over the same time, of the same basis, in the order of the publication. */
  readonly others: readonly Panel[];
  /** Lines of others that would flatten ours: they are told, and stand in the table alone. */
  readonly told: readonly Panel[];
  /** The places without a figure, a reason each. */
  readonly missing: readonly Missing[];
  /** In order of time. */
  readonly targets: readonly TargetSpan[];
  /** The last day of the axis, in days since 1 January 1970: a target may lie after the last figure, or beyond the axis. */
  readonly end: number;
  readonly breaks: readonly Break[];
  /** Whether the figures add up over their year: then the highest of them only says how far the year had come. */
  readonly isRunningTotal: boolean;
  /** What is usual, where the picture shows it. */
  readonly movement?: UsualMovement | undefined;
}

/**
 * The parts of a whole, as bars from zero: highest first, or in the order of the file where they have an order of their
 * own; of very many, those at both ends. The whole stands among them where it is an average of theirs, and is pointed out.
 */
export interface BarsChart {
  readonly is: 'bars';
  readonly scale: Scale;
  readonly entries: readonly Datum[];
  /** Which parts are drawn, where not all are, and of which there is no figure. */
  readonly notes: readonly string[];
}

/** A part of a whole, or the whole, at two times. */
export interface DotsPair {
  readonly label: string;
  readonly then: Datum;
  readonly now: Datum;
}

/** Then and now: one row for each part, both figures on one scale. */
export interface DotsChart {
  readonly is: 'dots';
  readonly scale: Scale;
  /** In the order of the file; of very many, those that changed most, from the largest rise to the largest fall. */
  readonly pairs: readonly DotsPair[];
  /** Which parts are drawn, where not all are, and of which there is no figure. */
  readonly notes: readonly string[];
  /** The two periods in words. */
  readonly periods: readonly [then: string, now: string];
}

/** One line among several on one scale and one axis of time. */
export interface Panel {
  readonly label: string;
  readonly points: readonly Point[];
  /** That its figures ended long before those of the others, in words: a site that was closed. */
  readonly ended?: string | undefined;
}

/** Small multiples: the parts of a whole over time, a panel for each, in the order of the file. */
export interface MultiplesChart {
  readonly is: 'multiples';
  readonly scale: Scale;
  readonly panels: readonly Panel[];
  /** The places without a figure, a reason each. */
  readonly missing: readonly Missing[];
  /** Those of each part by itself, in order of time; none where the target is of the whole. */
  readonly targets: readonly TargetSpan[];
  readonly breaks: readonly Break[];
  /** Of which parts there is no figure yet. */
  readonly notes: readonly string[];
}

/** A picture of figures: pure data, from which the SVG, the Chart.js configuration, the table and the sentence are made. */
export type Chart = StandingChart | LineChart | BarsChart | DotsChart | MultiplesChart;
