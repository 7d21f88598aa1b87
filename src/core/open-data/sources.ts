import { addressOf } from '../addresses/address.ts';
import type { Publication } from '../publication/publication.ts';
import { reportPlaces } from './report-places.ts';
import type { DatasetSource } from './dataset.ts';

/** What rows rest on: the reports that they name, each once, in order of day; else what is said of their source. */
export function sourcesOf(
  editions: readonly string[],
  source: string | undefined,
  { reports }: Pick<Publication, 'reports'>,
): readonly DatasetSource[] {
  const places = reportPlaces(reports);
  const found = [...new Set(editions)]
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => b - a)
    .map((place) => reports[place]!)
    .map(({ id, head }) => ({ title: head.title, address: addressOf.report(id) }));
  return [...found, ...(source === undefined ? [] : [{ title: source }])];
}
