import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { schemeFor, type Schemes } from './scheme.ts';

/** Whether anybody rates a measure: a scheme judges one of its own figures, or a rating was published with one. */
export const isRated = (indicator: Indicator, schemes: Schemes): boolean =>
  indicator.observations.some(
    (one) =>
      !one.comparator &&
      (one.rating !== undefined || schemeFor(one, indicator, schemes) !== undefined),
  );

/** Whether anything rates the figures of a table: the publication has a scheme, or a rating was published with one of them. */
export const ratesAny = (
  rows: readonly { readonly observation: Observation }[],
  schemes: Schemes,
): boolean =>
  Object.keys(schemes).length > 0 ||
  rows.some(({ observation }) => observation.rating !== undefined);
