import { problem } from '../source/diagnostic.ts';
import { suggest } from '../source/suggest.ts';

/** What can be wrong with a link. */
export const problems = {
  unknownPaper: problem(
    'link/unknown-paper',
    ({ id, known }: { id: string; known: readonly string[] }) => ({
      message: `There is no paper \`${id}\`.`,
      hint: suggest(id, known),
    }),
  ),
  unknownFile: problem(
    'link/unknown-file',
    ({ path, typed, known }: { path: string; typed: string; known: readonly string[] }) => ({
      message: `There is no page \`${path}\`.`,
      hint: suggest(typed, known),
    }),
  ),
  unknownEntry: problem(
    'link/unknown-entry',
    ({ name, known }: { name: string; known: readonly string[] }) => ({
      message: `There is no entry \`${name}\` with a page of its own.`,
      hint: suggest(name, known),
    }),
  ),
  unknownAnchor: problem(
    'link/unknown-anchor',
    ({ anchor, known }: { anchor: string; known: readonly string[] }) => ({
      message: `That page has no heading \`#${anchor}\`.`,
      hint: suggest(anchor, known),
    }),
  ),
  address: problem('link/address'),
};
