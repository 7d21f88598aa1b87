import { problem } from '../source/diagnostic.ts';
import { suggest } from '../source/suggest.ts';

/** What can be wrong with a link. */
export const problems = {
  unknownPaper: problem(
    'link/unknown-paper',
    ({ id, known }: { id: string; known: readonly string[] }) => ({ id, hint: suggest(id, known) }),
  ),
  unknownFile: problem(
    'link/unknown-file',
    ({ path, typed, known }: { path: string; typed: string; known: readonly string[] }) => ({
      path,
      hint: suggest(typed, known),
    }),
  ),
  unknownEntry: problem(
    'link/unknown-entry',
    ({ name, known }: { name: string; known: readonly string[] }) => ({
      name,
      hint: suggest(name, known),
    }),
  ),
  unknownAnchor: problem(
    'link/unknown-anchor',
    ({ anchor, known }: { anchor: string; known: readonly string[] }) => ({
      anchor,
      hint: suggest(anchor, known),
    }),
  ),
  address: problem('link/address'),
};
