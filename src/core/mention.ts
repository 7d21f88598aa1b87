import { elementsOf, plainText, type Block } from './markdown.ts';

/** The words of the prose and the elements' content, for saying how long a page is. */
export function countWords(blocks: readonly Block[]): number {
  const texts = blocks.map((block) =>
    plainText(block.is === 'prose' ? block.prose : block.content),
  );
  return texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0;
}

/** The indicators that a page shows, by its links to figures and its elements. */
export function indicatorsIn(blocks: readonly Block[]): readonly string[] {
  const ids = blocks.flatMap((block) => {
    if (block.is === 'element') {
      const named = block.attributes.get('indicator')?.value;
      return [...(named ? [named] : []), ...linkedIndicators(block.content)];
    }
    return linkedIndicators(block.prose);
  });
  return [...new Set(ids)];
}

function linkedIndicators(nodes: Parameters<typeof elementsOf>[0]): string[] {
  return [...elementsOf(nodes)].flatMap(({ properties }) => {
    const [, id] = /^\/indicators\/([^/]+)\//.exec(String(properties['href'] ?? '')) ?? [];
    return id === undefined ? [] : [id];
  });
}
