import { libraryVisits } from '../examples/example-files.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'every figure of the whole',
    markdown: '::table{indicator="library-visits"}',
    files: libraryVisits,
  },
  {
    name: 'the whole and its parts',
    markdown: '::table{indicator="library-visits" by="branch"}',
    files: libraryVisits,
  },
];
