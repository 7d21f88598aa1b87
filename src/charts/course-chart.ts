import { dayNumber } from '../core/values/calendar.ts';
import { latestEditions, headlineSeries } from '../core/indicators/comparing/headline.ts';
import { ownTotals, type Indicator } from '../core/indicators/indicator.ts';
import { fill } from '../core/language/english.ts';
import { isMeasured } from '../core/indicators/observation.ts';
import { saidUnit, sayPeriod } from '../core/values/say.ts';
import { indicatorScale } from './indicator-scale.ts';
import { lineChart } from './line-chart.ts';
import { enoughForALine, type Point } from './model.ts';
import type { CourseChart, Happening, Strip, StripPoint } from './course-model.ts';
import { toMark, type Drawing } from './say-mark.ts';
import { stop } from '../core/language/stop.ts';
import { capital } from './words.ts';

const apart = (point: Point): Point => ({ ...point, join: 'none' });

/** Takes the joins from runs of figures that are too short to be a line. */
function withoutShortLines(points: readonly Point[]): readonly Point[] {
  const runs: Point[][] = [];
  for (const point of points) {
    if (point.join === 'none') runs.push([point]);
    else runs.at(-1)!.push(point);
  }
  return runs.flatMap((run) => (run.length >= enoughForALine ? run : run.map(apart)));
}

/** The figures with a date of which nobody says what stretch of time they cover, beside others of which it is said. */
function unlikeOf(indicator: Indicator, { language }: Drawing): readonly StripPoint[] {
  if (headlineSeries(indicator).at(-1)?.basis === 'unstated') return [];
  return latestEditions(ownTotals(indicator))
    .filter(isMeasured)
    .filter(({ basis }) => basis === 'unstated')
    .map((one) => {
      const period = fill(language.chart.unlike, { period: sayPeriod(one.period, language) });
      const entry = toMark(one, period, 'earlier', indicator, language);
      const at = dayNumber(one.period.last);
      return { at, period, entry, join: 'none', isAlike: false, isUnlike: true };
    });
}

/** The strip of a measure; `undefined` where it has no figure with a date. */
function toStrip(indicator: Indicator, drawing: Drawing): Strip | undefined {
  const latest = headlineSeries(indicator).at(-1);
  if (!latest) return undefined;
  const { language } = drawing;
  const words = language.course;
  const line = lineChart(indicator, drawing);
  const isStated = latest.basis !== 'unstated';
  const joined = isStated ? withoutShortLines(line.points) : line.points.map(apart);
  const unlike = unlikeOf(indicator, drawing);
  const points = [...joined.map((point) => ({ ...point, isUnlike: false })), ...unlike].toSorted(
    (a, b) => a.at - b.at,
  );
  const values = points.flatMap(({ entry }) => (entry.is === 'mark' ? [entry.value] : []));
  const { title, unit } = indicator.definition;
  const isSaid = unit === '' || title.endsWith(unit);
  const scale = indicatorScale(indicator, latest.basis, values, { language, isUpright: true });
  const start = scale.low > 0 ? language.chart.startsAt : language.chart.endsAt;
  const end = scale.low > 0 ? scale.ticks[0]! : scale.ticks.at(-1)!;
  const isUndated = ownTotals(indicator).some(({ period }) => period.is === 'unstated');
  return {
    measure: indicator.id,
    title: isSaid ? title : `${title}${fill(language.chart.inUnit, { unit: saidUnit(unit) })}`,
    scale,
    points,
    breaks: line.breaks,
    reasons: [
      ...line.breaks.map(({ label, reason }) =>
        fill(words.broken, { when: label, reason: stop(capital(reason)) }),
      ),
      ...(scale.hasZero ? [] : [fill(start, { tick: end.text })]),
    ],
    shared: [
      ...(joined.length > 1 && joined.every(({ join }) => join === 'none')
        ? [isStated ? words.few : words.unstated]
        : []),
      ...(unlike.length > 0 ? [words.unlikeFigures] : []),
      ...(isUndated ? [words.undated] : []),
    ],
  };
}

/** The course of some events and the figures of some measures; `undefined` where there is neither. */
export function courseChart(
  events: readonly Happening[],
  indicators: readonly Indicator[],
  drawing: Drawing,
): CourseChart | undefined {
  const strips = indicators.flatMap((indicator) => toStrip(indicator, drawing) ?? []);
  return events.length + strips.length === 0 ? undefined : { is: 'course', events, strips };
}
