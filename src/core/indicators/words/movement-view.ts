import { sayPeriod, sayNumber } from '../../values/say.ts';
import { wayOfMovement } from '../comparing/pair-verdict.ts';
import { movementUpTo } from '../comparing/line-movement.ts';
import { nearEnd } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import { isDue, type Standing } from '../comparing/standing.ts';
import { enoughForLimits } from '../movement-settings.ts';
import { assuranceOf, type Assurance } from '../movement/assurance.ts';
import { possibleOf } from '../movement/possible.ts';
import type { Movement } from '../movement/movement.ts';
import { unusualRuns, type UnusualRun } from '../movement/unusual-runs.ts';
import { isUnusual, variationOf, type Variation } from '../movement/variation.ts';
import { fill, type Language } from '../../language/english.ts';
import { placesIn } from '../../values/exact.ts';
import { sayAssurance } from './say-assurance.ts';
import { sayLimits, sayReckoned } from './say-limits.ts';
import { sayNoMovement } from './say-no-movement.ts';
import { nameSignal, sayVariation } from './say-movement.ts';
import { shortUnit } from './split-figure.ts';
import { withUnit } from '../../values/say.ts';

/** A row of the list of what was unusual. */
export interface RunRow {
  readonly when: string;
  readonly what: string;
  /** What was noted of it, or that nothing is. */
  readonly note: string;
}

/** What a page tells of the usual movement of a measure. */
export type MovementView =
  | {
      readonly is: 'movement';
      readonly variation: Variation;
      readonly assurance: Assurance | undefined;
      /** What the latest figure is, and what may be expected of the target. Without full stops. */
      readonly sentences: readonly string[];
      /** The limits, and what to bear in mind of them. Without full stops. */
      readonly limits: readonly string[];
      /** How many figures there are. */
      readonly count: number;
      readonly runs: readonly RunRow[];
      /** How the limits are worked out. */
      readonly recipe: string;
      /** The numbers of the latest stretch, to three places, so that anyone can work them out again. */
      readonly working: readonly { readonly name: string; readonly text: string }[];
    }
  | { readonly is: 'none'; readonly sentence: string };

/** What an icon of variation is called. */
export function nameOfVariation(variation: Variation, { movement }: Language): string {
  if (!isUnusual(variation)) return movement.icons[variation.is];
  return movement.icons[variation.is][variation.way ?? variation.side];
}

/** What a row is called. The first of a fall may have risen from the one before, so that it is no fall by itself. */
function nameOfRun({ variation, isStart }: UnusualRun, language: Language): string {
  const { way } = variation;
  return isStart && way ? language.movement.runs.starts[way] : nameOfVariation(variation, language);
}

function rowOf(run: UnusualRun, language: Language): RunRow {
  const { places, signals, trends, notes } = run;
  const words = language.movement;
  const periods = places.flatMap(({ observation }) =>
    observation ? [sayPeriod(observation.period, language)] : [],
  );
  const [from = '', to = from] = [periods[0], periods.at(-1)];
  const when = from === to ? from : fill(language.period.range, { from, to });
  const said = signals.flatMap((signal) => nameSignal(signal, trends, language)).join('; ');
  const what = fill(words.runs.joined, {
    what: nameOfRun(run, language),
    signals: said,
  });
  return { when, what, note: notes.length > 0 ? notes.join(' ') : words.runs.noNote };
}

const isByDenominator = ({ definition }: Indicator) => definition.movement?.byDenominator === 'yes';

/** Says how the limits are worked out. */
function sayRecipe({ latest }: Movement, indicator: Indicator, language: Language): string {
  const words = language.movement.working;
  const { period, denominator } = latest.observation;
  if (!isByDenominator(indicator) || !denominator) return words.explanation;
  return fill(words.explanationByDenominator, {
    period: sayPeriod(period, language),
    denominator: sayNumber(denominator.value, 0),
  });
}

/** As many places as the limits of published examples are given with. */
const workingPlaces = 3;

function workingOf(
  { latest: { limits } }: Movement,
  { indicator }: Standing,
  { movement }: Language,
) {
  const names = ['mean', 'range', 'upper', 'lower', 'nearUpper', 'nearLower'] as const;
  const { working } = movement;
  const named = isByDenominator(indicator)
    ? { ...working, mean: working.meanByDenominator, range: working.rangeByDenominator }
    : working;
  return names.map((name) => ({
    name: named[name],
    text: sayReckoned(limits[name], indicator, workingPlaces),
  }));
}

/** What the latest figure aims at, where that has one end and its day has come. */
function targetOf({ target, latest }: Standing): number | undefined {
  const value = target && isDue(target.target, latest) ? target.target.value : undefined;
  return value === undefined ? undefined : nearEnd(value, 'range');
}

/**
 * What a page tells of the usual movement of a measure where it stands; nothing of one with fewer figures than limits take.
 */
export function movementViewOf(standing: Standing, language: Language): MovementView | undefined {
  const { indicator, latest } = standing;
  const movement = movementUpTo(indicator, latest);
  if (movement.is === 'none') {
    const sentence = sayNoMovement(movement.why, language);
    return movement.count < enoughForLimits ? undefined : { is: 'none', sentence };
  }
  const { definition, decimals } = indicator;
  const aim = targetOf(standing);
  const assurance = assuranceOf(movement, aim, definition);
  const target =
    aim === undefined
      ? ''
      : withUnit(sayNumber(aim, Math.max(decimals, placesIn(aim))), shortUnit(definition.unit));
  const possible = possibleOf(movement.places, definition);
  const way = wayOfMovement(indicator, movement);
  return {
    is: 'movement',
    limits: sayLimits(movement, indicator, possible, language),
    count: movement.places.filter(({ value }) => value).length,
    variation: variationOf(movement.latest, way),
    assurance: assurance === 'moved' ? undefined : assurance,
    sentences: [
      ...sayVariation(movement, indicator, possible, language),
      ...(assurance && !movement.isUnfit
        ? [sayAssurance(assurance, target, movement, indicator, language)]
        : []),
    ],
    runs: unusualRuns(movement, way).map((run) => rowOf(run, language)),
    recipe: sayRecipe(movement, indicator, language),
    working: workingOf(movement, standing, language),
  };
}
