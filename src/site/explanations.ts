import type { Explanation } from '../problem-examples/explanation.ts';
import explained from '../problem-examples/explanations.json' with { type: 'json' };

/** Every diagnostic, explained on the good little council; `npm run docs` works them out from the table of faults. */
const explanations: readonly Explanation[] = explained;

/** The families of diagnostics, in the order of their names. */
export const families: ReadonlyMap<string, readonly Explanation[]> = Map.groupBy(
  explanations,
  ({ family }) => family,
);
