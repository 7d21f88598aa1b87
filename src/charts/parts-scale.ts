import type { Basis } from '../core/values/basis.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { sayTickOf, type Drawing } from './say-mark.ts';
import { scaleFor, type Scale } from './scale.ts';

/** How the axis of a picture of parts runs: bars start at zero; a line stands upright. */
export interface PartsAxis {
  readonly fromZero: boolean;
  readonly isUpright?: boolean;
}

/**
 * The axis of an indicator's parts of one basis, the same in every picture of them, whatever the dimension and the
 * period: what is drawn longer is more, also from one picture to the next (standards C-10).
 *
 * @param drawn Figures that the picture draws besides.
 */
export function partsScale(
  indicator: Indicator,
  basis: Basis,
  drawn: readonly number[],
  { language }: Pick<Drawing, 'language'>,
  axis: PartsAxis,
): Scale {
  const parts = indicator.observations.filter(
    (one) => one.basis === basis && !one.comparator && one.dimensions.size > 0,
  );
  const values = parts.flatMap(({ figure }) => (figure.is === 'number' ? [figure.value] : []));
  return scaleFor([...drawn, ...values], {
    ...axis,
    isShare: indicator.definition.unit === '%',
    sayTick: sayTickOf(indicator, language),
  });
}
