import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Names the box of a point of a task list by the words beside it, without those of the lists in it (WCAG 4.1.2). */
export function nameBox(point: Element): void {
  const elements = point.children.filter(isElement);
  const holder = [point, ...elements.filter(({ tagName }) => tagName === 'p')].find((holder) =>
    holder.children.some((child) => isElement(child) && child.tagName === 'input'),
  );
  const box = holder?.children.filter(isElement).find(({ tagName }) => tagName === 'input');
  if (!holder || !box) return;
  const words = holder.children.filter(
    (child) => !isElement(child) || !/^(?:ul|ol|p|pre|blockquote|table)$/.test(child.tagName),
  );
  box.properties['ariaLabel'] = toString({ type: 'root', children: words })
    .replace(/\s+/g, ' ')
    .trim();
}
