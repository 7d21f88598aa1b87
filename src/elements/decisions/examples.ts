import type { Example } from '../examples/example.ts';
import { libraryActions, libraryDecisions, libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'what one paper recommends',
    markdown: '::decisions{edition="2019-10-02-library-report"}',
    files: [...libraryPapers, libraryDecisions, ...libraryActions],
  },
];
