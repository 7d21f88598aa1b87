import type { StatedPeriod } from '../values/period.ts';
import type { SeriesName } from './series.ts';

/** Periods of a measure for which figures are missing that its others have. */
export interface Gap {
  /** The first and the last period that is missing; the same where it is one. */
  readonly from: StatedPeriod;
  readonly to: StatedPeriod;
  /** `inside` where figures come again later; `behind` where other figures of ours go on, and these do not. */
  readonly is: 'inside' | 'behind';
  /** The series in which they are missing, in the order of the file. */
  readonly of: readonly SeriesName[];
}
