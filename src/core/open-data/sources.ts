import { addressOf } from '../addresses/address.ts';
import type { Publication } from '../publication/publication.ts';
import type { DatasetSource } from './dataset.ts';

/** What rows rest on: the reports that they name, each once, in order of day; else what is said of their source. */
export function sourcesOf(
  editions: readonly string[],
  source: string | undefined,
  { reports }: Pick<Publication, 'reports'>,
): readonly DatasetSource[] {
  const named = new Set(editions);
  const found = reports
    .filter(({ id }) => named.has(id))
    .toReversed()
    .map(({ id, head }) => ({ title: head.title, address: addressOf.report(id) }));
  return [...found, ...(source === undefined ? [] : [{ title: source }])];
}
