import { checkPastAddresses } from '../../moved/past-check.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { lastingAddresses } from '../lasting/lasting-addresses.ts';
import type { Publication } from '../publication.ts';

/** Holds the addresses that a publication had against those that it has: asked only where it had any, and where nothing else is wrong. */
export function confirmAddresses(publication: Publication): readonly Diagnostic[] {
  const { past, asAt } = publication;
  const { sealed = [], redirects = [], gone = [] } = past;
  if (sealed.length + redirects.length + gone.length === 0) return [];
  return checkPastAddresses(past, lastingAddresses(publication), asAt);
}
