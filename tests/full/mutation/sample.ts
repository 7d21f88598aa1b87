import { createHash } from 'node:crypto';
import type { Mutant } from './mutant.ts';

const lot = ({ file, change }: Mutant) =>
  createHash('sha256').update(`${file}\0${change}`).digest('hex');

/**
 * Draws so many mutants of a file, in the order of its text. Each has its lot by what it is: the same are drawn
 * whenever the code around them is edited, and everywhere.
 */
export function draw(mutants: readonly Mutant[], most: number): readonly Mutant[] {
  const drawn = new Set(mutants.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, most));
  return mutants.filter((mutant) => drawn.has(mutant));
}
