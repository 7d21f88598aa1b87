/** What to type in place of text that is no period, and of a range that goes the wrong way. */
export interface PeriodHints {
  /** A word for the whole stands where a period belongs. */
  'period-of-row': void;
  /** The years that a period may lie in. */
  'year-between': { first: number; last: number };
  /** The two ends of a range the other way round, by time or by size. */
  swapped: { meant: string; by: 'time' | 'size' };
  /** The two ends of a range are not given in one way. */
  'ends-alike': void;
  /** A day that there is: the last of its month. */
  'last-day': { day: string };
  /** The months of a year. */
  'month-of': { year: string };
}
