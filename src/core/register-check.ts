import type { Names } from './cross-check.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkReference } from './reference.ts';
import type { Entry, Referred } from './register.ts';
import type { ReadRegister } from './register-reader.ts';
import type { Place } from './source.ts';

type Kind = Extract<Referred, string>;

const words: Readonly<Record<Kind, string>> = {
  body: 'body',
  edition: 'paper',
  indicator: 'indicator',
  theme: 'theme',
  entry: 'entry',
};

/** Reports what the entries of registers name and is not there. */
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
  const known: Readonly<Record<Kind, ReadonlySet<string> | undefined>> = {
    body: names.bodies,
    edition: names.reports,
    indicator: names.indicators,
    theme: names.themes,
    entry: entries,
  };
  const checkIn = (name: string, named: readonly string[], place: Place) => {
    const found = registers.find(({ register }) => register.name === name);
    if (!found || found.isPart) return [];
    const what = `entry in \`data/${name}.csv\` called`;
    return named.flatMap((id) => checkReference(what, id, found.ids, place));
  };
  const check = (referred: Referred, value: unknown, place: Place): readonly Diagnostic[] => {
    if (value === undefined) return [];
    const named = Array.isArray(value) ? (value as string[]) : [value as string];
    if (typeof referred !== 'string') return checkIn(referred.in, named, place);
    const ids = known[referred];
    if (!ids) return [];
    return named
      .filter((id) => referred !== 'entry' || !unjudged.has(id.split('/')[0]!))
      .flatMap((id) => checkReference(words[referred], id, ids, place));
  };
  return registers.flatMap(({ register, entries: rows }) => [
    ...(register.check?.(rows as readonly Entry<Record<string, unknown>>[]) ?? []),
    ...rows.flatMap((entry) => [
      ...check('edition', entry.edition, entry.placeOf('edition')),
      ...check('theme', entry.themes, entry.placeOf('themes')),
      ...Object.entries(register.refers ?? {}).flatMap(([column, referred]) =>
        check(referred, (entry.values as Record<string, unknown>)[column], entry.placeOf(column)),
      ),
    ]),
  ]);
}
