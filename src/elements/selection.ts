import { z } from 'astro/zod';
import { problem, type Checked } from '../core/source/diagnostic.ts';
import type { Noun } from '../core/language/problems/nouns.ts';
import type { CompileContext } from '../core/compile/element.ts';
import { identifier } from '../core/values/field.ts';
import { entriesOf } from '../core/registers/entries.ts';
import type { Entry, Register } from '../core/registers/register.ts';
import type { Location } from '../core/source/source.ts';
import { suggest } from '../core/source/suggest.ts';

/** Which entries of a register an element shows: all of them, or those that every attribute fits. */
export const selectionSchema = z.strictObject({
  /** A subject of `publication.yml`. */
  theme: identifier.optional(),
  /** The paper they stand in: the name of its file. */
  edition: identifier.optional(),
  /** A body they are about: the name of its file. */
  body: identifier.optional(),
});

export type Selection = z.output<typeof selectionSchema>;

export const problems = {
  unknown: problem('selection/unknown'),
  nothing: problem('selection/nothing'),
};

/** Tells an id that names nothing, with what was probably meant. */
export const unknownAt = (
  place: Location,
  { what, id, known }: { what: Noun; id: string; known: Iterable<string> },
) => problems.unknown.at(place, { what, id, hint: suggest(id, known) });

/**
 * Selects the entries of a register that an element is to show. That nothing fits is a fault: readers would
 * take an empty list for a fact.
 */
export function selectEntries<Columns extends z.ZodObject>(
  register: Register<Columns>,
  { theme, edition, body }: Selection,
  lookup: CompileContext,
  placeOf: (attribute: keyof Selection) => Location,
): Checked<readonly Entry<z.output<Columns>>[]> {
  const asked = [
    { what: 'theme', id: theme, known: lookup.themes },
    { what: 'edition', id: edition, known: lookup.papers },
    { what: 'body', id: body, known: lookup.bodies },
  ] as const;
  const diagnostics = asked.flatMap(({ what, id, known }) =>
    id === undefined || known.has(id) || (what === 'theme' && !lookup.hasSettings)
      ? []
      : [unknownAt(placeOf(what), { what, id, known: known.keys() })],
  );
  if (diagnostics.length > 0) return { value: [], diagnostics };
  const value = entriesOf(lookup, register).filter(
    (entry) =>
      (theme === undefined || (entry.themes ?? []).includes(theme)) &&
      (edition === undefined || entry.edition === edition) &&
      (body === undefined || entry.bodies.includes(body)),
  );
  if (value.length > 0) return { value, diagnostics: [] };
  return {
    value,
    diagnostics: [problems.nothing.at(placeOf('theme'), { register: register.name })],
  };
}

/** Keeps of selected entries those that fit an attribute of the element's own; that none does is a fault, too. */
export function narrowEntries<Values>(
  { value, diagnostics }: Checked<readonly Entry<Values>[]>,
  { name }: Register,
  fits: (entry: Entry<Values>) => boolean,
  place: Location,
): Checked<readonly Entry<Values>[]> {
  const kept = value.filter(fits);
  if (diagnostics.length > 0 || kept.length > 0) return { value: kept, diagnostics };
  return { value: kept, diagnostics: [problems.nothing.at(place, { register: name })] };
}
