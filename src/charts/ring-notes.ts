import { marksOf } from './contents.ts';
import type { Chart } from './model.ts';
import { historyOf } from '../core/indicators/history.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import { sayDay } from '../core/values/say.ts';

/** More rings than these are counted, and told in the table of the picture. */
const mostNamed = 3;

/** What the rings of a picture stand for, each in a sentence without its full stop; of many, how many they are. */
export function ringNotes(chart: Chart, { known }: Language): readonly string[] {
  const ringed = marksOf(chart).flatMap(({ label, changed }) =>
    changed === undefined ? [] : [fill(known.ringed, { of: label, mark: changed })],
  );
  if (ringed.length <= mostNamed) return ringed;
  return [fill(known.manyRinged, { count: ringed.length })];
}

/** From which day a picture looks at its figures, where that is not the latest. */
export const sayAsKnown = ({ known }: Indicator, language: Language) =>
  known ? [fill(language.known.asKnown, { day: sayDay(known.day, language) })] : [];

/**
 * The same beside figures without a picture: only where one of them became another since. That newer ones came changes no
 * word of a report.
 */
export function sayAsKnownThen(indicator: Indicator, language: Language): readonly string[] {
  const isOther = indicator.observations.some(
    (one) => (historyOf(one, indicator)?.since.length ?? 0) > 0,
  );
  return isOther ? sayAsKnown(indicator, language) : [];
}
