import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { isMeasured, type Observation } from '../observation.ts';
import { sayPeriod } from '../../values/say.ts';
import { sayFigureOf } from './split-figure.ts';
import { sayWorkedOut } from '../comparing/worked-out.ts';

/** The words for each reason, the newest first, with what a lost figure's own numbers give. */
function sayReasons(own: readonly Observation[], indicator: Indicator, language: Language): string {
  const newest = own.toReversed();
  const reasons = new Set(newest.map((one) => sayFigureOf(one, indicator, language)));
  const lost = newest.find((one) => sayWorkedOut(one, indicator, language) !== undefined);
  const said = [...reasons].join('; ');
  if (!lost) return fill(language.noFigure.reasons, { reasons: said });
  return fill(language.noFigure.numbers, {
    reasons: said,
    period: sayPeriod(lost.period, language),
    numbers: sayWorkedOut(lost, indicator, language)!,
  });
}

/**
 * Says why a measure has no figure to stand at: only others' are printed, each of ours has a reason in its place, or
 * nobody says for what time ours are. For a measure that stands nowhere, neither whole nor by its parts.
 *
 * @returns A sentence without its full stop.
 */
export function sayNoFigure(indicator: Indicator, language: Language): string {
  const words = language.noFigure;
  const own = indicator.observations.filter(({ comparator }) => !comparator);
  if (own.length === 0) return words.othersOnly;
  const undated = own.filter(({ figure }) => figure.is === 'number');
  if (undated.length === 0) return sayReasons(own, indicator, language);
  // A number of a stated period would be stood at.
  if (undated.some(isMeasured)) throw new Error(`${indicator.id} has a figure to stand at.`);
  if (undated.length > 1) return fill(words.undated, { count: undated.length });
  return fill(words.undatedOne, { figure: sayFigureOf(undated[0]!, indicator, language) });
}
