import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { entriesByReference, namesIn } from './entries.ts';
import type { Entry, EntryStore } from './register.ts';

/** A step of a chain: an entry, and those that lie beyond it, away from where the chain is looked at. */
export interface Step {
  readonly entry: Entry;
  readonly steps: readonly Step[];
}

/** What an entry comes from and what came of it, in any register: recommendation, decision, action, result. */
export interface Chain {
  /** What it follows from, each with what that follows from. */
  readonly from: readonly Step[];
  /** What follows from it, each with what follows from that. */
  readonly to: readonly Step[];
}

export const problems = {
  before: problem('chain/before'),
  circle: problem('chain/circle'),
};

/** The names in the column `follows`; none in a register without it. */
const followed = ({ values }: Entry): readonly string[] => namesIn(values['follows']);

/**
 * Reads the chains of a publication along `follows`, both ways and over all registers.
 *
 * @returns What gives an entry's chain. Where two ways lead to one entry it stands on the shorter one, once.
 */
export function chainsOf(store: EntryStore): (entry: Entry) => Chain {
  const known = entriesByReference(store);
  const before = new Map(
    [...known.values()].map((entry) => [
      entry,
      followed(entry).flatMap((name) => known.get(name) ?? []),
    ]),
  );
  const after = new Map<Entry, Entry[]>();
  for (const [entry, origins] of before)
    for (const origin of origins) after.set(origin, [...(after.get(origin) ?? []), entry]);
  return (entry) => ({ from: walk(entry, before), to: walk(entry, after) });
}

/** Goes outwards ring by ring, so that the shortest way to each entry is found, and a circle ends. */
function walk(start: Entry, next: ReadonlyMap<Entry, readonly Entry[]>): readonly Step[] {
  const seen = new Set([start]);
  const first: Step[] = [];
  let ring = [{ entry: start, steps: first }];
  while (ring.length > 0) {
    const further: typeof ring = [];
    for (const { entry, steps } of ring)
      for (const one of next.get(entry) ?? []) {
        if (seen.has(one)) continue;
        seen.add(one);
        const step = { entry: one, steps: [] };
        steps.push(step);
        further.push(step);
      }
    ring = further;
  }
  return first;
}

/** Reports entries that are over before what they follow from has begun. */
function checkOrder(known: ReadonlyMap<string, Entry>): readonly Diagnostic[] {
  return [...known].flatMap(([name, entry]) =>
    followed(entry).flatMap((origin) => {
      const [date, from] = [entry.date, known.get(origin)?.date];
      if (!date || !from || date.last >= from.first) return [];
      return [
        problems.before.at(entry.placeOf('follows'), {
          ...{ name, date: date.text, origin, from: from.text },
        }),
      ];
    }),
  );
}

/** Reports chains that lead back to where they began, each once, and entries that come before their origin. */
export function checkChains(store: EntryStore): readonly Diagnostic[] {
  const known = entriesByReference(store);
  const done = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const entry = known.get(name);
    if (!entry || done.has(name)) return;
    const at = way.indexOf(name);
    if (at >= 0) {
      const start = known.get(way[at]!)!;
      diagnostics.push(
        problems.circle.at(start.placeOf('follows'), { way: [...way.slice(at), name] }),
      );
      return;
    }
    for (const origin of followed(entry)) visit(origin, [...way, name]);
    done.add(name);
  };
  for (const name of known.keys()) visit(name, []);
  return [...diagnostics, ...(diagnostics.length > 0 ? [] : checkOrder(known))];
}
