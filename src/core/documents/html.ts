import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { directionIn, type Direction } from './direction.ts';
import { elementsOf } from './tree.ts';
import type { Prose } from '../values/prose.ts';
import { addressOfReference } from '../addresses/site-reference.ts';

/**
 * Prints prose as HTML. What links lead to by name becomes an address here and nowhere before.
 *
 * @param address Turns an address from the root of the site into one with the site's base.
 */
export function toHtmlText(prose: Prose, address: (path: string) => string): string {
  const children = prose.map((node) => (node.type === 'element' ? toPrinted(node, address) : node));
  return toHtml({ type: 'root', children }).trim();
}

/** An element as it is printed. The tree itself stays as it is: a page is not the only one to print it. */
function toPrinted(
  element: Element,
  address: (path: string) => string,
  around: Direction = 'ltr',
): Element {
  const dir = directionIn(element, around);
  const children = element.children.map((node) =>
    node.type === 'element' ? toPrinted(node, address, dir) : node,
  );
  const properties = addressed(element, address);
  if (dir !== around) properties['dir'] = dir;
  const printed = { ...element, properties, children };
  return element.tagName === 'table' ? inRegion(printed) : printed;
}

function addressed({ properties, data }: Element, address: (path: string) => string): Properties {
  const based = { ...properties };
  if (data?.reference) return { ...based, href: address(addressOfReference(data.reference)) };
  for (const name of ['href', 'src']) {
    const value = based[name];
    if (typeof value === 'string' && /^\/(?!\/)/.test(value)) based[name] = address(value);
  }
  return based;
}

/** Gives a table a region of its own to scroll in, named by its columns (standards A-22). */
function inRegion(table: Element): Element {
  const names = elementsOf(table.children)
    .filter(({ tagName }) => tagName === 'th')
    .map((cell) => toString(cell));
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table-region'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: names.join(', '),
    },
    children: [{ ...table, properties: { ...table.properties, className: ['govuk-table'] } }],
  };
}
