import { libraryPapers } from '../examples/library-papers.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a sentence that somebody is known by',
    markdown: `:::quotation{by="Ann Example" role="Chair of the committee" paper="2019-10-02-library-report" locator="p2"}

A library without late hours is a library for those who do not work.

:::`,
    files: libraryPapers,
  },
];
