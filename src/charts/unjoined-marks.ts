import { dayNumber } from '../core/values/calendar.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import type { StatedPeriod } from '../core/values/period.ts';
import { sayPeriod } from '../core/values/say.ts';
import { shortUnit } from '../core/indicators/words/split-figure.ts';
import type { Unjoined } from '../core/indicators/unjoined.ts';
import { laterUnjoined, sayUnjoinedFigure } from '../core/indicators/comparing/later-unjoined.ts';
import type { Mark, Point } from './model.ts';

/** A figure that may not be the same count: an open mark that says so. */
function markOf(one: Unjoined, indicator: Indicator, language: Language): Mark {
  const { definition } = indicator;
  const bare = { ...indicator, definition: { ...definition, unit: shortUnit(definition.unit) } };
  return {
    is: 'mark',
    label: fill(language.unjoined.label, { period: sayPeriod(one.period, language) }),
    value: one.value,
    text: sayUnjoinedFigure(one, bare, language),
    kind: 'apart',
    isProvisional: true,
    edition: one.edition,
  };
}

/** The figures later than the latest that may not be the same count, as open marks, the latest first. */
export const unjoinedMarks = (
  indicator: Indicator,
  latest: StatedPeriod,
  language: Language,
): readonly Mark[] =>
  laterUnjoined(indicator, latest)
    .map((one) => markOf(one, indicator, language))
    .toReversed();

/** The same as points that no line joins, in order of time. */
export const unjoinedPoints = (
  indicator: Indicator,
  latest: StatedPeriod,
  language: Language,
): readonly Point[] =>
  laterUnjoined(indicator, latest).map((one) => ({
    at: dayNumber(one.period.last),
    period: sayPeriod(one.period, language),
    entry: markOf(one, indicator, language),
    join: 'none',
    isAlike: false,
  }));

/** Whether a point is one that may not be the same count: it is never the latest, highest or lowest of its line. */
export const isApart = ({ entry }: Point): boolean => entry.is === 'mark' && entry.kind === 'apart';
