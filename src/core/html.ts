import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { elementsOf, type Prose } from './markdown.ts';

/**
 * Prints prose as HTML.
 *
 * @param address Turns an address from the root of the site into one with the site's base.
 */
export function toHtmlText(prose: Prose, address: (path: string) => string): string {
  const copy = structuredClone({ type: 'root', children: [...prose] }) as Root;
  for (const element of elementsOf(copy.children)) withBase(element, address);
  return toHtml(copy, { characterReferences: { useNamedReferences: true } }).trim();
}

function withBase(element: Element, address: (path: string) => string): void {
  for (const name of ['href', 'src']) {
    const value = element.properties[name];
    if (typeof value === 'string' && /^\/(?!\/)/.test(value))
      element.properties[name] = address(value);
  }
}
