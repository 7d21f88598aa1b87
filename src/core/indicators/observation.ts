import type { Basis } from '../values/basis.ts';
import type { Day } from '../values/calendar.ts';
import type { Figure, NumberFigure } from '../values/figure.ts';
import type { Period, StatedPeriod } from '../values/period.ts';
import type { Qualifier, Status } from '../values/qualifier.ts';
import type { Location } from '../source/source.ts';

/** One row of `data/indicators/<id>.csv`: one figure, for one period, of one part or the total, in one paper. */
export interface Observation {
  readonly period: Period;
  readonly figure: Figure;
  /** Name and value of every dimension that is not the total, in the order of the columns. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Whose figure it is, where it is not our own. */
  readonly comparator?: string | undefined;
  readonly basis: Basis;
  /** The basis as its own row has it; `undefined` where the row leaves it to the definition. */
  readonly typedBasis?: string | undefined;
  readonly numerator?: NumberFigure | undefined;
  readonly denominator?: NumberFigure | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly status?: Status | undefined;
  /** Whether it stood before a revision that does not record its counts, of a figure that has counts. */
  readonly hasLostCounts?: boolean | undefined;
  /** The rating and trend as the paper printed them. */
  readonly rating?: string | undefined;
  readonly trend?: string | undefined;
  /** The id of the paper that published it, and the place in that paper. */
  readonly edition?: string | undefined;
  readonly locator?: string | undefined;
  /** The day on which it was published, where its own row says so. See `publishedOn`. */
  readonly published?: Day | undefined;
  /** The paper whose figure this one repeats, where its own paper says so. */
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  /** What differs from another published statement, in words for readers. */
  readonly discrepancy?: string | undefined;
  /** That a figure which looks impossible was held against its source and is right: `yes`, or by whom and when. */
  readonly checked?: string | undefined;
  /** The line on which the row starts, from 1. */
  readonly line: number;
  /** Where the row starts. */
  readonly place: Location;
  /** Where the cell of a column stands; where the row starts if there is no such column. */
  placeOf(column: string): Location;
}

/** An observation with some of its fields changed. A copy by `...` would leave out what it reads when asked. */
export function withFields<One extends Observation, Part extends Partial<Observation>>(
  observation: One,
  fields: Part,
): Omit<One, keyof Part> & Part {
  return Object.create(observation, Object.getOwnPropertyDescriptors(fields)) as One & Part;
}

/** The columns of format 1; any other column is a dimension. */
export const reservedColumns = [
  'period',
  'value',
  'comparator',
  'basis',
  'numerator',
  'denominator',
  'qualifier',
  'status',
  'rating',
  'trend',
  'edition',
  'locator',
  'published',
  'source',
  'note',
  'discrepancy',
  'checked',
] as const;

/** The name of a reserved column. */
export type ReservedColumn = (typeof reservedColumns)[number];

const partsOf = (dimensions: ReadonlyMap<string, string>) =>
  dimensions.size < 2 ? [...dimensions].join() : JSON.stringify([...dimensions].sort());

/** What makes an observation one thing but for its paper. */
export function keyWithoutEdition({
  period,
  dimensions,
  comparator,
  basis,
}: Pick<Observation, 'period' | 'dimensions' | 'comparator' | 'basis'>): string {
  const parts = dimensions.size === 0 ? '' : partsOf(dimensions);
  return `${period.text}\0${parts}\0${comparator ?? ''}\0${basis}`;
}

/** What makes an observation one thing: two rows with one key are a fault (design, format 1). */
export const keyOf = (observation: Observation): string =>
  `${keyWithoutEdition(observation)}\0${observation.edition ?? ''}`;

/** An observation whose figure is a number. */
export type Numbered = Observation & { readonly figure: NumberFigure };

/** An observation whose figure is a number and whose period is known. */
export type Measured = Numbered & { readonly period: StatedPeriod };

/** Whether an observation is a number. */
export const isNumbered = (observation: Observation): observation is Numbered =>
  observation.figure.is === 'number';

/** Whether an observation is a number for a known period. */
export function isMeasured(observation: Observation): observation is Measured {
  return observation.figure.is === 'number' && observation.period.is !== 'unstated';
}

/** An observation whose period is known, whether its figure is a number or the reason why there is none. */
export type Timed = Observation & { readonly period: StatedPeriod };

/** Whether the period of an observation is known. */
export const isTimed = (one: Observation): one is Timed => one.period.is !== 'unstated';
