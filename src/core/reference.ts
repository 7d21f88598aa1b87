import { problem, type Diagnostic } from './diagnostic.ts';
import type { Place } from './source.ts';
import { suggest } from './suggestion.ts';

export const problems = {
  unknown: problem(
    'reference/unknown',
    ({ what, id, known }: { what: string; id: string; known: readonly string[] }) => ({
      message: `There is no ${what} \`${id}\`.`,
      hint: suggest(id, known),
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
