import { z } from 'astro/zod';
import { refused as refusedValue } from '../core/values/refused.ts';
import { suggestDay } from '../core/values/suggest-period.ts';
import { problem, type Checked, type Diagnostic } from '../core/source/diagnostic.ts';
import { type, type Hint } from '../core/language/hints/hints.ts';
import type { CompileContext, Knowledge } from '../core/compile/element.ts';
import { ownTotals, type Indicator } from '../core/indicators/indicator.ts';
import {
  partsStandingOf,
  type PartsStanding,
} from '../core/indicators/comparing/parts-standing.ts';
import { parseDay } from '../core/values/calendar.ts';
import { parsePeriod } from '../core/values/period.ts';
import type { Location } from '../core/source/source.ts';
import { hasHeadline } from '../core/indicators/comparing/headline.ts';
import { standingOf, type Standing } from '../core/indicators/comparing/standing.ts';
import { stoodAt, upTo } from '../core/indicators/comparing/stood-at.ts';
import type { Measured } from '../core/indicators/observation.ts';
import { onlyMeant, suggest } from '../core/source/suggest.ts';

/** The codes are permanent: they are named after the first element that had them. */
export const problems = {
  unknownIndicator: problem('chart/unknown-indicator'),
  unknownDimension: problem('chart/unknown-dimension'),
  noFigure: problem('chart/no-figure'),
  notKnown: problem('chart/not-known'),
  figuresTo: problem('report/figures-to'),
  noFigureAt: problem('chart/no-figure-at'),
};

/** Which of the ways in which a measure is cut was meant by another name; `undefined` where it is cut in none. */
export const suggestPart = (by: string, known: readonly string[]): Hint | undefined =>
  known.length === 0 ? undefined : suggest(by, known);

/** The word of `at` for what is known at the latest. */
export const latestWord = 'latest';

/** A day or `latest`: the time at which something is looked at that has no one period. */
export const dayOrLatest = z.string().transform((typed, context) => {
  if (typed === latestWord || parseDay(typed)) return typed;
  const isLatest = onlyMeant(typed, [latestWord]) !== undefined;
  const hint = isLatest ? type(latestWord) : suggestDay(typed);
  return refusedValue(context, { is: 'not', typed, wanted: 'day' }, hint);
});

/** What an element looks at, and the period that it is to stand at; `undefined` for the latest that is known. */
export interface Seen {
  readonly known: Knowledge;
  readonly period: string | undefined;
}

/**
 * What an element looks at, as its `at` says: a period of the measure, of what its page knows; a day, on which so much was
 * known; or the latest. Without it, what its page knows: of a report, what was known on its day.
 */
export function seenFrom(at: string | undefined, id: string, lookup: CompileContext): Seen {
  if (at === latestWord) return { known: lookup.knownAt(undefined), period: undefined };
  const day = at === undefined ? undefined : parseDay(at);
  const whole = lookup.knownAt(undefined).indicators.get(id);
  // A snapshot of a day is asked for by that day.
  const isPeriod = () => whole?.observations.some(({ period }) => period.text === at) ?? false;
  if (day === undefined || isPeriod()) return { known: lookup, period: at };
  const { report } = lookup;
  return { known: lookup.knownAt(report?.day === day ? report : { day }), period: undefined };
}

/** Asks a report, once, up to which period its figures go, where nothing else says what was known on its day. */
export function askForPeriods(
  indicators: readonly Indicator[],
  { report }: CompileContext,
): readonly Diagnostic[] {
  const isUnsure = ({ known }: Indicator) => known?.isUnsure === true && known.day === report?.day;
  if (!report || !indicators.some(isUnsure)) return [];
  return [problems.figuresTo.at(report.place, { day: report.day })];
}

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
  { indicators, faulty }: Pick<CompileContext, 'indicators' | 'faulty'>,
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
  return findBy({ id, at }, placeOf, lookup, (indicator, period): Stood | undefined => {
    const parts = partsStandingOf(indicator, period);
    if (parts) return { indicator, at: period, latest: undefined, parts };
    const stood = stoodAt(indicator, period);
    return stood && { indicator, at: period, latest: stood.latest, parts };
  });
}

/** Finds where the indicator that an element names stands, at its latest period or at the one that is asked for. */
export function findStanding(
  { id, at }: { readonly id: string; readonly at: string | undefined },
  placeOf: (attribute: 'indicator' | 'at') => Location,
  lookup: CompileContext,
): Checked<Standing | undefined> {
  return findBy({ id, at }, placeOf, lookup, (indicator, period) => standingOf(indicator, period));
}

/** Finds what is asked of the indicator that an element names; told where it has none, at all or at that time. */
function findBy<Found>(
  { id, at }: { readonly id: string; readonly at: string | undefined },
  placeOf: (attribute: 'indicator' | 'at') => Location,
  lookup: CompileContext,
  find: (indicator: Indicator, period: string | undefined) => Found | undefined,
): Checked<Found | undefined> {
  const { known, period } = seenFrom(at, id, lookup);
  const { faulty } = lookup;
  const { value: indicator, diagnostics } = findIndicator(id, placeOf, { ...known, faulty });
  if (!indicator) return { value: undefined, diagnostics };
  const value = find(indicator, period);
  const asked = period === undefined ? askForPeriods([indicator], lookup) : [];
  if (value) return { value, diagnostics: asked };
  const day = indicator.known?.day;
  const whole = indicator.known?.whole;
  if (day !== undefined && whole && find(whole, period) !== undefined) {
    const what = at === undefined ? 'indicator' : 'at';
    return refused(problems.notKnown.at(placeOf(what), { day, period }));
  }
  if (period === undefined) return refused(problems.noFigure.at(placeOf('indicator'), { id }));
  const periods = [...periodsOf(indicator), latestWord];
  const details = { at: period, hint: suggest(period, new Set(periods)) };
  return refused(problems.noFigureAt.at(placeOf('at'), details));
}

/** Finds the indicator that an element names with the figures up to the time that is asked for, be they of the whole or not. */
export const findUpTo = (
  asked: { readonly id: string; readonly at: string | undefined },
  placeOf: (attribute: 'indicator' | 'at') => Location,
  lookup: CompileContext,
): Checked<Indicator | undefined> =>
  findBy(asked, placeOf, lookup, (indicator, at) => {
    const end = at === undefined ? undefined : parsePeriod(at);
    if (at !== undefined && !indicator.observations.some(({ period }) => period.text === at))
      return undefined;
    const shown = end ? upTo(indicator, end) : indicator;
    return shown.observations.length > 0 ? shown : undefined;
  });
