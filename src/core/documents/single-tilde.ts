import type { Element, ElementContent, RootContent, Text } from 'hast';
import type { TypedLines } from './lost-sign-check.ts';

/** Whether what is struck out stands between single tildes, as ranges do: `9~12 … 9~17`. */
function isSingle({ tagName, position }: Element, lines: TypedLines): boolean {
  if (tagName !== 'del' || !position) return false;
  const { line, column } = position.start;
  return !(lines()[line - 1] ?? '').startsWith('~~', column - 1);
}

/** Texts that follow each other, as one: what reads figures reads a text at a time. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const whole: ElementContent[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else whole.push(node.type === 'text' ? { ...node } : node);
  }
  return whole;
}

/**
 * Puts single tildes back where Sätteri struck out what stands between them. Two strike out, one is a sign of a range.
 *
 * @param lines The lines of the file as they were typed.
 */
export function keepSingleTildes(nodes: readonly RootContent[], lines: TypedLines): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    keepSingleTildes(node.children, lines);
    if (!node.children.some((child) => child.type === 'element' && isSingle(child, lines)))
      continue;
    const tilde: Text = { type: 'text', value: '~' };
    node.children = joined(
      node.children.flatMap((child) =>
        child.type === 'element' && isSingle(child, lines)
          ? [
              { ...tilde, ...(child.position ? { position: child.position } : {}) },
              ...child.children,
              tilde,
            ]
          : [child],
      ),
    );
  }
}
