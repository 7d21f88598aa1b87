import type { Publication } from '../core/publication/publication.ts';

let handedOver: Publication | undefined;

/** Hands over the publication that a command has checked, for the pages that it is about to have written. */
export function handOver(publication: Publication): void {
  handedOver = publication;
}

/** The publication that this process has checked already. @throws Error where none was handed over: no build shows another. */
export function takeOver(): Publication | undefined {
  if (handedOver === undefined) throw new Error('No publication was handed over.');
  return handedOver;
}
