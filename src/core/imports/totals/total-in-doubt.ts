import type { Doubt } from '../doubt.ts';

/** What is told of wholes, and the keys of the figures that it keeps out. */
export interface TotalInDoubt {
  readonly told: Doubt;
  readonly keys: ReadonlySet<string>;
}
