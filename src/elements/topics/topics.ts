import { z } from 'astro/zod';
import type { BlockElement, ListedTopic } from '../../core/compile/element.ts';

/** Every topic of the publication, in the order of its pages. */
export interface TopicsModel {
  readonly topics: readonly ListedTopic[];
}

const schema = z.strictObject({});

/** `::topics`: the list of all topics. Without one it stands at the end of the page `topics`. */
export const topics: BlockElement<typeof schema, TopicsModel> = {
  name: 'topics',
  kind: 'leaf',
  schema,
  compile: (_, lookup) => ({ value: { topics: lookup.topics }, diagnostics: [] }),
};
