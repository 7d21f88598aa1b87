import { numbersOf } from '../core/indicators/aim.ts';
import { ownTotals, type Definition, type Indicator } from '../core/indicators/indicator.ts';
import type { Observation } from '../core/indicators/observation.ts';
import type { Basis } from '../core/values/basis.ts';
import type { Language } from '../core/language/english.ts';
import { bandOf, type Target } from '../core/indicators/target.ts';
import { sayTickOf } from './say-mark.ts';
import { unlikeOthers } from './unlike-others.ts';
import { scaleFor, type Scale } from './scale.ts';

/**
 * The axis of an indicator's figures of one basis, the same in every picture of them (standards C-10): it
 * holds all figures of that basis, all comparators that ours would not be flattened by, and all targets about it with their bands.
 *
 * @param drawn Figures that the picture draws besides.
 * @param isUpright for a line; the axis of a standing lies flat, and has fewer ticks where they are long.
 */
export function indicatorScale(
  indicator: Indicator,
  basis: Basis,
  drawn: readonly number[],
  { language, isUpright }: { readonly language: Language; readonly isUpright: boolean },
): Scale {
  const { definition, observations } = indicator;
  const own = ownTotals(indicator).filter((one) => one.basis === basis);
  const others = observations.filter(
    (one) => one.comparator && one.dimensions.size === 0 && one.basis === basis,
  );
  const numbersIn = (rows: readonly Observation[]) =>
    rows.flatMap(({ figure }) => (figure.is === 'number' ? [figure.value] : []));
  const unlike = unlikeOthers(indicator, numbersIn(own), others);
  const alike = others.filter(({ comparator }) => !unlike.has(comparator!));
  const figures = numbersIn([...own, ...alike]);
  const targets = (definition.targets ?? [])
    .filter((target) => (target.basis ?? indicator.basis) === basis)
    .flatMap((target) =>
      target.value === undefined
        ? []
        : [...numbersOf(target.value), ...bandWithin(target, definition)],
    );
  return scaleFor([...drawn, ...figures, ...targets], {
    fromZero: false,
    isShare: definition.unit === '%',
    isUpright,
    sayTick: sayTickOf(indicator, language),
  });
}

/** The ends of a target's band; of a share, no further than 0 and 100. */
function bandWithin(target: Target, { goodWhen, unit }: Definition): readonly number[] {
  const band = bandOf(target, goodWhen) ?? [];
  return unit === '%' ? band.map((end) => Math.min(100, Math.max(0, end))) : band;
}
