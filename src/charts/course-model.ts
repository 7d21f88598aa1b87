import type { Break, Point } from './model.ts';
import type { Scale } from './scale.ts';

/** An event on the axis of time, in days since 1 January 1970; a day known only roughly is a stretch. */
export interface Happening {
  /** The number that it has in the list beside the picture. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Its date in words. */
  readonly date: string;
  /** Whether the papers only look ahead to it. */
  readonly isPlanned: boolean;
}

/** A figure of a strip. */
export interface StripPoint extends Point {
  /** Whether nobody says what stretch of time it covers: it is like no other, and drawn so. */
  readonly isUnlike: boolean;
}

/** The figures of one measure under the events of a course, joined only where they make a line. */
export interface Strip {
  /** The id of the measure. */
  readonly measure: string;
  /** Its title, with its unit. */
  readonly title: string;
  readonly scale: Scale;
  readonly points: readonly StripPoint[];
  readonly breaks: readonly Break[];
  /** Its changes of definition, and where its axis starts, in sentences. */
  readonly reasons: readonly string[];
  /** Why figures stand apart and what is not drawn, in sentences that other strips may share. */
  readonly shared: readonly string[];
}

/** The course of a topic: numbered events, and under them the figures of measures, on one axis of time. */
export interface CourseChart {
  readonly is: 'course';
  /** In order of number. */
  readonly events: readonly Happening[];
  readonly strips: readonly Strip[];
}
