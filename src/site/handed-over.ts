import type { Notes } from '../core/source/asked.ts';
import type { Publication } from '../core/publication/publication.ts';

let handedOver: Publication | undefined;
let notes: Notes | undefined;

/**
 * Hands over the publication that a command has checked, for the pages that it is about to have written.
 *
 * @param noting Who notes what they read, where anybody does.
 */
export function handOver(publication: Publication, noting?: Notes): void {
  handedOver = publication;
  notes = noting;
}

/** Who notes what the pages read. */
export const takeNotes = (): Notes | undefined => notes;

/** The publication that this process has checked already. @throws Error where none was handed over: no build shows another. */
export function takeOver(): Publication | undefined {
  if (handedOver === undefined) throw new Error('No publication was handed over.');
  return handedOver;
}
