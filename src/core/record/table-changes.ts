import { sameValue } from '../values/figure.ts';
import { isPartOf, partsIn } from '../indicators/cell-revision.ts';
import { isOneTime, isOtherTime } from './other-time.ts';
import { isNamedAlike } from '../source/same-name.ts';
import type { Change } from './change.ts';
import { isOfDefinition } from './figure-changes.ts';
import type { RecordedThing } from './record.ts';
import { nameOfCell } from './recorded-things.ts';
import type { RecordedRow } from './revision-rows.ts';

/** By what the cells of a table are known. */
type TableOf = NonNullable<RecordedThing['table']>;

/** A row or a column in two records. */
interface Pair<One> {
  readonly was: One | undefined;
  readonly now: One | undefined;
}

/** What a row or a column was called, and is called. */
interface Names {
  readonly was: string;
  readonly now: string;
}

/** What became of a table, or of an entry: what is told of it besides what it is. */
export type ChangeOfThing = Pick<Change, 'did'> & Partial<Change>;

/** The row that is new since and tells why a cell says something else. @param cell The row and the column; of an entry the column. */
export const rowAbout = (
  rows: readonly RecordedRow[],
  cell: readonly (string | undefined)[],
  was?: string,
): RecordedRow | undefined =>
  rows.find(
    (row) =>
      !isOfDefinition(row) &&
      isPartOf(partsIn(row['part']), cell) &&
      (was === undefined || row['was'] === undefined || sameValue(row['was'], was)),
  );

/** Rows or columns that are the same in two records: what readers call them tells it, else their ids. */
function paired<One extends { readonly id: string; readonly name: string }>(
  before: readonly One[],
  now: readonly One[],
): readonly Pair<One>[] {
  const byName = new Map(before.map((one) => [one.name, one]));
  const kept = new Set(now.flatMap(({ name }) => byName.get(name) ?? []));
  const byId = new Map(before.flatMap((one) => (kept.has(one) ? [] : [[one.id, one] as const])));
  const pairs = now.map((one) => ({ was: byName.get(one.name) ?? byId.get(one.id), now: one }));
  const found = new Set(pairs.map(({ was }) => was));
  return [
    ...pairs,
    ...before.flatMap((one) => (found.has(one) ? [] : [{ was: one, now: undefined }])),
  ];
}

const keysOf = ({ rows, columns }: TableOf) =>
  rows.flatMap((row) => columns.map((column) => nameOfCell(row.name, column.name)));

/** The rows and columns of a table: of an older record, which does not have them, those of the later one that it tells something of. */
function tableIn({ table, says }: RecordedThing, later: TableOf): TableOf {
  if (table) return table;
  const isThere = (row: { name: string }, column: { name: string }) =>
    Object.hasOwn(says, nameOfCell(row.name, column.name));
  return {
    rows: later.rows.filter((row) => later.columns.some((column) => isThere(row, column))),
    columns: later.columns.filter((column) => later.rows.some((row) => isThere(row, column))),
  };
}

/**
 * Whether rows and columns that are not in an older record may stand for some that it has: it knows them by what they are
 * called alone, and cells that it has are called so no more.
 */
const isUnsure = (was: RecordedThing, now: RecordedThing): boolean =>
  !was.table &&
  Object.keys(was.says).some((key) => key.includes(', ') && !Object.hasOwn(now.says, key));

const isOtherName = ({ was, now }: Names) => !isNamedAlike(was, now);

/** Whether a row is called as another time, or as something else that is no time. @param heading What the table calls its rows. */
const isOtherRow = (names: Names, heading: string | undefined) =>
  isOtherTime(names, heading) || (isOtherName(names) && !isOneTime(names));

/** The keys of a thing, as its record tells them beside the cells of a table and the numbers that a report tells in words. */
export function headOf(
  { says, table }: RecordedThing,
  other: RecordedThing,
): Record<string, string> {
  const cells = new Set([table, other.table].flatMap((one) => (one ? keysOf(one) : [])));
  return Object.fromEntries(
    Object.entries(says).filter(([key]) => key !== 'told' && !cells.has(key)),
  );
}

/** The number of cells that say the same in two tables, of all that the fuller one has: 0 to 1. */
export function likeness(one: RecordedThing, other: RecordedThing): number {
  const [those, these] = [one, other].map(({ table }) => (table ? keysOf(table) : []));
  const most = Math.max(those!.length, these!.length);
  const same = these!.filter(
    (key) => one.says[key] !== undefined && one.says[key] === other.says[key],
  );
  return most === 0 ? 0 : same.length / most;
}

/**
 * What became of the rows, columns and cells of a table. A figure that says something else, or is gone, needs a reason, and
 * so does another unit; words and headings are told alone.
 *
 * @param rows The rows of `data/revisions.csv` about it that are new since.
 * @param isWithheld Whether what stood in it before is not told.
 */
export function tableChanges(
  was: RecordedThing,
  now: RecordedThing,
  rows: readonly RecordedRow[],
  isWithheld: boolean,
): readonly ChangeOfThing[] {
  if (!now.table) return [];
  const before = tableIn(was, now.table);
  const lines = paired(before.rows, now.table.rows);
  const columns = paired(before.columns, now.table.columns);
  const hasFigures = before.columns.some(({ unit }) => unit !== undefined);
  const told = (text: string | undefined) =>
    isWithheld ? { isWithheld: true as const } : { was: text };
  const come = (
    pair: Pair<{ id: string; name: string }>,
    of: 'row' | 'column',
    isOwed: boolean,
  ): readonly ChangeOfThing[] => {
    const { name, id } = (pair.now ?? pair.was)!;
    const cell = { [of]: id };
    if (!pair.was && isUnsure(was, now)) return [];
    if (!pair.was) return [{ did: 'new' as const, field: name, cell }];
    if (pair.now) {
      const names = { was: pair.was.name, now: pair.now.name };
      if (names.was === names.now) return [];
      const field = of === 'row' ? 'line' : 'heading';
      const isOther =
        isOwed && (of === 'row' ? isOtherRow(names, now.says['rows']) : isOtherName(names));
      const why = rowAbout(rows, of === 'row' ? [id, undefined] : [undefined, id])?.['reason'];
      const owed = isOther ? { cell, needsReason: true, reason: why } : {};
      return [{ did: 'changed' as const, field, ...names, ...owed }];
    }
    const reason = rowAbout(rows, of === 'row' ? [id, undefined] : [undefined, id])?.['reason'];
    const withheld = isWithheld && { isWithheld };
    return [{ did: 'gone' as const, field: name, cell, needsReason: isOwed, reason, ...withheld }];
  };
  const defined = rows.find(isOfDefinition)?.['reason'];
  const stand = lines.flatMap(({ was: line, now: row }) =>
    columns.flatMap(({ was: from, now: column }): readonly ChangeOfThing[] => {
      if (!line || !row || !from || !column) return [];
      const then = was.says[nameOfCell(line.name, from.name)];
      const here = now.says[nameOfCell(row.name, column.name)];
      if (then === here || (then !== undefined && here !== undefined && sameValue(then, here)))
        return [];
      const cell = { row: row.id, column: column.id, unit: column.unit };
      const about = rowAbout(rows, [row.id, column.id], then);
      return [
        {
          ...{ did: 'changed', field: nameOfCell(row.name, column.name), cell, now: here },
          ...told(then),
          needsReason: from.unit !== undefined && then !== undefined && then !== 'not-yet-due',
          reason: about?.['reason'],
        },
      ];
    }),
  );
  return [
    ...lines.flatMap((pair) => come(pair, 'row', hasFigures)),
    ...columns.flatMap((pair) => come(pair, 'column', pair.was?.unit !== undefined)),
    ...columns.flatMap(({ was: from, now: column }): readonly ChangeOfThing[] =>
      from?.unit === undefined || column?.unit === undefined || from.unit === column.unit
        ? []
        : [
            {
              ...{
                did: 'changed',
                field: `unit: ${column.name}`,
                was: from.unit,
                now: column.unit,
              },
              ...{ needsReason: was.table !== undefined, reason: defined },
            },
          ],
    ),
    ...stand,
  ];
}
