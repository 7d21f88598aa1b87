import type { Hint } from '../language/hints/hints.ts';

/** The number at a place of a row; beyond its ends there is no way. */
const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

/** How many single characters must be added, dropped, changed or swapped with their neighbour to make one word into the other. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    const [previous = [], beforeIt = []] = [rows[row - 1], rows[row - 2]];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeIt, column - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(current);
  }
  return at(rows[from.length] ?? [], to.length);
}

/** So many known names are listed whole: all keys of any file. Of more the likeliest are. */
const fewNames = 60;
const mostNames = 12;

/** The longest word for which a known one is looked for. */
const longest = 100;

/** The known word that was most likely meant; `undefined` when none is near enough to offer. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Nobody misspells a word of this length, and comparing it would take for ever.
  if (word.length > longest) return undefined;
  const reach = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let distance = reach + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= distance) continue;
    const here = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (here < distance) [best, distance] = [candidate, here];
  }
  return best;
}

/** The digits of a text: a name with others is that of another paper or another time. */
const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * The one known word that can have been meant: the nearest, where no other is nearly as near and no digit differs.
 * `undefined` where that is not sure, though {@link nearest} may offer one.
 */
export function onlyMeant(word: string, known: Iterable<string>): string | undefined {
  const all = [...new Set(known)];
  const meant = nearest(word, all);
  if (meant === undefined || digitsOf(meant) !== digitsOf(word)) return undefined;
  const distanceTo = (name: string) => editDistance(word.toLowerCase(), name.toLowerCase());
  const farther = distanceTo(meant) === 0 ? 1 : distanceTo(meant) + 2;
  return all.every((name) => name === meant || distanceTo(name) >= farther) ? meant : undefined;
}

/** What to do about a word outside a closed vocabulary: what was probably meant, else all that is allowed. */
export function suggest(word: string, known: Iterable<string>): Hint {
  const all = [...known];
  const meant = nearest(word, all);
  if (meant !== undefined)
    return { is: 'nearest', meant, isOnly: onlyMeant(word, all) !== undefined };
  if (all.length === 0) return { is: 'nothing-known' };
  const names = all.length <= fewNames ? all : likeliest(word, all).slice(0, mostNames);
  return { is: 'one-of', names, more: all.length - names.length };
}

const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Known names, those first that have most words of a name in them. */
function likeliest(word: string, known: readonly string[]): readonly string[] {
  const wanted = new Set(wordsOf(word.slice(0, longest)).filter((part) => part.length > 2));
  const shared = (name: string) => wordsOf(name).filter((part) => wanted.has(part)).length;
  const counts = new Map(known.map((name) => [name, shared(name)]));
  return known.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
}

const dated = /^(\d{4}(?:-\d{2}(-\d{2})?)?)-/;

/**
 * What to do about a paper that is not there. Its name begins with its day: another day is another paper, which is not
 * offered in its place. Of a month or a year alone one of its days may be meant.
 */
export function suggestPaper(id: string, known: Iterable<string>): Hint {
  const all = [...known];
  const [, typed, day] = dated.exec(id) ?? [];
  if (typed === undefined) return suggest(id, all);
  const isThen = (name: string) =>
    day === undefined ? name.startsWith(`${typed}-`) : digitsOf(name) === digitsOf(id);
  const meant = nearest(id, all.filter(isThen));
  if (meant === undefined) return { is: 'add-paper', id };
  return { is: 'nearest', meant, isOnly: onlyMeant(id, all) !== undefined };
}
