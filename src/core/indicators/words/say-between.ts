import type { Language } from '../../language/english.ts';
import type { StatedPeriod } from '../../values/period.ts';

/** Says what usually lies between two figures of a kind of period: `month-to-month movement`. */
export const sayBetween = ({ is }: StatedPeriod, { movement }: Language): string =>
  movement.between[is];
