import type { Document } from '../../documents/document.ts';
import type { Definition, Indicator } from '../indicator.ts';
import type { Revision } from '../revision.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Location } from '../../source/source.ts';
import type { Day } from '../../values/calendar.ts';

export const problems = {
  published: problem('observation/published-to-come'),
  revised: problem('revision/to-come'),
};

/** The days of publication in the rows of a measure that are still to come, each once, where it is first typed. */
function daysToCome({ observations }: Indicator, asAt: Day): readonly (readonly [Day, Location])[] {
  const found = new Map<Day, Location>();
  for (const observation of observations) {
    const { published } = observation;
    if (published === undefined || published <= asAt || found.has(published)) continue;
    found.set(published, observation.placeOf('published'));
  }
  return [...found];
}

/**
 * Reports figures that say they were published, and changes that say they were made, on a day that is still to come: the
 * site would show them before it. The day itself is none.
 *
 * @param asAt The latest day that the publication has reached; blank where nobody knows.
 */
export function checkDaysToCome(
  {
    definitions,
    indicators,
    revisions,
  }: {
    readonly definitions: readonly Document<Definition>[];
    readonly indicators: Iterable<Indicator>;
    readonly revisions: readonly Pick<Revision, 'day' | 'placeOf'>[];
  },
  asAt: Day,
): readonly Diagnostic[] {
  if (asAt === '') return [];
  return [
    ...definitions.flatMap(({ head: { published: day }, placeOf }) =>
      day !== undefined && day > asAt
        ? [problems.published.at(placeOf('published'), { day, asAt })]
        : [],
    ),
    ...[...indicators].flatMap((indicator) =>
      daysToCome(indicator, asAt).map(([day, place]) =>
        problems.published.at(place, { day, asAt }),
      ),
    ),
    ...revisions.flatMap(({ day, placeOf }) =>
      day > asAt ? [problems.revised.at(placeOf('day'), { day, asAt })] : [],
    ),
  ];
}
