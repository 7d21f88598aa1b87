import { checkChains } from './chain.ts';
import type { Noun } from '../language/problems/nouns.ts';
import type { Voice } from '../language/voices/voice.ts';
import type { Names } from '../source/names.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { checkReference } from '../source/reference.ts';
import type { Referred } from './register.ts';
import type { ReadRegister } from './register-reader.ts';
import { namesIn } from './entries.ts';
import { storeOf } from './registers.ts';
import { spanFrom, type Slot, type Span } from '../source/source.ts';

type Kind = Extract<Referred, string>;

const nouns: Readonly<Record<Kind, Noun>> = {
  body: 'body',
  edition: 'paper',
  indicator: 'indicator',
  theme: 'theme',
  entry: 'entry',
};

/** Where a name stands in a cell of several, parted by spaces, with or without quotation marks around them all. */
function inList(cell: Span | Slot, names: readonly string[], index: number): Span | Slot {
  if (names.length === 1) return cell;
  const spare = cell.endColumn - cell.column - names.join(' ').length;
  const before = names.slice(0, index).join(' ').length + Math.sign(index);
  const column = cell.column + before + (spare === 2 ? 1 : 0);
  return spanFrom({ ...cell, column }, names[index]!.length);
}

/** Reports what the entries of registers name and is not there, and what they do not agree in. */
export function checkRegisters(
  registers: readonly ReadRegister[],
  names: Names,
  voice: Voice,
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
  const checkIn = (name: string, named: readonly string[], placeOf: () => Span | Slot) => {
    const found = registers.find(({ register }) => register.name === name);
    if (!found || found.isPart) return [];
    return named.flatMap((id) => checkReference({ entryOf: name }, id, found.ids, placeOf));
  };
  const check = (
    referred: Referred,
    value: unknown,
    placeOf: () => Span | Slot,
  ): readonly Diagnostic[] => {
    const named = namesIn(value);
    if (typeof referred !== 'string') return checkIn(referred.in.name, named, placeOf);
    const ids = known[referred];
    if (!ids) return [];
    return named.flatMap((id, index) => {
      if (referred === 'entry' && unjudged.has(id.split('/')[0]!)) return [];
      return checkReference(nouns[referred], id, ids, () => inList(placeOf(), named, index));
    });
  };
  const all = storeOf(registers);
  const ofCells = registers.flatMap(({ register, entries: rows }) =>
    rows.flatMap((entry) => [
      ...check('edition', entry.edition, () => entry.placeOf('edition')),
      ...check('theme', entry.themes, () => entry.placeOf('themes')),
      ...Object.entries(register.refers ?? {}).flatMap(([column, referred]) =>
        check(referred, entry.values[column], () => entry.placeOf(column)),
      ),
    ]),
  );
  const held = registers.flatMap(
    ({ register, entries: rows }) => register.check?.(rows, all, voice) ?? [],
  );
  return [...ofCells, ...held, ...checkChains(all)];
}
