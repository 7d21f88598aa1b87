import { chainsOf, type Step } from '../chain.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Entries, Entry } from '../register.ts';
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
export function chainLinks(lookup: { readonly entries: Entries }): (entry: Entry) => ChainLinks {
  const chainOf = chainsOf(lookup.entries);
  const link = ({ entry, steps }: Step): Link => ({
    entry,
    answer: entry.register === 'actions' ? answerOf(updatesOf(entry, lookup)) : undefined,
    links: steps.map(link),
  });
  return (entry) => {
    const { from, to } = chainOf(entry);
    return { from: from.map(link), to: to.map(link) };
  };
}

/** What an entry is, with its number as printed: `Recommendation 2.1`, `Request 14`. */
export function sayKind({ register, values }: Entry, language: Language): string {
  const { kind, number } = values as { readonly kind?: string; readonly number?: string };
  const kinds: Readonly<Record<string, string>> =
    register === 'decisions' ? language.decisions.one : language.chain.kinds;
  const name = kinds[(register === 'decisions' ? kind : register) ?? ''] ?? register;
  return number === undefined ? name : fill(language.chain.numbered, { kind: name, number });
}

/** What an entry is, and its day: `Motion, 14 June 2016`. */
export function sayStep(entry: Entry, language: Language): string {
  const kind = sayKind(entry, language);
  return entry.date ? fill(language.chain.step, { kind, date: entry.date.text }) : kind;
}
