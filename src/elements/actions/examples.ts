import type { Example } from '../examples/example.ts';
import { libraryActions, libraryDecisions, libraryPapers } from '../examples/library-papers.ts';

const files = [...libraryPapers, libraryDecisions, ...libraryActions];

export const examples: readonly Example[] = [
  { name: 'every request, and where it stands', markdown: '::actions', files },
  {
    name: 'the requests without an answer',
    markdown: '::actions{status="no-answer"}',
    files,
  },
];
