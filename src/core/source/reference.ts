import type { Hint } from '../language/hints/hints.ts';
import type { Referable } from '../language/problems/nouns.ts';
import { problem, type Diagnostic } from './diagnostic.ts';
import type { Location, Slot, Span } from './source.ts';
import { nearest, suggest, suggestPaper } from './suggest.ts';

/** Where the first thing of a kind is written down, while there is none. */
function firstOf(what: Referable, id: string): Hint {
  if (what === 'body') return { is: 'first-body', id };
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return what === 'theme' ? { is: 'first-theme', id, title } : suggest(id, []);
}

/** What to type in place of an id without its register: the entries with that id, else those that are spelt most like it. */
function withRegister(id: string, known: readonly string[]): Hint {
  const idOf = (name: string) => name.slice(name.indexOf('/') + 1);
  const same = known.filter((name) => idOf(name) === id);
  if (same.length > 0) return { is: 'with-register', meant: same, isSure: true };
  const near = nearest(id, known.map(idOf));
  const meant = known.filter((name) => idOf(name) === near);
  return meant.length > 0
    ? { is: 'with-register', meant, isSure: false }
    : { is: 'form', of: 'entry' };
}

function hintFor(what: Referable, id: string, known: readonly string[]): Hint {
  if (what === 'entry' && !id.includes('/')) return withRegister(id, known);
  if (what === 'paper') return suggestPaper(id, known);
  return known.length === 0 ? firstOf(what, id) : suggest(id, known);
}

export const problems = {
  unknown: problem('reference/unknown'),
};

/** Reports an id that names nothing. An id that is not given is no fault. @param place Asked for a fault only. */
export function checkReference(
  what: Referable,
  id: string | undefined,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  place: () => Location | Span | Slot,
): readonly Diagnostic[] {
  if (id === undefined || known.has(id)) return [];
  return [problems.unknown.at(place(), { what, id, hint: hintFor(what, id, [...known.keys()]) })];
}
