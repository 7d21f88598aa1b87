import type { Publication } from '../publication/publication.ts';
import type { ChangeNote } from '../indicators/change-note.ts';
import type { Revision } from '../indicators/revision.ts';
import { typedFigure } from '../values/figure.ts';

/** The figures of a row, and the counts of the one that stood before where they are recorded. */
const recordedFigures = ({ was, now, wasNumerator, wasDenominator }: Revision) => ({
  ...{ was: typedFigure(was), now: typedFigure(now) },
  ...(wasNumerator && { wasNumerator: wasNumerator.text }),
  ...(wasDenominator && { wasDenominator: wasDenominator.text }),
});

/** One row of `data/revisions.csv` as text; cells that say nothing are not there. */
function recordedRow(one: Revision | ChangeNote): Record<string, string> {
  const { day, kind, measure, period, dimensions, parts, comparator, basis, reason } = one;
  const part = [...dimensions.values(), ...parts].sort().join('; ');
  return {
    ...{ day, kind, measure },
    ...(period === undefined ? {} : { period: period.text }),
    ...(part === '' ? {} : { part }),
    ...(comparator === undefined ? {} : { comparator }),
    ...(basis === undefined ? {} : { basis }),
    ...('was' in one ? recordedFigures(one) : {}),
    reason,
  };
}

/** What `data/revisions.csv` says, in a settled order. */
export function recordedRevisions({
  indicators,
  notes,
}: Publication): readonly Record<string, string>[] {
  const revised = [...indicators.values()].flatMap((one) => [...one.revisions.values()].flat());
  const rows = new Set<Revision | ChangeNote>([...revised, ...notes]);
  const keyed = [...rows].map((one) => {
    const row = recordedRow(one);
    return [`${row['day']} ${JSON.stringify(row)}`, row] as const;
  });
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}
