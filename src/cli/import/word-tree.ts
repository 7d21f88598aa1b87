/** The name of an element without its prefix: `p` of `w:p`. */
export const nameOf = (node: Node): string =>
  node.nodeName.includes(':') ? node.nodeName.split(':')[1]! : node.nodeName;

/** The elements in an element, in their order. */
export const childrenOf = (node: Node): readonly Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

/** All elements of these names below a node, in the order of the text. */
export function findAll(node: Node, ...names: readonly string[]): readonly Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(names.includes(nameOf(child)) ? [child] : []),
    ...findAll(child, ...names),
  ]);
}

/** The first element on a way of names: `pPr`, `numPr`, `ilvl`. */
export function childAt(node: Node | undefined, ...way: readonly string[]): Element | undefined {
  const [name, ...rest] = way;
  const child = node && childrenOf(node).find((one) => nameOf(one) === name);
  return rest.length > 0 && child ? childAt(child, ...rest) : child;
}

/** An attribute by its name without a prefix. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element &&
  Array.from(element.attributes).find((one) => one.name === name || one.name.endsWith(`:${name}`))
    ?.value;

/** What stands in `val` on a way of names. */
export const valueAt = (node: Node | undefined, ...way: readonly string[]): string | undefined =>
  attributeOf(childAt(node, ...way), 'val');

/** Whether a setting that is on by standing there is on. */
export const isOn = (node: Node | undefined, ...way: readonly string[]): boolean => {
  const element = childAt(node, ...way);
  return element !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(element, 'val') ?? '');
};

/** Whether a node lies in an element of one of these names. */
export function isIn(node: Node, ...names: readonly string[]): boolean {
  for (let outer = node.parentNode; outer; outer = outer.parentNode)
    if (names.includes(nameOf(outer))) return true;
  return false;
}

/** Takes an element out. */
export const remove = (element: Element): void => void element.parentNode?.removeChild(element);

/** Puts what is in an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  remove(element);
}

/** The text that is seen in an element, without what was deleted or moved away. */
export const shownText = (node: Node): string =>
  findAll(node, 't', 'tab')
    .filter((one) => !isIn(one, 'del', 'moveFrom'))
    .map((one) => (nameOf(one) === 'tab' ? ' ' : (one.textContent ?? '')))
    .join('');
