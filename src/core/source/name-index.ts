/**
 * An index of things by the names that each of them has, of which there may be several or none. Under each name
 * they keep their order.
 */
export function nameIndex<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things)
    for (const name of new Set(namesOf(thing))) {
      const of = found.get(name);
      if (of) of.push(thing);
      else found.set(name, [thing]);
    }
  return found;
}
