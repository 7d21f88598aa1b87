import { problem, type Diagnostic } from './diagnostic.ts';
import type { Location, Slot, Span } from './source.ts';
import { nearest, onlyMeant, suggest } from './suggest.ts';

/** Where the first thing of a kind is written down, while there is none. */
function firstOf(what: string, id: string): string {
  if (what === 'body')
    return `Add the file \`content/bodies/${id}.md\`, with \`name\` and \`kind\` between two lines of \`---\`.`;
  if (what === 'theme')
    return `Add \`themes:\` to \`content/publication.yml\`, and below it an indented line such as \`${id}: ${id.charAt(0).toUpperCase()}${id.slice(1)}\`.`;
  return suggest(id, []);
}

/** The entries that an id without its register may mean: those with that id, else the one that is spelt most like it. */
function entriesMeant(id: string, known: readonly string[]): readonly string[] {
  const idOf = (name: string) => name.slice(name.indexOf('/') + 1);
  const same = known.filter((name) => idOf(name) === id);
  if (same.length > 0) return same;
  const near = nearest(id, known.map(idOf));
  return known.filter((name) => idOf(name) === near);
}

/** The one name that was meant by another; `undefined` where that is not sure. */
function meantBy(what: string, id: string, known: readonly string[]): string | undefined {
  if (what !== 'entry' || id.includes('/')) return onlyMeant(id, known);
  const same = known.filter((name) => name.endsWith(`/${id}`));
  return same.length === 1 ? same[0] : undefined;
}

/** What to type in place of an id that stands without its register. */
function withRegister(id: string, known: readonly string[]): string {
  const meant = entriesMeant(id, known).map((name) => `\`${name}\``);
  return meant.length > 0
    ? `Type ${meant.join(' or ')}: the register, a slash and the id.`
    : 'Write the register and the id with a slash between them, such as `actions/bus-passes`.';
}

function hintFor(what: string, id: string, known: readonly string[]): string {
  if (what === 'entry' && !id.includes('/')) return withRegister(id, known);
  return known.length === 0 ? firstOf(what, id) : suggest(id, known);
}

export const problems = {
  unknown: problem(
    'reference/unknown',
    ({ what, id, known }: { what: string; id: string; known: readonly string[] }) => ({
      what,
      id,
      hint: hintFor(what, id, known),
    }),
  ),
};

/** Reports an id that names nothing. An id that is not given is no fault. @param place Asked for a fault only. */
export function checkReference(
  what: string,
  id: string | undefined,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  place: () => Location | Span | Slot,
): readonly Diagnostic[] {
  if (id === undefined || known.has(id)) return [];
  const names = [...known.keys()];
  const details = { what, id, known: names };
  return [problems.unknown.at(place(), details, meantBy(what, id, names))];
}
