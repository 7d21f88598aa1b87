import { ownKinds, type OwnKind } from './item.ts';
import type { Language } from './language/english.ts';

/** The words of a register: what its page is called, and a sentence about it. */
export interface RegisterWords {
  readonly title: string;
  readonly lead: string;
}

/** The words of the interface for a register; its bare name where there are none. */
export function registerWords(name: string, { registers }: Language): RegisterWords {
  const words = registers as Readonly<Record<string, RegisterWords>>;
  return words[name] ?? { title: name, lead: '' };
}

const isOwn = (kind: string): kind is OwnKind => (ownKinds as readonly string[]).includes(kind);

/** Says a kind of item, as the heading of a list of such: `Reports`, `Timeline`. */
export const sayKind = (kind: string, language: Language): string =>
  isOwn(kind) ? language.finding.kinds[kind] : registerWords(kind, language).title;
