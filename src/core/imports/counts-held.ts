import type { KnownMeasure } from './known-measure.ts';
import type { Mapping } from './mappings/mapping.ts';

/** What is said of a measure by which it is known whether its figures tell of people. */
export interface CountsHeld {
  /** `undefined` where it is not said. */
  readonly counts: 'people' | 'other' | undefined;
  readonly unit: string | undefined;
  /** Whether a review is recorded by which small counts may be published. */
  readonly isReviewed: boolean;
  /** The dimensions whose parts are declared to be no whole. */
  readonly partial: readonly string[];
  /** Whether the publication has a definition of it. */
  readonly isKnown: boolean;
}

/** What the definition of a measure says that it counts, or the mapping where there is none yet. */
export const countsReader =
  (known: ReadonlyMap<string, KnownMeasure>, { measures = {} }: Mapping) =>
  (measure: string): CountsHeld => {
    const [own, said] = [known.get(measure), measures[measure]];
    return {
      counts: own?.counts ?? said?.counts,
      unit: own?.unit ?? said?.unit,
      isReviewed: own?.isReviewed ?? said?.disclosure !== undefined,
      partial: own?.partial ?? Object.keys(said?.partial ?? {}),
      isKnown: own !== undefined,
    };
  };
