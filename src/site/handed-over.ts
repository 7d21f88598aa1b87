import type { Publication } from '../core/publication/publication.ts';

let handedOver: Publication | undefined;

/** Hands over the publication that a command has checked, for the pages that it is about to have written. */
export function handOver(publication: Publication): void {
  handedOver = publication;
}

/** The publication that this process has checked already; `undefined` where none was handed over. */
export const takeOver = (): Publication | undefined => handedOver;
