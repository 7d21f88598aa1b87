import type { RecordedThing } from './record.ts';
import type { RecordedRow } from './revision-rows.ts';
import type { ChangeOfThing } from './table-changes.ts';
import { betweenNumbers } from './told-numbers.ts';

const listed = (text: string) => (text === '' ? [] : text.split(betweenNumbers));

/** The numbers of one text that another does not have as often. */
function without(text: string, other: string): string | undefined {
  const left = [...listed(other)];
  const rest = listed(text).filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return rest.length === 0 ? undefined : rest.join(betweenNumbers);
}

/**
 * Which numbers are gone from the words of a report and which have come; `undefined` where none did.
 *
 * @param was Of a record of an earlier version of the program nothing is known.
 */
function otherNumbers(
  was: string | undefined,
  now: string | undefined,
): { readonly gone: string | undefined; readonly come: string | undefined } | undefined {
  if (was === undefined || now === undefined) return undefined;
  const [gone, come] = [without(was, now), without(now, was)];
  return gone === undefined && come === undefined ? undefined : { gone, come };
}

/** What became of the numbers that a report tells in its own words. Where others stand in the place of some, a reader is owed why. */
export function numberChanges(
  { says: was }: RecordedThing,
  { says: now, kind }: RecordedThing,
  rows: readonly RecordedRow[],
): readonly ChangeOfThing[] {
  const other = kind === 'report' ? otherNumbers(was['told'], now['told']) : undefined;
  if (!other) return [];
  const { gone, come } = other;
  const needsReason = gone !== undefined && come !== undefined;
  return [
    {
      ...{ did: 'changed', field: 'told', was: gone, now: come, needsReason },
      reason: needsReason ? rows[0]?.['reason'] : undefined,
    },
  ];
}
