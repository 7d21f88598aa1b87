import type { Basis } from '../values/basis.ts';
import type { Day } from '../values/calendar.ts';
import type { Figure, NumberFigure } from '../values/figure.ts';
import type { Status } from '../values/qualifier.ts';
import type { Period } from '../values/period.ts';
import type { Slot } from '../source/source.ts';
import type { Observation } from './observation.ts';

/**
 * Why a published figure became another: `revision`, more is known; `correction`, it was wrong; `restatement`, it is
 * counted in another way.
 */
export const revisionKinds = ['revision', 'correction', 'restatement'] as const;

export type RevisionKind = (typeof revisionKinds)[number];

/** One row of `data/revisions.csv`: on a day, a published figure became another. */
export interface Revision {
  readonly day: Day;
  readonly kind: RevisionKind;
  /** The id of the measure. */
  readonly measure: string;
  readonly period: Period;
  /** The part, by the names of dimensions; none for the whole. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Names of parts whose dimension is not said. */
  readonly parts: readonly string[];
  readonly comparator: string | undefined;
  /** Where it is not given, the measure's own, else the only one there is. */
  readonly basis: Basis | undefined;
  readonly was: Figure;
  readonly now: Figure;
  /** The counts behind what stood there; `undefined` where nobody recorded them. */
  readonly wasNumerator?: NumberFigure | undefined;
  readonly wasDenominator?: NumberFigure | undefined;
  /** The status of what stood there; `undefined` where nobody recorded it. */
  readonly wasStatus?: Status | undefined;
  /** In words for readers. */
  readonly reason: string;
  placeOf(column: string): Slot;
}

/** What became of the figures of a measure that are not what they were at first, by the day. */
export type Revisions = ReadonlyMap<Observation, readonly Revision[]>;

/** Whether two figures say the same: one number, or one reason for none. */
export const saysSame = (a: Figure, b: Figure): boolean =>
  a.is === 'number' && b.is === 'number' ? a.value === b.value : a.is === b.is;

/** Whether a figure stayed as it was, and is no longer what `wasStatus` says, such as provisional. */
export const isConfirmed = ({ was, now, wasStatus }: Revision): boolean =>
  wasStatus !== undefined && saysSame(was, now);

/** Whether a revision is about the figure of a row. */
export function isAbout(
  revision: Pick<Revision, 'period' | 'dimensions' | 'parts' | 'comparator' | 'basis'>,
  observation: Observation,
): boolean {
  const { period, dimensions, parts, comparator, basis } = revision;
  if (
    observation.period.text !== period.text ||
    observation.comparator !== comparator ||
    (basis !== undefined && observation.basis !== basis) ||
    observation.dimensions.size !== dimensions.size + parts.length
  )
    return false;
  const values = [...observation.dimensions].filter(([name]) => !dimensions.has(name));
  return (
    [...dimensions].every(([name, value]) => observation.dimensions.get(name) === value) &&
    parts.every((part) => values.some(([, value]) => value === part))
  );
}

/** The figure that stood on a day. @param chain What became of it, by the day; at least one. */
export const figureOn = (chain: readonly Revision[], day: Day): Figure =>
  chain.findLast((one) => one.day <= day)?.now ?? chain[0]!.was;
