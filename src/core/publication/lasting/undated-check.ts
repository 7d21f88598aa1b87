import type { Document } from '../../documents/document.ts';
import type { Definition, Indicator } from '../../indicators/indicator.ts';
import { ownDayOf } from '../../indicators/published.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Publication } from '../publication.ts';

export const problems = { undated: problem('indicator/undated') };

/** How many figures of a measure have no day of their own; those that wait are none yet. */
function countUndated({ observations, toCome }: Indicator): number {
  const waiting = new Set(toCome);
  return observations.filter((one) => ownDayOf(one) === undefined && !waiting.has(one)).length;
}

/**
 * Reports measures whose definition says how many of their figures have no day of their own, where there are more or fewer. One
 * more is one that came later, and would change the reports of before: no period tells that of a ward that comes late.
 */
export const checkUndated = (
  { indicators }: Pick<Publication, 'indicators'>,
  definitions: readonly Document<Definition>[],
): readonly Diagnostic[] =>
  definitions.flatMap(({ id, head: { undated }, placeOf }) => {
    const indicator = indicators.get(id);
    const count = indicator && countUndated(indicator);
    if (undated === undefined || count === undefined || count === undated) return [];
    return [problems.undated.at(placeOf('undated'), { id, count, undated })];
  });
