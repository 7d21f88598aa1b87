import type { Publication } from '../publication/publication.ts';
import type { CellRevision } from '../indicators/cell-revision.ts';
import type { ChangeNote } from '../indicators/change-note.ts';
import type { Revision } from '../indicators/revision.ts';
import { typedFigure } from '../values/figure.ts';

/** The figures of a row, and the counts and the status of the one that stood before where they are recorded. */
const recordedFigures = ({ was, now, wasNumerator, wasDenominator, wasStatus }: Revision) => ({
  ...{ was: typedFigure(was), now: typedFigure(now) },
  ...(wasNumerator && { wasNumerator: wasNumerator.text }),
  ...(wasDenominator && { wasDenominator: wasDenominator.text }),
  ...(wasStatus && { wasStatus }),
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

/** The same of a row about a table or an entry. */
function recordedCellRow(one: CellRevision): Record<string, string> {
  const { day, kind, measure, parts, was, now, reason } = one;
  const part = parts.join('; ');
  return {
    ...{ day, kind, measure },
    ...(part === '' ? {} : { part }),
    ...(was === undefined || now === undefined ? {} : { was, now }),
    reason,
  };
}

/** What `data/revisions.csv` says, in a settled order. A row whose measure has faults of its own gives its reason too. */
export function recordedRevisions({
  revisions,
  notes,
  cellRevisions,
}: Publication): readonly Record<string, string>[] {
  const all = [...[...revisions, ...notes].map(recordedRow), ...cellRevisions.map(recordedCellRow)];
  const keyed = all.map((row) => [`${row['day']} ${JSON.stringify(row)}`, row] as const);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}
