import { problem } from '../source/diagnostic.ts';

/** What can be wrong with a link. */
export const problems = {
  unknownPaper: problem('link/unknown-paper'),
  unknownFile: problem('link/unknown-file'),
  unknownEntry: problem('link/unknown-entry'),
  unknownAnchor: problem('link/unknown-anchor'),
  address: problem('link/address'),
};
