import type { Indicator } from '../indicator.ts';
import { schemeFor, type Schemes } from './scheme.ts';

/** Whether anybody rates a measure: a scheme judges one of its own figures, or a rating was published with one. */
export const isRated = (indicator: Indicator, schemes: Schemes): boolean =>
  indicator.observations.some(
    (one) =>
      !one.comparator &&
      (one.rating !== undefined || schemeFor(one, indicator, schemes) !== undefined),
  );
