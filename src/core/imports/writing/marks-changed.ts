import type { Mark, MarkChange } from '../../language/imports.ts';
import type { Mapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';
import type { Cells } from './append-rows.ts';

/**
 * What the rows of a mapping say beside their figures, where blank says that there is none. Where ratings stand at the
 * newest period alone, a blank one of another says nothing.
 */
export function marksRead(
  readings: readonly Reading[],
  { tables, marks }: Mapping,
): (reading: Reading) => readonly Mark[] {
  const isCoded = tables.some(({ values = [] }) =>
    values.some(({ qualifier }) => qualifier !== undefined),
  );
  const has = (mark: Mark) => readings.some((one) => one[mark] !== undefined);
  const hasStatus = isCoded || marks !== undefined || has('status');
  const newest = readings.reduce(
    (last, { period }) => (period.first > last ? period.first : last),
    '',
  );
  const rated = new Set(
    readings.flatMap(({ rating, period }) => (rating === undefined ? [] : [period.first])),
  );
  const isOfNewest = rated.size === 1 && rated.has(newest);
  return ({ period }) => [
    ...(hasStatus ? (['status'] as const) : []),
    ...(rated.size > 0 && (!isOfNewest || period.first === newest) ? (['rating'] as const) : []),
  ];
}

/** Whether a file that says nothing of a figure takes back what its row says: a status that no word of the mapping means was typed by a person. */
function takesBack(what: Mark, was: string, { codes, marks }: Mapping): boolean {
  const said = [...Object.values(codes ?? {}), ...Object.values(marks ?? {})] as readonly string[];
  return what !== 'status' || said.length === 0 || said.includes(was);
}

/** What is said of a figure by its row and not by the file, or otherwise. */
export const marksChanged = (
  before: Cells,
  cells: Cells,
  read: readonly Mark[],
  mapping: Mapping,
): readonly MarkChange[] =>
  read.flatMap((what) => {
    const [was, is] = [before[what] ?? '', cells[what] ?? ''];
    return was === is || (is === '' && !takesBack(what, was, mapping)) ? [] : [{ what, was, is }];
  });
