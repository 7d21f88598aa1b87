import type { Document } from '../../documents/document.ts';
import type { Definition, Indicator } from '../../indicators/indicator.ts';
import { ownDayOf } from '../../indicators/published.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Publication } from '../publication.ts';
import { versionsOf } from './versions.ts';

export const problems = {
  uncounted: problem('indicator/undated'),
  others: problem('indicator/undated-others'),
};

/** How many figures of a measure have no day of their own; those that wait are none yet. */
function countUndated({ observations, toCome }: Indicator): number {
  const waiting = new Set(toCome);
  return observations.filter((one) => ownDayOf(one) === undefined && !waiting.has(one)).length;
}

/**
 * Reports measures of which something lasting, a report or a kept version, shows figures without a day of their own, and whose
 * definition does not say how many of them there are. One more is one that came later, and would change what was published:
 * no period tells that of a ward that comes late.
 */
export function checkUndated(
  publication: Publication,
  definitions: readonly Document<Definition>[],
): readonly Diagnostic[] {
  const counts = new Map(
    [...publication.indicators.values()].map((one) => [one.id, countUndated(one)]),
  );
  const typed = definitions.filter(
    ({ id, head }) => head.undated !== undefined || (counts.get(id) ?? 0) > 0,
  );
  if (typed.length === 0) return [];
  const known = [
    // A report that does not say up to when it shows them is asked for that first.
    ...publication.reports.flatMap(({ measures }) =>
      measures.filter(({ known }) => known?.isUnsure === false),
    ),
    ...versionsOf(publication).flatMap(({ measures }) => measures),
  ];
  const resting = new Set(known.filter((one) => countUndated(one) > 0).map(({ id }) => id));
  return typed.flatMap(({ id, head, placeOf }) => {
    const count = counts.get(id);
    const { undated } = head;
    if (count === undefined || count === undated) return [];
    if (undated === undefined)
      return resting.has(id) ? [problems.uncounted.at(placeOf('undated'), { id, count })] : [];
    return [problems.others.at(placeOf('undated'), { id, count, undated })];
  });
}
