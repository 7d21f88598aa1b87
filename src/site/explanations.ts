import { explain, type Explanation } from '../faults/explanation.ts';
import { faults } from '../faults/table.ts';

/** Every diagnostic, explained on the good little council; worked out once for all help pages. */
export const explanations: readonly Explanation[] = explain(faults);

/** The families of diagnostics, in the order of their names. */
export const families: ReadonlyMap<string, readonly Explanation[]> = Map.groupBy(
  explanations,
  ({ family }) => family,
);
