import { libraryVisits } from '../examples/example-files.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a figure with its change, target and tolerance, and why it has no rating',
    markdown: '::kpi{indicator="library-visits"}',
    files: libraryVisits,
  },
  {
    name: 'the same at an earlier time',
    markdown: '::kpi{indicator="library-visits" at="2015-04"}',
    files: libraryVisits,
  },
];
