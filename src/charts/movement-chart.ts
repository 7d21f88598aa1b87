import { numbersOf } from '../core/indicators/aim.ts';
import { dayNumber } from '../core/values/calendar.ts';
import { toNumber } from '../core/values/exact.ts';
import { sayPeriod } from '../core/values/say.ts';
import { movementUpTo } from '../core/indicators/comparing/line-movement.ts';
import { wayOfMovement } from '../core/indicators/comparing/pair-verdict.ts';
import { upTo } from '../core/indicators/comparing/stood-at.ts';
import type { Definition, Indicator } from '../core/indicators/indicator.ts';
import type { Measured } from '../core/indicators/observation.ts';
import { clipTo, possibleOf, type Possible } from '../core/indicators/movement/possible.ts';
import {
  isJudged,
  type JudgedPlace,
  type Movement,
  type MovementPlace,
} from '../core/indicators/movement/movement.ts';
import { isKnown } from '../core/indicators/movement/places.ts';
import { recalculationsOf } from '../core/indicators/movement/recalculation.ts';
import { isUnusual, variationOf } from '../core/indicators/movement/variation.ts';
import { nameSignal } from '../core/indicators/words/say-movement.ts';
import { sayBothLimits, sayMean } from '../core/indicators/words/say-limits.ts';
import { fill } from '../core/language/english.ts';
import { keptDrawing } from './kept-drawing.ts';
import { lineChart } from './line-chart.ts';
import { missingOf } from './missing.ts';
import type { Break, LineChart, Point } from './model.ts';
import type { LimitSpan, UsualMovement, Usualness } from './movement-model.ts';
import { sayTickOf, type Drawing } from './say-mark.ts';
import { scaleFor, type Scale } from './scale.ts';

const isLimited = (
  place: MovementPlace,
): place is MovementPlace & Pick<JudgedPlace, 'limits' | 'observation'> =>
  place.limits !== undefined && place.observation !== undefined;

/** The spans of one stretch: one where all its limits are the same, else one around each figure. */
function spansIn(places: readonly MovementPlace[], possible: Possible): readonly LimitSpan[] {
  const known = places.filter(isLimited);
  const spans = known.map(({ limits, observation }): LimitSpan => {
    const day = dayNumber(observation.period.last);
    const [lower, upper] = [clipTo(limits.lower, possible), clipTo(limits.upper, possible)];
    const numbers = { mean: toNumber(limits.mean), lower: toNumber(lower), upper: toNumber(upper) };
    return { ...numbers, from: day, to: day };
  });
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const isOne = new Set(known.map(({ limits }) => limits)).size === 1;
  if (isOne) return [{ ...first, to: last.to }];
  return spans.map((span, at) => ({
    ...span,
    from: (span.from + (spans[at - 1] ?? span).to) / 2,
    to: (span.to + (spans[at + 1] ?? span).from) / 2,
  }));
}

const spansOf = ({ places, stretches }: Movement, possible: Possible) =>
  stretches.flatMap(({ start, end }) => spansIn(places.slice(start, end), possible));

function usualnessOf(
  place: MovementPlace,
  indicator: Indicator,
  way: Pick<Definition, 'goodWhen'>,
  possible: Possible,
  { language }: Drawing,
): Usualness {
  const words = language.movement;
  const { limits, observation, signals, trend } = place;
  const beside = observation ? [observation] : [];
  const variation = variationOf(place, way);
  // By limits that do not describe it nothing is unusual, in the picture as in its table.
  const told = isUnusual(variation) ? signals : [];
  return {
    range: limits ? fill(words.range, sayBothLimits(limits, indicator, possible, beside)) : '',
    signals: told.flatMap((signal) => nameSignal(signal, [trend], language)).join('; '),
    unusual: isUnusual(variation) ? { is: variation.is, side: variation.side } : undefined,
  };
}

/** The recorded changes that lie in a picture, those of how things are done among them. */
function changesIn({ definition }: Indicator, { points }: LineChart, { language }: Drawing) {
  const [first, last] = [points[0], points.at(-1)];
  return recalculationsOf(definition).flatMap(({ is, at, reason }): Break[] => {
    const day = dayNumber(at.first);
    if (!first || !last || day <= first.at || day > last.at) return [];
    const words = is === 'break' ? language.chart.breakAt : language.movement.rebaseAt;
    const label = fill(words, { period: sayPeriod(at, language) });
    return [{ at: day, label, reason, ...(is === 'rebase' ? { isRebase: true } : {}) }];
  });
}

/** The averages of the stretches that reach into a picture. */
function averagesIn(
  { places, stretches }: Movement,
  first: number,
  indicator: Indicator,
  { language }: Drawing,
): UsualMovement['averages'] {
  return stretches.flatMap(({ start, end }) => {
    const own = places.slice(start, end).filter(isJudged);
    const [from, to] = [own[0], own.at(-1)];
    if (!from || !to || dayNumber(to.observation.period.last) < first) return [];
    const label = fill(language.movement.averageOf, {
      from: sayPeriod(from.observation.period, language),
      until: sayPeriod(to.observation.period, language),
    });
    return [{ label, text: sayMean(to.limits.mean, indicator) }];
  });
}

/** More figures than these are not drawn: shapes would lie over each other. The limits rest on all of them. */
export const mostDrawn = 60;

/** The last points of a line, from a figure on. */
function lastOf({ points }: LineChart): readonly Point[] {
  const marks = points.filter(({ entry }) => entry.is === 'mark');
  const first = marks.at(-mostDrawn);
  return first ? [{ ...first, join: 'none' }, ...points.slice(points.indexOf(first) + 1)] : points;
}

/** What of a span of time lies in a picture; none where all of it lies before. */
const cutTo = <Span extends { readonly from: number; readonly to: number }>(
  spans: readonly Span[],
  first: number,
): readonly Span[] =>
  spans
    .filter(({ to }) => to >= first)
    .map((span) => ({ ...span, from: Math.max(span.from, first) }));

/** The axis of usual movement: near its figures, its limits and its targets. */
function scaleOf(
  { points, targets, end }: Pick<LineChart, 'points' | 'targets' | 'end'>,
  spans: readonly LimitSpan[],
  indicator: Indicator,
  { language }: Drawing,
): Scale {
  const values = [
    ...points.flatMap(({ entry }) => (entry.is === 'mark' ? [entry.value] : [])),
    ...spans.flatMap(({ lower, upper }) => [lower, upper]),
    ...targets.filter(({ to }) => to <= end).flatMap(({ value }) => numbersOf(value)),
  ];
  return scaleFor(values, {
    ...{ fromZero: false, isNear: true, isUpright: true },
    isShare: indicator.definition.unit === '%',
    sayTick: sayTickOf(indicator, language),
  });
}

/**
 * The line of a measure with its usual movement: average and limits, broken at recorded changes, and what is unusual
 * (standards ).
 *
 * @param latest The figure at which it stands: later ones are not drawn.
 * @returns `undefined` where no usual movement is worked out.
 */
export const movementChart = keptDrawing(
  (indicator: Indicator, latest: Measured, drawing: Drawing): LineChart | undefined => {
    const movement = movementUpTo(indicator, latest);
    if (movement.is === 'none') return undefined;
    const { language } = drawing;
    const possible = possibleOf(movement.places, indicator.definition);
    const way = wayOfMovement(indicator, movement);
    const byDay = new Map(
      movement.places
        .filter(isKnown)
        .map((place) => [dayNumber(place.observation.period.last), place] as const),
    );
    const line = lineChart(upTo(indicator, latest.period), drawing);
    const points = lastOf(line).map((point): Point => {
      const place = byDay.get(point.at);
      return place
        ? { ...point, usual: usualnessOf(place, indicator, way, possible, drawing) }
        : point;
    });
    const first = points[0]?.at ?? line.end;
    const spans = cutTo(spansOf(movement, possible), first);
    const drawn = { ...line, points, targets: cutTo(line.targets, first) };
    const { limits } = movement.latest;
    const ends = sayBothLimits(limits, indicator, possible);
    const { lines: names } = language.movement;
    return {
      ...drawn,
      scale: scaleOf(drawn, spans, indicator, drawing),
      others: [],
      told: [],
      missing: missingOf([{ points }], language),
      breaks: changesIn(indicator, drawn, drawing),
      movement: {
        spans,
        ends: {
          lower: fill(names.limit, { name: names.lower, limit: ends.lower }),
          upper: fill(names.limit, { name: names.upper, limit: ends.upper }),
        },
        averages: averagesIn(movement, first, indicator, drawing),
      },
    };
  },
);
