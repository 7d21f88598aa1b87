import { chainsOf, type Step } from '../chain.ts';
import { fill, type Language } from '../../language/english.ts';
import { isOf } from '../entries.ts';
import type { Entry, EntryStore } from '../register.ts';
import { actions } from './actions.ts';
import { decisions } from './decisions.ts';
import { answerOf, updatesOf, type Answer } from './updates.ts';

/** A step of a chain as it is shown: where it leads, and how far it was answered if it is a tracked action. */
export interface Link {
  readonly entry: Entry;
  readonly answer: Answer | undefined;
  readonly links: readonly Link[];
}

/** What an entry follows from and what it led to. */
export interface ChainLinks {
  readonly from: readonly Link[];
  readonly to: readonly Link[];
}

/** Reads the chains of entries, to be shown under them. */
export function chainLinks(store: EntryStore): (entry: Entry) => ChainLinks {
  const chainOf = chainsOf(store);
  const link = ({ entry, steps }: Step): Link => ({
    entry,
    answer: isOf(entry, actions) ? answerOf(updatesOf(entry, store)) : undefined,
    links: steps.map(link),
  });
  return (entry) => {
    const { from, to } = chainOf(entry);
    return { from: from.map(link), to: to.map(link) };
  };
}

/** What an entry is, with its number as printed: `Recommendation 2.1`, `Request 14`. */
export function sayKind(entry: Entry, language: Language): string {
  const kinds: Readonly<Record<string, { readonly one: string }>> = language.registers;
  const kind = isOf(entry, decisions)
    ? language.decisions.one[entry.values.kind]
    : (kinds[entry.register]?.one ?? entry.register);
  const { number } = entry.values;
  return typeof number === 'string' ? fill(language.chain.numbered, { kind, number }) : kind;
}

/** What an entry is, and its day: `Motion, 14 June 2016`. */
export function sayStep(entry: Entry, language: Language): string {
  const kind = sayKind(entry, language);
  return entry.date ? fill(language.chain.step, { kind, date: entry.date.text }) : kind;
}
