import { compare, digitsOf, exact, toNumber, type Exact } from '../../values/exact.ts';
import { sayFigure, sayNumber, withUnit } from '../../values/say.ts';
import { fill, type Language } from '../../language/english.ts';
import { numbersOf } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import { isMeasured, type Observation } from '../observation.ts';
import { valueByCounts } from './counts.ts';
import { placesOf } from './precision.ts';
import { againstTarget, type AgainstTarget } from './standing.ts';
import { sayWorkedOut } from './worked-out.ts';

/** More places than these are never said. */
const mostPlaces = 6;

/** A share as its counts give it, with places enough to be seen on its side of a target. */
export interface BehindRounding {
  readonly value: Exact;
  readonly places: number;
}

/**
 * What the counts of a figure give, where it is judged by them and its published number would be judged otherwise: it lies on
 * the target, or on an end of its tolerance, and the counts do not.
 *
 * @returns `undefined` where the published number shows why it is judged as it is, and of one that a paper prints.
 */
export function behindRounding(
  observation: Observation,
  indicator: Indicator,
  against: AgainstTarget | undefined,
): BehindRounding | undefined {
  const { figure, edition } = observation;
  if (figure.is !== 'number' || edition !== undefined || !against) return undefined;
  const value = valueByCounts(observation, indicator);
  if (!value) return undefined;
  const { value: aim } = against.target;
  const ends = [...(aim === undefined ? [] : numbersOf(aim)), ...(against.band ?? [])].map(exact);
  const shown = exact(figure.text);
  const hidden = ends.filter((end) => compare(shown, end) !== compare(value, end));
  if (hidden.length === 0) return undefined;
  const isHiddenAt = (places: number) =>
    hidden.some((end) => compare(exact(digitsOf(value, places)), end) !== compare(value, end));
  let places = placesOf(observation, indicator) + 1;
  while (places < mostPlaces && isHiddenAt(places)) places++;
  return { value, places };
}

/** Says the share that the counts give: `10.05%`. */
export const sayBehind = (
  { value, places }: BehindRounding,
  { definition }: Pick<Indicator, 'definition'>,
): string => withUnit(sayNumber(toNumber(value), places), definition);

/**
 * Says the numbers behind a figure, where it does not tell itself what is made of it: it is lost, or was rounded onto its
 * target (`193 of 1,921 give 10.05%`).
 */
export function sayNumbersBehind(
  observation: Observation,
  indicator: Indicator,
  language: Language,
  against = isMeasured(observation) ? againstTarget(indicator, observation) : undefined,
): string | undefined {
  const behind = behindRounding(observation, indicator, against);
  if (!behind) return sayWorkedOut(observation, indicator, language);
  const { numerator, denominator } = observation;
  return fill(language.workedOut, {
    numerator: sayFigure(numerator!, 0, language),
    denominator: sayFigure(denominator!, 0, language),
    figure: sayBehind(behind, indicator),
  });
}
