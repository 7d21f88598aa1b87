import { isTimed, type Observation } from './observation.ts';
import type { Indicator } from './indicator.ts';
import type { Day } from '../values/calendar.ts';

/** What tells of rows that are to be filled in. */
type Awaiting = Pick<Indicator, 'observations' | 'toCome'>;

/**
 * Whether a row waits for its figure: `not-yet-due` and nothing else. What a paper prints as not yet due, or what has
 * words for readers, is a statement and waits for nobody.
 */
export const isToCome = ({ figure, edition, note, discrepancy }: Observation): boolean =>
  figure.is === 'not-yet-due' &&
  edition === undefined &&
  note === undefined &&
  discrepancy === undefined;

/** What a part is cut by; blank for the whole. */
const cutOf = ({ dimensions }: Observation) => [...dimensions.keys()].sort().join();

/**
 * The last day of the newest period of which a figure of ours has come, or a reason why there is none.
 *
 * @param cut Of parts cut so alone; blank for the whole and all parts.
 */
function newestOf(
  observations: readonly Observation[],
  toCome: ReadonlySet<Observation>,
  cut: string,
): Day | undefined {
  let newest: Day | undefined;
  for (const one of observations) {
    if (one.comparator || toCome.has(one) || !isTimed(one)) continue;
    if (cut !== '' && cutOf(one) !== cut) continue;
    if (newest === undefined || one.period.last > newest) newest = one.period.last;
  }
  return newest;
}

/**
 * Parts the rows that wait for a figure from a measure. Those of a period after its newest are not published: its pages
 * stay as they are until a figure comes. Where one of the period is there, the others are told as not yet due; parts, which
 * may always come later than the whole, where one that is cut as they are is there.
 */
export function partToCome(observations: readonly Observation[]): Awaiting {
  const toCome = observations.filter(isToCome);
  if (toCome.length === 0) return { observations, toCome };
  const waiting = new Set(toCome);
  const ofAll = newestOf(observations, waiting, '');
  if (ofAll === undefined) return { observations, toCome };
  const cuts = new Set(toCome.filter(({ comparator }) => !comparator).map(cutOf));
  const newest = new Map([...cuts].map((cut) => [cut, newestOf(observations, waiting, cut)]));
  const newestFor = (one: Observation) =>
    (one.comparator ? undefined : newest.get(cutOf(one))) ?? ofAll;
  const isAhead = (one: Observation) =>
    waiting.has(one) && isTimed(one) && one.period.last > newestFor(one);
  return { observations: observations.filter((one) => !isAhead(one)), toCome };
}

/** Every row of a measure, those that are not published among them, in the order of the file. */
export const allRowsOf = ({ observations, toCome }: Awaiting): readonly Observation[] =>
  toCome.length === 0
    ? observations
    : [...new Set([...observations, ...toCome])].sort((a, b) => a.line - b.line);
