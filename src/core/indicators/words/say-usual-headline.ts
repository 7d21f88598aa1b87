import { wayOfMovement } from '../comparing/pair-verdict.ts';
import { movementUpTo } from '../comparing/line-movement.ts';
import type { Indicator } from '../indicator.ts';
import type { Measured } from '../observation.ts';
import { variationOf } from '../movement/variation.ts';
import { sayWhenOf } from '../../values/say-when.ts';
import { fill, type Language } from '../../language/english.ts';
import { nameOfVariation } from './movement-view.ts';
import { sayFigureOf } from './split-figure.ts';

/** Says over a picture of usual movement whether the latest figure is more: `74.4% in June 2024. Usual movement`. */
export function sayUsualHeadline(
  indicator: Indicator,
  latest: Measured,
  language: Language,
): string {
  const movement = movementUpTo(indicator, latest);
  const name =
    movement.is === 'none'
      ? ''
      : nameOfVariation(variationOf(movement.latest, wayOfMovement(indicator, movement)), language);
  const figure = sayFigureOf(latest, indicator, language);
  const when = sayWhenOf(latest, language);
  return fill(language.movement.headline, { figure, when, name });
}
