import type { Example } from '../example.ts';
import { libraryActions, libraryDecisions, libraryPapers } from '../library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'what one paper recommends',
    markdown: '::decisions{edition="2019-10-02-library-report"}',
    files: [...libraryPapers, libraryDecisions, ...libraryActions],
  },
];
