import { checkChains } from './chain.ts';
import type { Names } from './cross-check.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkReference } from './reference.ts';
import type { Entry, Referred } from './register.ts';
import type { ReadRegister } from './register-reader.ts';
import { entriesOf } from './registers.ts';
import type { Place } from './source.ts';

const words: Readonly<Record<Referred, string>> = {
  body: 'body',
  edition: 'paper',
  indicator: 'indicator',
  theme: 'theme',
  entry: 'entry',
};

/** Reports what the entries of registers name and is not there, and what they do not agree in. */
export function checkRegisters(
  registers: readonly ReadRegister[],
  names: Names,
): readonly Diagnostic[] {
  const entries = new Set(
    registers.flatMap(({ register, ids }) => [...ids].map((id) => `${register.name}/${id}`)),
  );
  const unjudged = new Set(
    registers.filter(({ isPart }) => isPart).map(({ register }) => register.name),
  );
  const known: Readonly<Record<Referred, ReadonlySet<string> | undefined>> = {
    body: names.bodies,
    edition: names.reports,
    indicator: names.indicators,
    theme: names.themes,
    entry: entries,
  };
  const check = (referred: Referred, value: unknown, place: Place): readonly Diagnostic[] => {
    const ids = known[referred];
    if (!ids || value === undefined) return [];
    const named = Array.isArray(value) ? (value as string[]) : [value as string];
    return named.flatMap((id, index) => {
      if (referred === 'entry' && unjudged.has(id.split('/')[0]!)) return [];
      const before = named.slice(0, index).join(' ').length + Math.sign(index);
      const at = { ...place, column: place.column + before };
      return checkReference(words[referred], id, ids, () => at);
    });
  };
  const all = entriesOf(registers);
  const named = registers.flatMap(({ register, entries: rows }) =>
    rows.flatMap((entry) => [
      ...check('edition', entry.edition, entry.placeOf('edition')),
      ...check('theme', entry.themes, entry.placeOf('themes')),
      ...Object.entries(register.refers ?? {}).flatMap(([column, referred]) =>
        check(referred, (entry.values as Record<string, unknown>)[column], entry.placeOf(column)),
      ),
    ]),
  );
  const held = registers.flatMap(
    ({ register, entries: rows }) =>
      register.check?.(rows as readonly Entry<Record<string, unknown>>[], all) ?? [],
  );
  return [...named, ...held, ...checkChains(all)];
}
