import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Observation } from '../observation.ts';
import { printedTargetOf, type PrintedTarget } from '../comparing/printed-target.ts';
import { sayBasis, sayPeriod } from '../../values/say.ts';
import { bandOf } from '../target.ts';
import { sayTargetNumber, sayTargetShort } from './target-sentence.ts';
import { sayTargetDates } from '../target-time.ts';
import { workedOut } from '../comparing/worked-out.ts';

/**
 * Says what is printed by way of a target, in short: the target of the figure's own time; the number of one for
 * another time or stretch of time, or beside a figure without a date, named as such; or that none is printed.
 */
export function sayPrintedTarget(
  printed: PrintedTarget,
  observation: Observation,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.printedTarget;
  if (printed.is === 'none') return words.none;
  const { target } = printed;
  const { period, basis } = observation;
  if (printed.is === 'held') return sayTargetShort(target, indicator, language);
  if (printed.is === 'unheld')
    return fill(workedOut(observation, indicator) ? words.numbersAlone : words.unheld, {
      target: sayTargetShort(target, indicator, language),
    });
  const said = {
    target: sayTargetNumber(target, indicator, language),
    dates: sayTargetDates(target, language),
    period: sayPeriod(period, language),
    basis: sayBasis(basis, language),
    other: sayBasis(target.basis ?? indicator.basis, language),
  };
  if (period.is === 'unstated') return fill(words.undatedFigure, said);
  return fill(printed.is === 'other-basis' ? words.otherBasis : words.otherPeriod, said);
}

/** Says which target of another time or stretch of time there is; that there is none only where there is none of any kind. */
export function sayNoTarget(
  indicator: Indicator,
  observation: Observation | undefined,
  language: Language,
): string {
  const printed = observation && printedTargetOf(observation, indicator);
  return !printed || printed.is === 'none'
    ? language.site.indicatorPage.noTargets
    : sayPrintedTarget(printed, observation, indicator, language);
}

/** Says the tolerance of a target of the figure's own time: `tolerance 9% to 14%`; `undefined` where none is printed. */
export function sayPrintedBand(
  printed: PrintedTarget,
  indicator: Indicator,
  language: Language,
): string | undefined {
  if (printed.is !== 'held' && printed.is !== 'unheld') return undefined;
  const band = bandOf(printed.target, indicator.definition.goodWhen);
  if (!band) return undefined;
  const [low, high] = band.map((value) => sayTargetNumber({ value }, indicator, language));
  return fill(language.chart.tolerance, { low: low!, high: high! });
}
