/** What is unusual about a figure: to the good, to the bad or to neither, above or below the average. */
export interface Unusual {
  readonly is: 'improvement' | 'concern' | 'neutral';
  readonly side: 'high' | 'low';
}

/** A figure beside the usual movement of its line. Words are blank where there is nothing to say. */
export interface Usualness {
  /** The usual range at that place, in words. */
  readonly range: string;
  /** The signals there, in words. */
  readonly signals: string;
  readonly unusual: Unusual | undefined;
}

/** The usual range of a line from one day to another, no further than its figures can go. */
export interface LimitSpan {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** The usual movement of a line. */
export interface UsualMovement {
  /** In order of time; several for one stretch where the limits go by denominators. */
  readonly spans: readonly LimitSpan[];
  /** The ends of the last span, as words. */
  readonly ends: { readonly lower: string; readonly upper: string };
  /** The average of each stretch that is drawn, with its time, in order of time. */
  readonly averages: readonly { readonly label: string; readonly text: string }[];
}
