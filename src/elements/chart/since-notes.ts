import type { Chart } from '../../charts/model.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { partTitles } from '../../core/indicators/part-titles.ts';
import { isTimed, type Observation } from '../../core/indicators/observation.ts';
import type { Standing } from '../../core/indicators/comparing/standing.ts';
import { sayMark } from '../../core/indicators/words/say-history.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { sayDay, sayPeriod } from '../../core/values/say.ts';
import type { Drawing } from '../../charts/say-mark.ts';

/** More marks than these are counted, and stand in the table of the measure. */
const mostNamed = 3;

/** The periods of the figures of the whole that a picture draws which is not one over time. */
const periodsOf = ({ latest, previous, yearAgo }: Standing) =>
  [latest, previous?.from, yearAgo?.from].flatMap((one) => one?.period.text ?? []);

/**
 * What became since of the figures that a picture draws which looks at them from a day, each in a sentence without its
 * full stop; of many, how many they are.
 *
 * @param by The dimensions of the parts that are drawn; none for the whole.
 * @param shown The periods of the parts that are drawn as bars.
 */
export function sinceNotes(
  indicator: Indicator,
  chart: Chart,
  {
    by,
    shown,
    standing,
  }: { by: readonly string[]; shown: readonly string[]; standing: Standing | undefined },
  { language, comparators }: Drawing,
): readonly string[] {
  if (!indicator.known || indicator.revisions.size === 0) return [];
  const isOverTime = chart.is === 'line' || chart.is === 'multiples';
  const periods = by.length === 0 && standing ? periodsOf(standing) : shown;
  const words = language.known;
  const isDrawn = (one: Observation) =>
    one.dimensions.size === by.length &&
    by.every((name) => one.dimensions.has(name)) &&
    (isOverTime
      ? isTimed(one) && (!standing || one.period.last <= standing.latest.period.last)
      : periods.includes(one.period.text));
  const marked = indicator.observations.flatMap((one) => {
    if (!indicator.revisions.has(one) || !isDrawn(one)) return [];
    const mark = sayMark(one, indicator, language);
    if (mark === undefined) return [];
    const whose =
      one.comparator === undefined ? [] : [comparators[one.comparator] ?? one.comparator];
    const of = [...whose, ...partTitles(one, indicator), sayPeriod(one.period, language)].join(
      ', ',
    );
    return [fill(words.marked, { of, mark })];
  });
  if (marked.length <= mostNamed) return marked;
  return [fill(words.manyMarked, { count: marked.length })];
}

/** From which day a picture looks at its figures, where that is not the latest. */
export const sayAsKnown = ({ known }: Indicator, language: Language) =>
  known ? [fill(language.known.asKnown, { day: sayDay(known.day, language) })] : [];
