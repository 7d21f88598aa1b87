import { toCell } from '../tables/row.ts';
import type { Day } from '../values/calendar.ts';

/** An address, and the day since when it is sealed. */
interface Sealed {
  readonly address: string;
  readonly since: Day;
}

/**
 * The addresses of a publication as `data/addresses.csv` has them, in order: those that it had stay with their days, also
 * where nothing stands there any more, and new ones are added.
 *
 * @returns The text of the table, how many were added, and how many there are.
 */
export function sealAddresses(
  before: readonly Sealed[],
  addresses: Iterable<string>,
  day: Day,
): { readonly text: string; readonly added: number; readonly all: number } {
  const since = new Map(before.map((one) => [one.address, one.since]));
  const known = since.size;
  for (const address of addresses) if (!since.has(address)) since.set(address, day);
  const rows = [...since]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, from]) => `${toCell(address)},${from}\n`);
  return { text: `address,since\n${rows.join('')}`, added: since.size - known, all: since.size };
}
