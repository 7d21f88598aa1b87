import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Attributes } from './directive.ts';
import type { Prose } from '../values/prose.ts';
import type { SiteReference } from '../addresses/site-reference.ts';
import type { Location, Span } from '../source/source.ts';

declare module 'hast' {
  interface ElementData {
    /** Of a link: what it leads to on the site. Its `href` is what was typed until it is printed. */
    reference?: SiteReference;
    /** Of the mark of a place: the id of the paper. */
    paper?: string;
  }
}

/** A piece of a body: prose, or an element that is still to be compiled. */
export type Block =
  | { readonly is: 'prose'; readonly prose: Prose }
  | {
      readonly is: 'element';
      readonly name: string;
      readonly kind: 'leaf' | 'container';
      readonly attributes: Attributes;
      readonly content: Prose;
      /** The line that marks it; in MDX the point at which it begins. */
      readonly place: Location | Span;
      /** Its name in that line; `undefined` in MDX. */
      readonly nameSpan?: Span | undefined;
      /** Its marks are told to be wrong: what is in it is not judged. */
      readonly isFaulty: boolean;
      /** Whether it is the register that the page is for, and not one that an officer wrote. */
      readonly isRegister?: true;
    };

/** The prose of a block: its own, or that which an element encloses. */
export const proseIn = (block: Block): Prose =>
  block.is === 'prose' ? block.prose : block.content;

/** A block with other prose in it. */
export const withProse = (block: Block, prose: Prose): Block =>
  block.is === 'prose' ? { ...block, prose } : { ...block, content: prose };

/** Where a node of the tree stands. */
export function placeOfNode(node: Nodes, path: string): Span {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const { line: endLine, column: endColumn } = node.position?.end ?? { line, column };
  return { path, line, column, endLine, endColumn };
}

/** Every element of a tree, in reading order. @param found Where they are put behind what is there. */
export function elementsOf(
  nodes: readonly (RootContent | ElementContent)[],
  found: Element[] = [],
): readonly Element[] {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    found.push(node);
    elementsOf(node.children, found);
  }
  return found;
}

/**
 * Prose with some elements in place of others. What does not change stays the same node.
 *
 * @param change Gives what takes the place of an element, or the element itself; what is in it is changed after it.
 */
export function withElements<Node extends RootContent | ElementContent>(
  nodes: readonly Node[],
  change: (element: Element) => Element,
): Node[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const changed = change(node);
    const children = withElements(changed.children, change);
    const isSame = children.every((child, at) => child === changed.children[at]);
    return (isSame ? changed : { ...changed, children }) as Node;
  });
}

/** The words of a piece of prose, without its markup. */
export const plainText = (nodes: Prose): string => toString({ type: 'root', children: [...nodes] });

/** The headings of a piece of prose, in reading order. @param found Where they are put behind what is there. */
export function headingsOf(
  nodes: readonly (RootContent | ElementContent)[],
  found: Element[] = [],
): readonly Element[] {
  for (const node of nodes) {
    // No paragraph holds a heading, and most of a page is paragraphs. That of the notes is not an officer's.
    if (node.type !== 'element' || node.tagName === 'p' || isNotes(node)) continue;
    if (isHeading(node)) found.push(node);
    headingsOf(node.children, found);
  }
  return found;
}

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

const isNotes = ({ tagName, properties }: Element) =>
  tagName === 'section' && properties['dataFootnotes'] !== undefined;

/** The prose of a page, without the content of its elements. */
export const proseOf = (blocks: readonly Block[]): RootContent[] =>
  blocks.flatMap((block) => (block.is === 'prose' ? block.prose : []));
