import { slug } from '../core/addresses/address.ts';
import { plainText } from '../core/documents/tree.ts';
import type { Prose } from '../core/values/prose.ts';
import { paragraphMark } from './paragraph-mark.ts';

type Element = Extract<Prose[number], { type: 'element' }>;
type ElementContent = Element['children'][number];

/** So many of its first words make the address of a paragraph. */
const opening = 6;

/** What is shorter than this says nothing that anybody would cite: a label, a line that only leads on to a list. */
const fewest = 8;

const listNames: ReadonlySet<string> = new Set(['ul', 'ol']);
const wordsOf = (text: string) => text.trim().split(/\s+/);

/** The mark, joined to the last word. What it looks like is the style's, so that copied text has nothing of it. */
function markOf(id: string, says: string): readonly ElementContent[] {
  const properties = { className: [paragraphMark], href: `#${id}`, ariaLabel: says };
  return [
    { type: 'text', value: '\u00a0' },
    { type: 'element', tagName: 'a', properties, children: [] },
  ];
}

/** Words without the line break before a list that follows them. */
function withoutEnd(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return nodes;
  return nodes.with(-1, { ...last, value: last.value.trimEnd() });
}

/** A paragraph or point with its id and, behind its own words, its mark: before the list that hangs on it, if one does. */
function named(element: Element, id: string, says: string): Element {
  const { children } = element;
  const isList = (node: ElementContent) => node.type === 'element' && listNames.has(node.tagName);
  const list = children.findIndex(isList);
  const own = list === -1 ? children : children.slice(0, list);
  const rest = list === -1 ? [] : children.slice(list);
  const at = own.findLastIndex((node) => node.type === 'element' && node.tagName === 'p');
  const inner = own[at];
  const marked =
    inner?.type === 'element'
      ? own.with(at, { ...inner, children: [...inner.children, ...markOf(id, says)] })
      : [...withoutEnd(own), ...markOf(id, says)];
  return { ...element, properties: { ...element.properties, id }, children: [...marked, ...rest] };
}

/**
 * Gives each paragraph, and each point of a list, an address of its own and a mark that leads to it: what stands in
 * tables, quotations and elements has none. Its address is made of its first words, so that it stays where others come
 * before it, and is lost where these change: headings have the addresses that last.
 *
 * @param taken The ids of the page, to which those that are given are added.
 * @param says What the mark is called for those who listen.
 */
export function nameParagraphs(prose: Prose, taken: Set<string>, says: string): Prose {
  const nameOf = (element: Element): Element => {
    const words = wordsOf(plainText([element]));
    if (words.length < fewest || element.properties['id'] !== undefined) return element;
    // Letters that no address has leave nothing.
    const stem = `p--${slug(words.slice(0, opening).join(' ')) || 'n'}`;
    let id = stem;
    for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
    taken.add(id);
    return named(element, id, says);
  };
  return prose.map((node) => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'p') return nameOf(node);
    if (!listNames.has(node.tagName)) return node;
    const children = node.children.map((item) => (item.type === 'element' ? nameOf(item) : item));
    return { ...node, children };
  });
}
