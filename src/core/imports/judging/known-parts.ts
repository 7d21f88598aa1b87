import { doubt } from '../doubt.ts';
import { isCountry, knownAs, type KnownNames } from '../known-names.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { keyOf, type Reading } from '../reading.ts';
import type { TotalInDoubt } from '../totals/total-in-doubt.ts';

/**
 * Parts that are called as those whose figures the publication has, as a comparator of it or as a country: each is told
 * once and kept out, unless the mapping says what its name is. Where most parts are countries, these are parts.
 */
export const knownParts = (
  readings: readonly Reading[],
  { parts = {} }: TableMapping,
  names: KnownNames,
): readonly TotalInDoubt[] =>
  Object.entries(parts).flatMap(([dimension, { column, names: led = {} }]) => {
    const isSaid = new Set(Object.values(led));
    const own = readings.filter((one) => one.comparator === undefined && one.parts.has(dimension));
    const all = Map.groupBy(own, ({ parts: of }) => of.get(dimension)!);
    const ofCountries = [...all.keys()].filter(isCountry).length * 2 > all.size;
    return [...all].flatMap(([name, ones]) => {
      const known = isSaid.has(name) ? undefined : knownAs(name, names);
      if (!known || (ofCountries && isCountry(name))) return [];
      const details = { column, name, ...known };
      const told = doubt('known-name', ones[0]!.place, details, ones.length);
      return [{ told, keys: new Set(ones.map(keyOf)) }];
    });
  });

/** Of doubts that keep the same figures out the first alone. */
export const onceNamed = (doubts: readonly TotalInDoubt[]): readonly TotalInDoubt[] => {
  const seen = new Set<string>();
  return doubts.filter(({ keys }) => {
    const isNew = [...keys].every((key) => !seen.has(key));
    keys.forEach((key) => seen.add(key));
    return isNew;
  });
};
