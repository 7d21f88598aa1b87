import type { Element, ElementContent, RootContent } from 'hast';
import type { Glossary, Term } from './glossary.ts';
import type { ShortForm } from './section.ts';
import { plainText } from './tree.ts';

/** What explains an abbreviation at its first use on a page. */
export interface Explainer {
  /**
   * Explains it in place, in brackets behind it, once on a page.
   *
   * @param told What the page has explained already: it is added to.
   */
  explain(pages: readonly (readonly RootContent[])[], told?: Set<string>): void;
  /**
   * Lists the abbreviations of a table in their order there: its cells have no room to explain them in place.
   *
   * @param told What the page has explained already, which is passed over: it is added to.
   */
  list(texts: readonly string[], told?: Set<string>): readonly ShortForm[];
  /** The abbreviations that a page has explained, or spells out. */
  toldIn(pages: readonly (readonly RootContent[])[]): Set<string>;
}

/** Where no explanation is put: names, quotations of code, links, which have words of their own, and marks of place. */
const passedOver = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Words as they are compared: in one case, with straight apostrophes. */
const plain = (words: string) => words.toLowerCase().replaceAll('’', "'");

const escapeRegExp = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The one meaning of a term; nothing is said in the text for one with several, or none that can be read. */
const onlyMeaning = ({ means }: Term) => (means.length === 1 ? means[0]!.words : undefined);

/**
 * Makes the explainer of a glossary. An abbreviation that the page itself spells out is left as it is.
 *
 * Terms are matched as whole words in their own case, also with a plural `s`.
 */
export function explainerOf(glossary: Glossary): Explainer {
  const meanings = new Map(
    glossary.flatMap((term) => {
      const words = onlyMeaning(term);
      return words === undefined || !/^[A-Z&]/.test(term.term) ? [] : [[term.term, words] as const];
    }),
  );
  if (meanings.size === 0)
    return { explain: () => undefined, list: () => [], toldIn: () => new Set() };
  const names = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}&-])(${names.join('|')})(s?)(?![\\p{L}\\p{N}&-])`,
    'u',
  );

  /** Puts the explanation behind the first term of a text that is not explained yet; the rest is left for the next call. */
  function split(value: string, told: Set<string>): ElementContent[] | undefined {
    let from = 0;
    for (;;) {
      const found = pattern.exec(value.slice(from));
      if (!found) return undefined;
      const [whole, term] = found as unknown as [string, string];
      const end = from + found.index + whole.length;
      const isNew = !told.has(term);
      told.add(term);
      // In brackets of its own it stands behind the words it is short for, though not always those of the glossary.
      if (isNew && !(value[end - whole.length - 1] === '(' && value[end] === ')')) {
        const explanation: Element = {
          type: 'element',
          tagName: 'span',
          properties: { className: ['meaning'] },
          children: [{ type: 'text', value: ` (${meanings.get(term)!})` }],
        };
        const rest = value.slice(end);
        return [
          { type: 'text', value: value.slice(0, end) },
          explanation,
          ...(split(rest, told) ?? [{ type: 'text' as const, value: rest }]),
        ];
      }
      from = end;
    }
  }

  function walk(nodes: (RootContent | ElementContent)[], told: Set<string>): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!;
      if (node.type === 'element' && !passedOver.has(node.tagName)) walk(node.children, told);
      if (node.type !== 'text') continue;
      const parts = split(node.value, told);
      if (!parts) continue;
      nodes.splice(index, 1, ...parts);
      index += parts.length - 1;
    }
  }

  /** The terms whose words stand in a text. */
  function speltIn(text: string): readonly string[] {
    const said = plain(text);
    return [...meanings].flatMap(([term, words]) => (said.includes(plain(words)) ? [term] : []));
  }

  const textOf = (pages: readonly (readonly RootContent[])[]) =>
    pages.map((nodes) => plainText(nodes)).join('\n');

  return {
    explain(pages, told = new Set()) {
      for (const term of speltIn(textOf(pages))) told.add(term);
      for (const nodes of pages) walk(nodes as RootContent[], told);
    },
    list(texts, told = new Set()) {
      for (const term of speltIn(texts.join('\n'))) told.add(term);
      const found = texts.flatMap((text) =>
        [...text.matchAll(new RegExp(pattern, 'gu'))].map(([, term]) => term!),
      );
      return [...new Set(found)].flatMap((term) => {
        if (told.has(term)) return [];
        told.add(term);
        return [{ term, words: meanings.get(term)! }];
      });
    },
    toldIn: (pages) => new Set(speltIn(textOf(pages))),
  };
}
