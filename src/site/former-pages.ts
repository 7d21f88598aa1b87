import { formerAddresses, type FormerAddress } from '../core/moved/past-addresses.ts';
import { lastingAddresses } from '../core/publication/lasting/lasting-addresses.ts';
import type { Publication } from '../core/publication/publication.ts';
import { keptOf } from '../core/source/kept.ts';

/** Every address of a publication that leads elsewhere now or is gone, in order. */
export const movedOn = keptOf((publication: Publication): readonly FormerAddress[] => {
  const addresses = lastingAddresses(publication);
  return formerAddresses(publication.past, (address) => addresses.has(address));
});

/** Those at which a page can say so: of files only a host can. */
export const pagesMoved = (publication: Publication): readonly FormerAddress[] =>
  movedOn(publication).filter(({ address }) => address.length > 1 && address.endsWith('/'));
