import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Slot } from '../../source/source.ts';
import type { Basis } from '../../values/basis.ts';
import { hasNoThousandths, type PointWatch } from '../../values/thousands-point.ts';
import { isReckoned } from '../comparing/precision.ts';
import type { Definition } from '../indicator.ts';
import type { Observation } from '../observation.ts';

export const problems = { thousands: problem('observation/thousands-point') };

/** The columns of plain numbers. */
export type CountColumn = 'value' | 'numerator' | 'denominator';

/** The columns whose numbers count one by one, by the definition: three places in them are no places. */
export function countColumns(definition: Definition, basis: Basis): ReadonlySet<CountColumn> {
  const { unit, decimals, parts, counts } = definition;
  const isMeasured = isReckoned(definition) || basis.startsWith('mean-');
  const isCounted = decimals === undefined && hasNoThousandths(unit, isMeasured);
  const ofPeople = counts === 'people' && (parts === 'percent' || parts === 'per-10000');
  return new Set([
    ...(isCounted ? (['value'] as const) : []),
    ...(ofPeople ? (['numerator', 'denominator'] as const) : []),
  ]);
}

/** Reports the columns in which a point stands between thousands, each at its first such number. */
export function findThousandsPoints(
  points: Readonly<Record<CountColumn, PointWatch<Slot>>>,
  counted: ReadonlySet<CountColumn> | undefined,
  observations: readonly Observation[],
): readonly Diagnostic[] {
  const columns = (Object.keys(points) as CountColumn[]).filter(
    (column) => points[column].found && counted?.has(column),
  );
  // An average of what is counted has places.
  if (columns.length === 0 || observations.some(({ basis }) => basis.startsWith('mean-')))
    return [];
  return columns.map((column) => {
    const { first, count } = points[column].found!;
    const details = {
      text: first.text,
      count,
      line: column === 'value' ? 'decimals: 3' : undefined,
    };
    return problems.thousands.at(first.place, details);
  });
}
