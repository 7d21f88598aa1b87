import { slug } from './address.ts';

/** A part of an anchor out of words of whatever script: where it has no letter of an address, its own. */
export const anchorOfWords = (words: string): string =>
  slug(words) ||
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The letter that a word is looked up under: its first, whole, a capital where there are capitals. */
export const firstLetter = (word: string): string =>
  (/^\P{M}\p{M}*/u.exec(word.normalize('NFC'))?.[0] ?? '').toUpperCase();

/** Makes each of some anchors its own: the second of a name is numbered 2. */
export function numbered(anchors: readonly string[]): readonly string[] {
  const taken = new Set(anchors);
  const given = new Set<string>();
  return anchors.map((anchor) => {
    let own = anchor;
    for (let count = 2; given.has(own) || (own !== anchor && taken.has(own)); count++)
      own = `${anchor}-${count}`;
    given.add(own);
    return own;
  });
}

/** The anchors of the terms of a glossary, in its order. */
export const termAnchors = (terms: readonly { readonly term: string }[]): readonly string[] =>
  numbered(terms.map(({ term }) => `term-${anchorOfWords(term)}`));
