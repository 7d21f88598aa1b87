import { isTimed, type Observation } from './observation.ts';
import type { Indicator } from './indicator.ts';
import type { Day } from '../values/calendar.ts';

/** What tells of rows that are to be filled in. */
type Awaiting = Pick<Indicator, 'observations' | 'toCome'>;

/**
 * Whether a row waits for its figure: `not-yet-due` and nothing else. What a paper prints as not yet due, or what has
 * words for readers, is a statement and waits for nobody.
 */
const isToCome = ({ figure, edition, note, discrepancy }: Observation): boolean =>
  figure.is === 'not-yet-due' &&
  edition === undefined &&
  note === undefined &&
  discrepancy === undefined;

/** The last day of the newest period of which a figure of ours has come, or a reason why there is none. */
function newestOf(
  observations: readonly Observation[],
  toCome: ReadonlySet<Observation>,
): Day | undefined {
  let newest: Day | undefined;
  for (const one of observations) {
    if (one.comparator || toCome.has(one) || !isTimed(one)) continue;
    if (newest === undefined || one.period.last > newest) newest = one.period.last;
  }
  return newest;
}

/**
 * Parts the rows that wait for a figure from a measure. Those of a period after its newest are not published: its pages
 * stay as they are until a figure comes. Where one of the period is there, the others are told as not yet due.
 */
export function partToCome(observations: readonly Observation[]): Awaiting {
  const toCome = observations.filter(isToCome);
  if (toCome.length === 0) return { observations, toCome };
  const waiting = new Set(toCome);
  const newest = newestOf(observations, waiting);
  if (newest === undefined) return { observations, toCome };
  const isAhead = (one: Observation) =>
    waiting.has(one) && isTimed(one) && one.period.last > newest;
  return { observations: observations.filter((one) => !isAhead(one)), toCome };
}

/** Every row of a measure, those that are not published among them, in the order of the file. */
export const allRowsOf = ({ observations, toCome }: Awaiting): readonly Observation[] =>
  toCome.length === 0
    ? observations
    : [...new Set([...observations, ...toCome])].sort((a, b) => a.line - b.line);
