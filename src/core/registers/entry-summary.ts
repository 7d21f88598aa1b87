import type { Prose } from '../values/prose.ts';
import { entriesByReference } from './entries.ts';
import type { Entry, EntryStore } from './register.ts';
import { proseOfText } from '../values/statement.ts';

/** An entry of any register that another one names, with what it says besides its title. */
export interface EntrySummary {
  readonly entry: Entry;
  /** What it says; `undefined` where its title says it all, or where it cannot be read. */
  readonly text: Prose | undefined;
}

/** The words of an entry whose title is only a heading. */
function textOf({ title, values }: Entry): string | undefined {
  const { text } = values;
  const words = typeof text === 'object' && text !== null && 'text' in text ? text.text : text;
  if (typeof words !== 'string' || words.replace(/\.$/, '') === title.replace(/\.$/, ''))
    return undefined;
  return words;
}

/**
 * Finds the entries that another one names, in the order in which it names them. One that is not there is told
 * where the name stands.
 */
export function summariesOf(
  store: EntryStore,
): (names: readonly string[] | undefined) => readonly EntrySummary[] {
  const known = entriesByReference(store);
  return (names = []) =>
    names
      .flatMap((name) => known.get(name) ?? [])
      .map((entry) => {
        const text = textOf(entry);
        return { entry, text: text === undefined ? undefined : proseOfText(text) };
      });
}

/** The prose in entries that are told, as an element lists it. */
export const proseOfSummaries = (told: readonly EntrySummary[]): readonly Prose[] =>
  told.flatMap(({ text }) => (text ? [text] : []));
