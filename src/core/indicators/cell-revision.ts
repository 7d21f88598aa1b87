import { z } from 'astro/zod';
import type { Slot } from '../source/source.ts';
import type { Day } from '../values/calendar.ts';
import { day, oneOf, reference, text } from '../values/field.ts';
import { revisionKinds } from './revision.ts';

/** What may have become of a cell: another figure, withdrawn, or what figures of its table are read with. */
const cellKinds = [...revisionKinds, 'withdrawn', 'definition'] as const;

/** The cells of a row of `data/revisions.csv` that is about a table of a paper or an entry of a register. */
export const cellRevisionColumns = z.object({
  day,
  kind: oneOf(cellKinds),
  measure: reference,
  part: text.optional(),
  was: text.optional(),
  now: text.optional(),
  reason: text,
});

/** The columns of `data/revisions.csv` that say nothing of a table or an entry. */
export const columnsOfMeasures = ['period', 'comparator', 'basis'] as const;

/** One row of `data/revisions.csv` about a table of a paper or an entry of a register. */
export interface CellRevision {
  readonly day: Day;
  readonly kind: (typeof cellKinds)[number];
  /** What it is about: `tables/contacts-2020`, an entry by its register and id, such as `facts/population-2014`, or what the settings name, `comparators/england`. */
  readonly measure: string;
  /** In a table the id of the row and the name of the column, one of them where all its cells are meant; of an entry the name of the column. */
  readonly parts: readonly string[];
  /** As typed; both there, or neither: a note tells what was taken out or withdrawn, or of several cells at once. */
  readonly was: string | undefined;
  readonly now: string | undefined;
  /** In words for readers. */
  readonly reason: string;
  placeOf(column: string): Slot;
}

/** The names in a cell `part`, which are parted by `;`. */
export const partsIn = (part = ''): readonly string[] =>
  part.split(';').flatMap((name) => name.trim() || []);

/** Whether parts name a cell, alone or among others of its row or its column. @param cell The row and the column; of an entry the column. */
export const isPartOf = (
  parts: readonly string[],
  cell: readonly (string | undefined)[],
): boolean =>
  parts.length < 2
    ? parts.every((one) => cell.includes(one))
    : parts.length === cell.length && parts.every((one, at) => one === cell[at]);
