import { givenByParts } from './counts.ts';
import { digitsOf } from '../../values/exact.ts';
import type { NumberFigure } from '../../values/figure.ts';
import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { withFields, type Observation } from '../observation.ts';
import { sayFigure, withUnit } from '../../values/say.ts';

/**
 * A figure that is lost in our copy, worked out from its own numerator and denominator, which are not: with one
 * decimal place more than its measure prints, so that it is seen not to be the printed one.
 *
 * @returns `undefined` where the figure is there, is withheld or has any other reason, or where its numbers give nothing.
 */
export function workedOut(
  observation: Observation,
  indicator: Indicator,
): (Observation & { readonly figure: NumberFigure }) | undefined {
  if (observation.figure.is !== 'unavailable') return undefined;
  const given = givenByParts(observation, indicator);
  if (given === undefined) return undefined;
  const text = digitsOf(given, indicator.decimals + 1);
  return withFields(observation, { figure: { is: 'number', value: Number(text), text } });
}

/** Says the numbers of a lost figure and what they give: `198 of 1,722 give 11.5%`; `undefined` where they give nothing. */
export function sayWorkedOut(
  observation: Observation,
  indicator: Indicator,
  language: Language,
): string | undefined {
  const given = workedOut(observation, indicator);
  const { numerator, denominator } = observation;
  if (!given || !numerator || !denominator) return undefined;
  const { decimals, definition } = indicator;
  return fill(language.workedOut, {
    numerator: sayFigure(numerator, 0, language),
    denominator: sayFigure(denominator, 0, language),
    figure: withUnit(sayFigure(given.figure, decimals, language), definition),
  });
}
