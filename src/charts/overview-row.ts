import type { CardRow } from '../core/indicators/cards/scorecard.ts';
import { isDoubted } from '../core/indicators/comparing/span.ts';
import { resultOf } from '../core/indicators/comparing/rating.ts';
import { schemeFor, type Schemes } from '../core/indicators/comparing/scheme.ts';
import { printedTargetOf } from '../core/indicators/comparing/printed-target.ts';
import { sayNumbersBehind } from '../core/indicators/comparing/behind-rounding.ts';
import { workedOut } from '../core/indicators/comparing/worked-out.ts';
import { upTo } from '../core/indicators/comparing/stood-at.ts';
import type { PartsStanding } from '../core/indicators/comparing/parts-standing.ts';
import type { Change } from '../core/indicators/comparing/change.ts';
import { isMeasured } from '../core/indicators/observation.ts';
import { sayRating } from '../core/indicators/words/rating-explanation.ts';
import { rowRatingOf } from '../core/indicators/words/row-rating.ts';
import { sayOverviewTarget, sayAllowed } from '../core/indicators/words/say-overview-target.ts';
import { sayPartsShort, sayPartsTarget } from '../core/indicators/words/say-parts.ts';
import { sayFigureOf } from '../core/indicators/words/split-figure.ts';
import { fill } from '../core/language/english.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { directionAt } from '../core/values/direction.ts';
import { sayOwnTime } from '../core/indicators/cards/say-own-time.ts';
import { sayTimeOf } from '../core/values/say-when.ts';
import { sayPeriod } from '../core/values/say.ts';
import { chartFor } from './chart-for.ts';
import type { LineChart } from './model.ts';
import type { OverviewDot, OverviewPlace, OverviewRow } from './overview-model.ts';
import { placeByChange, placeByTarget } from './overview-place.ts';
import type { Drawing } from './say-mark.ts';

/** What rows are made with: the words, and what rates. */
export interface OverviewDrawing extends Drawing {
  readonly schemes: Schemes;
  /** That a measure has no figure that should be there by now, where that is told. */
  behind?(indicator: Indicator): string | undefined;
}

/** A course beside a figure has so many of them. */
const pointsInCourse = 12;

const ring: OverviewDot = { shape: 'ring', colour: 'grey' };

/** The last twelve figures up to that of a row, from the lowest of them to the highest. */
function courseOf({ indicator, observation }: CardRow, drawing: Drawing): LineChart | undefined {
  if (!isMeasured(observation)) return undefined;
  const chart = chartFor(upTo(indicator, observation.period), undefined, drawing);
  if (chart?.is !== 'line' || chart.points.length < pointsInCourse) return undefined;
  const points = chart.points.slice(-pointsInCourse);
  const values = points.flatMap(({ entry }) => (entry.is === 'mark' ? [entry.value] : []));
  if (values.length < pointsInCourse / 2) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = low === high ? 1 : 0;
  const scale = { low: low - room, high: high + room, ticks: [], hasZero: false };
  return { ...chart, points, scale };
}

const shapeOfResult = { met: 'circle', 'within-tolerance': 'diamond', missed: 'triangle' } as const;

/** The dot of a rating; where no scheme has looks for it, of how the figure stands, without a colour. */
function dotOf(row: CardRow, schemes: Schemes): OverviewDot {
  const { rating, observation, indicator } = row;
  if (rating?.is === 'rated' || rating?.is === 'published') {
    const looks = rating.rating;
    return looks ? { shape: looks.shape, colour: looks.colour } : ring;
  }
  if (schemeFor(observation, indicator, schemes)) return ring;
  const found = resultOf(observation, indicator);
  if ('result' in found) return { shape: shapeOfResult[found.result], colour: 'ink' };
  return found.why === 'no-tolerance' ? { shape: 'triangle', colour: 'ink' } : ring;
}

/** Why a row is not turned, or that good lies inside; nothing where the measure is for information alone. */
function sayUnturned(
  { indicator, observation }: CardRow,
  { language }: Drawing,
): readonly string[] {
  const { is, inferredFrom } = directionAt(indicator.definition.goodWhen, observation.period);
  const words = language.overview.unturned;
  if (inferredFrom) return [words.inferred];
  return is === 'range' ? [words.range] : [];
}

/** That a figure is not of now: of one that is to be the latest that none came since, else that others are much newer. */
function agesOf(
  indicator: Indicator,
  isOld: boolean,
  isLatest: boolean,
  { language, behind }: OverviewDrawing,
): readonly string[] {
  const late = isLatest ? behind?.(indicator) : undefined;
  if (late !== undefined) return [late];
  return isOld ? [language.unjoined.older] : [];
}

/** What every row has, whatever its figure is held against. */
function rowOf(row: CardRow, isOld: boolean, drawing: OverviewDrawing) {
  const { indicator, observation, isOwnTime } = row;
  const { language } = drawing;
  return {
    measure: indicator.id,
    title: indicator.definition.title,
    figure: sayFigureOf(observation, indicator, language),
    when: sayOwnTime(row, language),
    notes: agesOf(indicator, isOld, isOwnTime, drawing),
    course: courseOf(row, drawing),
    isDoubted: isDoubted(observation, indicator),
  };
}

/** Where a row's figure stands beside its target: one that is lost by its own numbers, where those are there. */
function placeOf({ indicator, observation }: CardRow): OverviewPlace | undefined {
  const shown = workedOut(observation, indicator) ?? observation;
  if (!isMeasured(shown)) return undefined;
  const printed = printedTargetOf(shown, indicator);
  return printed.is === 'held' ? placeByTarget(shown, printed.against, indicator) : undefined;
}

/** A row beside its target. @param isOld Whether its figure is much older than those of other rows. */
export function rowByTarget(row: CardRow, isOld: boolean, drawing: OverviewDrawing): OverviewRow {
  const { indicator, observation, rating, target } = row;
  const { language, schemes } = drawing;
  const base = rowOf(row, isOld, drawing);
  const place = placeOf(row);
  const numbers = sayNumbersBehind(observation, indicator, language);
  const notes = numbers === undefined ? base.notes : [...base.notes, numbers];
  const own = rowRatingOf(observation, indicator, schemes, language).mark;
  return {
    ...base,
    against: sayOverviewTarget(target, indicator, language),
    allowed: sayAllowed(target, observation, indicator, language),
    dot: dotOf(row, schemes),
    verdict: own?.word ?? (rating ? sayRating(rating, language).word : ''),
    notes: place && !place.isTurned ? [...notes, ...sayUnturned(row, drawing)] : notes,
    place,
  };
}

function dotOfChange({ judgement, isSteady }: Change): OverviewDot {
  if (isSteady) return ring;
  if (judgement === 'better') return { shape: 'circle', colour: 'green' };
  return judgement === 'worse' ? { shape: 'triangle', colour: 'red' } : ring;
}

/** A row beside an earlier figure. */
export function rowByChange(
  row: CardRow,
  change: Change,
  isOld: boolean,
  drawing: OverviewDrawing,
): OverviewRow {
  const { indicator } = row;
  const { overview: words } = drawing.language;
  const base = rowOf(row, isOld, drawing);
  const isTold = change.order !== 'doubted';
  const place = isTold ? placeByChange(change, indicator) : undefined;
  const earlier = sayFigureOf(change.from, indicator, drawing.language);
  const time = sayPeriod(change.from.period, drawing.language);
  const period = sayTimeOf(time, change.from, drawing.language);
  return {
    ...base,
    against: fill(words.earlierFigure, { figure: earlier, period }),
    allowed: undefined,
    dot: dotOfChange(change),
    verdict: change.isSteady
      ? words.steady
      : words.changes[change.level && change.judgement !== 'neither' ? 'untold' : change.judgement],
    notes: place?.isTurned !== false ? base.notes : [...base.notes, ...sayUnturned(row, drawing)],
    isDoubted: !isTold,
    place,
  };
}

/** A row whose figure is held against nothing. */
export const rowAlone = (row: CardRow, isOld: boolean, drawing: OverviewDrawing): OverviewRow => ({
  ...rowOf(row, isOld, drawing),
  ...{ against: '', allowed: undefined, dot: ring, verdict: '', place: undefined },
});

/** A row of a measure of whose whole there is no figure: from which to which its parts lie, and how they stand to their target. */
export function rowOfParts(
  standing: PartsStanding,
  isOld: boolean,
  drawing: OverviewDrawing,
): OverviewRow {
  const { language } = drawing;
  const { indicator } = standing;
  const { value, whose } = sayPartsShort(standing, language);
  return {
    measure: indicator.id,
    title: indicator.definition.title,
    ...{ figure: value, when: whose, against: sayPartsTarget(standing, language) },
    notes: agesOf(indicator, isOld, false, drawing),
    ...{ allowed: undefined, dot: ring, verdict: '', isDoubted: false },
    ...{ place: undefined, course: undefined },
  };
}
