import type { Element, ElementContent, RootContent } from 'hast';
import { addressOf } from '../addresses/address.ts';
import { termAnchors } from '../addresses/anchor-words.ts';
import type { Glossary, Term } from './glossary.ts';
import type { ShortForm } from './section.ts';
import { plainText } from './tree.ts';
import type { Prose } from '../values/prose.ts';

type Node = RootContent | ElementContent;

/** What a step of explaining made. */
export interface Explained {
  /** What takes the place of each node at the top of the prose in which something was explained. */
  readonly changed: ReadonlyMap<RootContent, readonly RootContent[]>;
  /** The abbreviations that the page has explained by now, or spells out. */
  readonly explained: ReadonlySet<string>;
}

/** What explains an abbreviation at its first use on a page. */
export interface Explainer {
  /**
   * Explains it in place, in brackets behind it, once on a page. The prose stays as it is: see {@link withNodes}.
   *
   * @param explained What the page has explained already.
   */
  explain(pages: readonly Prose[], explained?: ReadonlySet<string>): Explained;
  /**
   * Lists the abbreviations of a table in their order there: its cells have no room to explain them in place.
   *
   * @param explained What the page has explained already, which is passed over.
   */
  list(
    texts: readonly string[],
    explained?: ReadonlySet<string>,
  ): { readonly shortForms: readonly ShortForm[]; readonly explained: ReadonlySet<string> };
  /** The abbreviations that a page has explained, or spells out. */
  explainedIn(pages: readonly Prose[]): ReadonlySet<string>;
}

/** Prose with what takes the place of some of its nodes. */
export const withNodes = (prose: Prose, changed: Explained['changed']): Prose =>
  prose.flatMap((node) => changed.get(node) ?? [node]);

/** Where no explanation is put: names, quotations of code, links, which have words of their own, and marks of place. */
const passedOver = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Words as they are compared: in one case, with straight apostrophes. */
const plain = (words: string) => words.toLowerCase().replaceAll('’', "'");

/** A number for each four letters that follow each other: a text that has not every number of some words lacks these. */
function foursIn(words: string): Uint16Array {
  const found = new Uint16Array(Math.max(words.length - 3, 0));
  for (let at = 0, four = 0; at < words.length; at += 1) {
    four = (four << 8) | (words.charCodeAt(at) & 0xff);
    if (at > 2) found[at - 3] = Math.imul(four, 0x9e3779b1) >>> 16;
  }
  return found;
}

const escapeRegExp = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The one meaning of a term; nothing is said in the text for one with several, or none that can be read. */
const onlyMeaning = ({ means }: Term) => (means.length === 1 ? means[0]!.words : undefined);

/** The words of a term as they stand behind it; a way to the glossary, where that says what it is. */
function wordsOf({ means }: Term, words: string, anchor: string): ElementContent {
  const text = { type: 'text', value: words } as const;
  if (means.every(({ says }) => says === undefined)) return text;
  const properties = { href: `${addressOf.glossary()}#${anchor}` };
  return { type: 'element', tagName: 'a', properties, children: [text] };
}

/**
 * Makes the explainer of a glossary. An abbreviation that the page itself spells out is left as it is.
 *
 * Terms are matched as whole words in their own case, also with a plural `s`.
 */
export function explainerOf(glossary: Glossary): Explainer {
  const anchors = termAnchors(glossary);
  const known = glossary.flatMap((term, at) => {
    const words = onlyMeaning(term);
    if (words === undefined || !/^[A-Z&]/.test(term.term)) return [];
    return [{ term: term.term, words, shown: wordsOf(term, words, anchors[at]!) }];
  });
  const meanings = new Map(known.map(({ term, words }) => [term, words]));
  const spelt = [...meanings].map(([term, said]) => {
    const words = plain(said);
    return { term, words, fours: foursIn(words) };
  });
  /** In which turn each number of four letters was there last. */
  const there = new Uint32Array(0x10000);
  let turn = 0;
  const shown = new Map(known.map((one) => [one.term, one.shown]));
  if (meanings.size === 0)
    return {
      explain: (_, explained = new Set()) => ({ changed: new Map(), explained }),
      list: (_, explained = new Set()) => ({ shortForms: [], explained }),
      explainedIn: () => new Set(),
    };
  const names = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}&-])(${names.join('|')})(s?)(?![\\p{L}\\p{N}&-])`,
    'u',
  );

  /** Puts the explanation behind the first term of a text that is not explained yet; the rest is left for the next call. */
  function split(value: string, explained: Set<string>): ElementContent[] | undefined {
    let from = 0;
    for (;;) {
      const found = pattern.exec(value.slice(from));
      if (!found) return undefined;
      const [whole, term] = found as unknown as [string, string];
      const end = from + found.index + whole.length;
      const isNew = !explained.has(term);
      explained.add(term);
      // In brackets of its own it stands behind the words it is short for, though not always those of the glossary.
      if (isNew && !(value[end - whole.length - 1] === '(' && value[end] === ')')) {
        const explanation: Element = {
          type: 'element',
          tagName: 'span',
          properties: { className: ['meaning'] },
          children: [{ type: 'text', value: ' (' }, shown.get(term)!, { type: 'text', value: ')' }],
        };
        const rest = value.slice(end);
        return [
          { type: 'text', value: value.slice(0, end) },
          explanation,
          ...(split(rest, explained) ?? [{ type: 'text' as const, value: rest }]),
        ];
      }
      from = end;
    }
  }

  function explainIn<Any extends Node>(node: Any, explained: Set<string>): readonly Any[] {
    if (node.type === 'text') return (split(node.value, explained) ?? [node]) as readonly Any[];
    if (node.type !== 'element' || passedOver.has(node.tagName)) return [node];
    const children = node.children.flatMap((child) => explainIn(child, explained));
    const isSame = children.every((child, at) => child === node.children[at]);
    return [isSame ? node : { ...node, children }];
  }

  /** The terms whose words stand in a text. */
  function speltIn(text: string): readonly string[] {
    const said = plain(text);
    turn += 1;
    for (const four of foursIn(said)) there[four] = turn;
    return spelt.flatMap(({ term, words, fours }) =>
      fours.every((four) => there[four] === turn) && said.includes(words) ? [term] : [],
    );
  }

  const textOf = (pages: readonly Prose[]) => pages.map((nodes) => plainText(nodes)).join('\n');

  return {
    explain(pages, before = new Set()) {
      const explained = new Set([...before, ...speltIn(textOf(pages))]);
      const changed = new Map<RootContent, readonly RootContent[]>();
      for (const node of pages.flat()) {
        const nodes = explainIn(node, explained);
        if (nodes.length > 1 || nodes[0] !== node) changed.set(node, nodes);
      }
      return { changed, explained };
    },
    list(texts, before = new Set()) {
      const explained = new Set([...before, ...speltIn(texts.join('\n'))]);
      const found = texts.flatMap((text) =>
        [...text.matchAll(new RegExp(pattern, 'gu'))].map(([, term]) => term!),
      );
      const terms = [...new Set(found)].filter((term) => !explained.has(term));
      return {
        shortForms: terms.map((term) => ({ term, words: meanings.get(term)! })),
        explained: new Set([...explained, ...terms]),
      };
    },
    explainedIn: (pages) => new Set(speltIn(textOf(pages))),
  };
}
