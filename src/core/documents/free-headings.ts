import type { Element } from 'hast';
import type { Document } from './document.ts';
import { idsOfHeading } from './heading-ids.ts';
import { headingsOf, proseIn, proseOf, withElements, withProse } from './tree.ts';

/** What a page needs for itself and a heading would have. Asked of one id at a time. */
export type IsTaken = (id: string) => boolean;

/** An id that nobody has, made of one that somebody has. */
function freeOf(id: string, isUsed: IsTaken): string {
  let free = `heading-${id}`;
  for (let count = 2; isUsed(free); count++) free = `heading-${id}-${count}`;
  return free;
}

/** A heading under another id, without the anchor of an address that is taken. */
function renamed(heading: Element, id: string, isTaken: IsTaken): Element {
  const [, former] = idsOfHeading(heading);
  const children =
    former !== undefined && isTaken(former) ? heading.children.slice(1) : heading.children;
  return { ...heading, properties: { ...heading.properties, id }, children };
}

/**
 * A document whose headings leave to the page what it calls parts of its own: such a heading is found under
 * `heading-` and its id. A link that officers typed as git hosts name the heading still leads to it.
 */
export function withFreeHeadings<Head>(document: Document<Head>, isTaken: IsTaken): Document<Head> {
  const { anchors, blocks } = document;
  if (!anchors || ![...anchors.keys()].some(isTaken)) return document;
  const used = new Set(anchors.keys());
  const names = new Map<Element, string>();
  const found = new Map<string, string>();
  for (const heading of headingsOf(proseOf(blocks))) {
    const ids = idsOfHeading(heading);
    const own = ids[0]!;
    const id = isTaken(own) ? freeOf(own, (one) => used.has(one) || isTaken(one)) : own;
    used.add(id);
    names.set(heading, id);
    found.set(id, id);
    for (const typed of ids) found.set(typed, isTaken(typed) ? id : typed);
  }
  const change = (element: Element) => {
    const id = names.get(element);
    return id === undefined ? element : renamed(element, id, isTaken);
  };
  return {
    ...document,
    blocks: blocks.map((block) =>
      block.is === 'prose' ? withProse(block, withElements(proseIn(block), change)) : block,
    ),
    anchors: found,
  };
}
