import { expect, test } from 'vitest';
import { toldCodePath } from './code-path.ts';

test.each(['/home/a/plain#sight', '/home/#1/plainsight', '/home/a/what?/code'])(
  'the code cannot work in %s, and that is told',
  (project) => expect(toldCodePath(project)).toContain(`\`${project}\``),
);

test.each(['/home/a/plainsight', '/home/á b/100%/plainsight', 'C:\\Users\\a\\plainsight'])(
  'it can in %s',
  (project) => expect(toldCodePath(project)).toBeUndefined(),
);
