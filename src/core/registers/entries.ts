import type { z } from 'astro/zod';
import { keptOf } from '../source/kept.ts';
import { referenceTo, type Entry, type EntryStore, type Register } from './register.ts';

/**
 * Whether an entry is of a register. Then its cells are by the columns of that register: the reader made them by
 * those, and no two registers have one name.
 */
export const isOf = <Columns extends z.ZodObject>(
  entry: Entry,
  { name }: Register<Columns>,
): entry is Entry<z.output<Columns>> => entry.register === name;

/** The entries of a register, typed by its columns, in the order of its tables; none where it has no table. */
export const entriesOf = <Columns extends z.ZodObject>(
  { entries }: EntryStore,
  register: Register<Columns>,
): readonly Entry<z.output<Columns>>[] =>
  (entries.get(register.name) ?? []).filter((entry) => isOf(entry, register));

/** Every entry, register by register. */
export const allEntries = ({ entries }: EntryStore): readonly Entry[] =>
  [...entries.values()].flat();

/** Every entry by the name that others refer to it by: `actions/bus-passes`. */
export const entriesByReference = keptOf(
  (store: EntryStore): ReadonlyMap<string, Entry> =>
    new Map(allEntries(store).map((entry) => [referenceTo(entry), entry])),
);

/** The names in a cell that holds one or several; none in a cell that is blank or holds anything else. */
export function namesIn(cell: unknown): readonly string[] {
  const cells: readonly unknown[] = Array.isArray(cell) ? cell : [cell];
  return cells.filter((name) => typeof name === 'string');
}
