import { problem, type Checked, type Diagnostic } from '../core/source/diagnostic.ts';
import type { Hint } from '../core/language/hints/hints.ts';
import type { CompileContext } from '../core/compile/element.ts';
import { ownTotals, type Indicator } from '../core/indicators/indicator.ts';
import {
  partsStandingOf,
  type PartsStanding,
} from '../core/indicators/comparing/parts-standing.ts';
import type { Location } from '../core/source/source.ts';
import { hasHeadline } from '../core/indicators/comparing/headline.ts';
import { standingOf, type Standing } from '../core/indicators/comparing/standing.ts';
import { stoodAt } from '../core/indicators/comparing/stood-at.ts';
import type { Measured } from '../core/indicators/observation.ts';
import { suggest } from '../core/source/suggest.ts';

/** The codes are permanent: they are named after the first element that had them. */
export const problems = {
  unknownIndicator: problem('chart/unknown-indicator'),
  unknownDimension: problem('chart/unknown-dimension'),
  noFigure: problem('chart/no-figure'),
  noFigureAt: problem('chart/no-figure-at'),
};

/** Which of the ways in which a measure is cut was meant by another name; `undefined` where it is cut in none. */
export const suggestPart = (by: string, known: readonly string[]): Hint | undefined =>
  known.length === 0 ? undefined : suggest(by, known);

/** The periods at which an indicator may stand: those of its whole, else those of its parts. */
function periodsOf(indicator: Indicator): readonly string[] {
  const own = indicator.observations.filter(({ comparator }) => !comparator);
  const rows = hasHeadline(indicator) ? ownTotals(indicator) : own;
  return [...new Set(rows.map(({ period }) => period.text))];
}

const refused = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });

/** Finds the indicator that an element names; nothing is told of one that has faults of its own. */
export function findIndicator(
  id: string,
  placeOf: (attribute: 'indicator') => Location,
  { indicators, faulty }: CompileContext,
): Checked<Indicator | undefined> {
  if (faulty.has(id)) return { value: undefined, diagnostics: [] };
  const value = indicators.get(id);
  if (value) return { value, diagnostics: [] };
  const known = [...indicators.keys()];
  const place = placeOf('indicator');
  return refused(problems.unknownIndicator.at(place, { id, hint: suggest(id, known) }));
}

/** An indicator with the figure of the whole at which it stands, or where there is none with its parts. */
export type Stood = {
  readonly indicator: Indicator;
  /** The period that was asked for; `undefined` for the latest. */
  readonly at: string | undefined;
} & (
  | { readonly latest: Measured; readonly parts: undefined }
  | { readonly latest: undefined; readonly parts: PartsStanding }
);

/**
 * Finds the figure or the parts at which the indicator that an element names stands. What is said of them is worked out
 * where it is shown.
 */
export function findStood(
  { id, at }: { readonly id: string; readonly at: string | undefined },
  placeOf: (attribute: 'indicator' | 'at') => Location,
  lookup: CompileContext,
): Checked<Stood | undefined> {
  return findBy({ id, at }, placeOf, lookup, (indicator): Stood | undefined => {
    const parts = partsStandingOf(indicator, at);
    if (parts) return { indicator, at, latest: undefined, parts };
    const stood = stoodAt(indicator, at);
    return stood && { indicator, at, latest: stood.latest, parts };
  });
}

/** Finds where the indicator that an element names stands, at its latest period or at the one that is asked for. */
export function findStanding(
  { id, at }: { readonly id: string; readonly at: string | undefined },
  placeOf: (attribute: 'indicator' | 'at') => Location,
  lookup: CompileContext,
): Checked<Standing | undefined> {
  return findBy({ id, at }, placeOf, lookup, (indicator) => standingOf(indicator, at));
}

/** Finds what is asked of the indicator that an element names; told where it has none, at all or at that period. */
function findBy<Found>(
  { id, at }: { readonly id: string; readonly at: string | undefined },
  placeOf: (attribute: 'indicator' | 'at') => Location,
  lookup: CompileContext,
  found: (indicator: Indicator) => Found | undefined,
): Checked<Found | undefined> {
  const { value: indicator, diagnostics } = findIndicator(id, placeOf, lookup);
  if (!indicator) return { value: undefined, diagnostics };
  const value = found(indicator);
  if (value) return { value, diagnostics: [] };
  if (at === undefined) return refused(problems.noFigure.at(placeOf('indicator'), { id }));
  const known = periodsOf(indicator);
  return refused(problems.noFigureAt.at(placeOf('at'), { at, hint: suggest(at, known) }));
}
