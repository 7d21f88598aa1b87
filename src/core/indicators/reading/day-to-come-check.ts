import type { Document } from '../../documents/document.ts';
import type { Definition, Indicator } from '../indicator.ts';
import type { Revision } from '../revision.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Location } from '../../source/source.ts';
import type { Day } from '../../values/calendar.ts';
import { publishedOn } from '../published.ts';
import { firstDayOf } from './future-check.ts';

export const problems = {
  published: problem('observation/published-to-come'),
  period: problem('observation/to-come'),
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
 * The periods of a measure that were not over on a day and have a figure all the same, each once, where it is first typed. A
 * figure that bears a day before the end of its period is told as that, and a forecast may be told as estimated.
 */
function periodsToCome(
  { observations, definition }: Indicator,
  asAt: Day,
): readonly (readonly [text: string, Location])[] {
  const found = new Map<string, Location>();
  for (const observation of observations) {
    const { period, edition } = observation;
    if (period.is === 'unstated' || period.last <= asAt || found.has(period.text)) continue;
    if (observation.figure.is !== 'number' || observation.status === 'estimated') continue;
    const first = firstDayOf(observation, period);
    const day = publishedOn(observation, definition);
    const isToldOtherwise = day !== undefined && (first > day || edition === undefined);
    if (first > asAt && !isToldOtherwise) found.set(period.text, observation.placeOf('period'));
  }
  return [...found];
}

/**
 * Reports figures that say they were published, and changes that say they were made, on a day that is still to come: the
 * site would show them before it; and figures of a period that is not over. The day itself is none.
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
    readonly indicators: readonly Indicator[];
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
    ...indicators.flatMap((indicator) =>
      daysToCome(indicator, asAt).map(([day, place]) =>
        problems.published.at(place, { day, asAt }),
      ),
    ),
    ...indicators.flatMap((indicator) =>
      periodsToCome(indicator, asAt).map(([text, place]) =>
        problems.period.at(place, { text, asAt }),
      ),
    ),
    ...revisions.flatMap(({ day, placeOf }) =>
      day > asAt ? [problems.revised.at(placeOf('day'), { day, asAt })] : [],
    ),
  ];
}
