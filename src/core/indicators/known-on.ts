import { once } from '../source/once.ts';
import type { Day } from '../values/calendar.ts';
import { areRunningTotals } from './running-totals.ts';
import { historyOn } from './history.ts';
import type { Definition, Indicator } from './indicator.ts';
import { withFields, type Observation } from './observation.ts';
import { dayOfEdition, ownDayOf } from './published.ts';
import type { Revision } from './revision.ts';
import type { Target } from './target.ts';
import { startOfYear } from './year-to-date.ts';

/** A time to look at figures from: what was known on a day. */
export interface Standpoint {
  readonly day: Day;
  /** The last day of the periods whose figures were known, for figures whose own day nobody recorded. */
  readonly figuresTo?: Day | undefined;
}

/** Whether a figure was known, and how that is known: of one without a day a report says so, or its period alone. */
type Knowing = 'known' | 'by-report' | 'unsure' | 'unknown';

function knowingOf(
  observation: Observation,
  published: Day | undefined,
  { day, figuresTo }: Standpoint,
): Knowing {
  const own = ownDayOf(observation);
  if (own !== undefined) return own <= day ? 'known' : 'unknown';
  const { period, edition } = observation;
  if (period.is === 'unstated') return 'known';
  if (period.last > day) return 'unknown';
  // What the report says of its periods goes before the definition's day, which is that of the latest figures.
  if (figuresTo !== undefined) return period.last <= figuresTo ? 'by-report' : 'unknown';
  const isBefore = edition === undefined && published !== undefined && published <= day;
  return isBefore ? 'known' : 'unsure';
}

/** A figure as it stood then: what was revised since is what it was, and what was wrong is put right. */
function asItStood(
  observation: Observation,
  chain: readonly Revision[] | undefined,
  day: Day,
): Observation {
  // What a paper prints stays as it is printed.
  if (!chain || observation.edition !== undefined) return observation;
  const [next] = historyOn(chain, day).since;
  if (!next) return observation;
  const ofNow = observation.status === 'revised' ? undefined : observation.status;
  const status = next.wasStatus ?? ofNow;
  const { wasNumerator: numerator, wasDenominator: denominator } = next;
  return withFields(observation, {
    ...{ figure: next.was, status, trend: undefined, rating: undefined, numerator, denominator },
    hasLostCounts: observation.numerator !== undefined && (!numerator || !denominator),
  });
}

/** The day on which a target begins to hold: of one for the end of a year to date, the first of its year. Blank where it has none. */
function beginningOf({ from, by, basis }: Target, definition: Definition): Day | '' {
  if (from) return from.first;
  const isToDate = (basis ?? definition.basis) === 'year-to-date';
  return by && isToDate ? startOfYear(by, definition.yearStart) : '';
}

/** The definition without the targets and the doubtful figures that papers printed later, and without targets of no paper that began later, or the end of one that ended later. */
function definedOn(definition: Definition, day: Day): Definition {
  const isLater = ({ edition = '' }: { readonly edition?: string | undefined }) =>
    (dayOfEdition(edition) ?? '') > day;
  const isToCome = (target: Target) =>
    isLater(target) || (target.edition === undefined && beginningOf(target, definition) > day);
  /** That one of no paper was to end on a later day was said with the next. */
  const asItHeld = (target: Target): Target =>
    target.edition === undefined && target.from && (target.until?.last ?? '') > day
      ? { ...target, until: undefined }
      : target;
  const { targets = [], unjoined = [] } = definition;
  const known = targets.filter((one) => !isToCome(one)).map(asItHeld);
  const isSame = known.length === targets.length && known.every((one, at) => one === targets[at]);
  if (isSame && !unjoined.some(isLater)) return definition;
  return {
    ...definition,
    targets: known,
    unjoined: unjoined.filter((one) => !isLater(one)),
  };
}

/**
 * A measure as it was known on a day: without the figures, targets and doubts that came later, and with those that were revised since as they
 * stood. This is the one place that tells what was known when.
 *
 * @param among The measures as they were known then, for those that belong with this one.
 */
export function knownOn(
  whole: Indicator,
  point: Standpoint,
  among: ReadonlyMap<string, Indicator>,
): Indicator {
  const { published } = whole.definition;
  let [isUnsure, isByReport] = [false, false];
  /** The rows that are shown otherwise than they are typed, each with its row. */
  const changed = new Map<Observation, Observation>();
  const waiting = new Set(whole.toCome);
  const observations = whole.observations.flatMap((one): Observation[] => {
    // A row that waits for its figure was begun later, whatever its period.
    if (waiting.has(one)) return [];
    const knowing = knowingOf(one, published, point);
    if (knowing === 'unknown') return [];
    if (knowing === 'unsure') isUnsure = true;
    if (knowing === 'by-report') isByReport = true;
    const shown = asItStood(one, whole.revisions.get(one), point.day);
    if (shown !== one) changed.set(shown, one);
    return [shown];
  });
  const { revisions } = whole;
  const ofChanged = [...changed].map(([shown, one]) => [shown, revisions.get(one)!] as const);
  return {
    ...whole,
    definition: definedOn(whole.definition, point.day),
    observations,
    paired: whole.paired && (() => among.get(whole.definition.pairedWith ?? '')),
    mayBeRunningTotals: once(() => areRunningTotals(observations, whole.definition.yearStart)),
    revisions: changed.size === 0 ? revisions : new Map([...revisions, ...ofChanged]),
    rowIds: once(() => {
      const ids = whole.rowIds();
      if (changed.size === 0) return ids;
      return new Map([
        ...ids,
        ...[...changed].map(([shown, one]) => [shown, ids.get(one)!] as const),
      ]);
    }),
    known: {
      ...{ day: point.day, figuresTo: point.figuresTo },
      isUnsure,
      isByReport,
      whole,
      among,
    },
  };
}
