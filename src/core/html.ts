import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { elementsOf, type Prose } from './markdown.ts';

/**
 * Prints prose as HTML.
 *
 * @param address Turns an address from the root of the site into one with the site's base.
 */
export function toHtmlText(prose: Prose, address: (path: string) => string): string {
  const copy = structuredClone({ type: 'root', children: [...prose] }) as Root;
  for (const element of elementsOf(copy.children)) withBase(element, address);
  wrapTables(copy);
  return toHtml(copy).trim();
}

function withBase(element: Element, address: (path: string) => string): void {
  for (const name of ['href', 'src']) {
    const value = element.properties[name];
    if (typeof value === 'string' && /^\/(?!\/)/.test(value))
      element.properties[name] = address(value);
  }
}

/** Gives each table a region of its own to scroll in, named by its columns (standards A-22). */
function wrapTables(parent: Root | Element): void {
  parent.children = parent.children.map((node) => {
    if (node.type !== 'element') return node;
    if (node.tagName !== 'table') {
      wrapTables(node);
      return node;
    }
    return inRegion(node);
  }) as ElementContent[];
}

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
