import type { Publication } from '../../core/publication/publication.ts';
import { Digests } from './digest.ts';
import { PageKeeper } from './page-keeper.ts';
import type { PageRecord } from './page-record.ts';
import { Recorder } from './recorder.ts';
import { watchPublication } from './watch-publication.ts';

/** What notes the reads of pages, and makes of it what keeps them. */
export interface Keeping {
  readonly recorder: Recorder;
  /** @param record What is known of the pages that stand in a folder. */
  keeperOf(record: PageRecord | undefined, site: string): PageKeeper;
}

/** Begins to note what is read of a publication: once nothing but its pages reads it, and before they do. */
export function startKeeping(publication: Publication): Keeping {
  const recorder = new Recorder();
  watchPublication(recorder, publication);
  const digests = new Digests(recorder);
  // Whatever makes its values late is found before anything asks it.
  for (const number of recorder.things.keys()) digests.of(number);
  return {
    recorder,
    keeperOf: (record, site) => new PageKeeper(recorder, digests, record, site),
  };
}
