import { problem, type Diagnostic } from './diagnostic.ts';
import type { Place } from './source.ts';
import { suggest } from './suggestion.ts';

/** Where the first thing of a kind is written down, while there is none. */
function firstOf(what: string, id: string): string {
  if (what === 'body')
    return `Add the file \`content/bodies/${id}.md\`, with \`name\` and \`kind\` between two lines of \`---\`.`;
  if (what === 'theme')
    return `Add \`themes:\` to \`content/publication.yml\`, and below it an indented line such as \`${id}: ${id.charAt(0).toUpperCase()}${id.slice(1)}\`.`;
  return suggest(id, []);
}

export const problems = {
  unknown: problem(
    'reference/unknown',
    ({ what, id, known }: { what: string; id: string; known: readonly string[] }) => ({
      message: `There is no ${what} \`${id}\`.`,
      hint: known.length === 0 ? firstOf(what, id) : suggest(id, known),
    }),
  ),
};

/** Reports an id that names nothing. An id that is not given is no fault. @param place Asked for a fault only. */
export function checkReference(
  what: string,
  id: string | undefined,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  place: () => Place,
): readonly Diagnostic[] {
  if (id === undefined || known.has(id)) return [];
  return [problems.unknown.at(place(), { what, id, known: [...known.keys()] })];
}
