import type { Placed } from '../output/swap.ts';
import { project } from '../project.ts';
import { isOurs } from '../stamp/is-ours.ts';
import { recordsIn, withStates, writeRecord, type PageRecord } from './page-record.ts';

/**
 * Keeps what the next build is to know of a site that has come to its place: what the disk says of its files too, where
 * they are surely ours.
 *
 * @param release What the site says of itself.
 */
export function keepRecord(record: PageRecord, { pieceByPiece }: Placed, release = ''): void {
  const known = pieceByPiece === undefined ? withStates(record) : record;
  // Another build may have put its site there meanwhile.
  writeRecord(recordsIn(project), isOurs(record.out, release) ? known : record);
}
