import type { Nodes } from 'hast';
import { elementsOf, type Block } from './tree.ts';

const isPlaceMark = (node: Nodes) => node.type === 'element' && node.data?.paper !== undefined;

/** The text of prose without its marks of place. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isPlaceMark(node)) return '';
  return node.children.map(wordsIn).join(node.type === 'element' ? '' : ' ');
}

/** The words of the prose and the elements' content, marks of place left out: for saying how long a page is. */
export function countWords(blocks: readonly Block[]): number {
  const texts = blocks.flatMap((block) =>
    (block.is === 'prose' ? block.prose : block.content).map(wordsIn),
  );
  return texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0;
}

/** The indicators that a page shows, by its links to figures and its elements. */
export function indicatorsIn(blocks: readonly Block[]): readonly string[] {
  const ids = blocks.flatMap((block) => {
    if (block.is === 'element') {
      const named = block.attributes.get('indicator')?.value.split(' ') ?? [];
      return [...named.filter((id) => id !== ''), ...linkedIndicators(block.content)];
    }
    return linkedIndicators(block.prose);
  });
  return [...new Set(ids)];
}

function linkedIndicators(nodes: Parameters<typeof elementsOf>[0]): string[] {
  return elementsOf(nodes).flatMap(({ data }) => {
    if (data?.reference?.kind === 'figure') return [data.reference.indicator];
    return data?.reference?.kind === 'indicator' ? [data.reference.id] : [];
  });
}
