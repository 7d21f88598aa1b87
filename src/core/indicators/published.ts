import type { Day } from '../values/calendar.ts';
import type { Definition } from './indicator.ts';
import type { Observation } from './observation.ts';

/** The day of a paper, which its id begins with; `undefined` where it does not, and for what stands in no paper. */
export const dayOfEdition = (edition: string | undefined): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}/.exec(edition ?? '')?.[0];

/** The day that a figure bears itself: that of its row, else of its paper. */
export const ownDayOf = ({
  published,
  edition,
}: Pick<Observation, 'published' | 'edition'>): Day | undefined =>
  published ?? dayOfEdition(edition);

/**
 * The day on which a figure was published: its own, else that of the definition, which goes for every row without one.
 *
 * @returns `undefined` where nobody recorded it.
 */
export const publishedOn = (
  observation: Pick<Observation, 'published' | 'edition'>,
  { published }: Pick<Definition, 'published'>,
): Day | undefined =>
  ownDayOf(observation) ?? (observation.edition === undefined ? published : undefined);
