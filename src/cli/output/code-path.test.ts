import { expect, test } from 'vitest';
import { cutAt, toldCodePath } from './code-path.ts';

test.each([
  ['/home/a/plain#sight', '#'],
  ['/home/#1/plainsight', '#'],
  ['/home/a/what?/code', '?'],
])('the bundler cuts %s at %s', (project, sign) => {
  expect(cutAt(project)).toBe(sign);
  expect(toldCodePath(project, 'the disk is full')).toMatch(/`\/home\/.*disk is full.*Rename/);
});

test.each(['/home/a/plainsight', '/home/á b/100%/plainsight', 'C:\\Users\\a\\plainsight'])(
  'it reads %s',
  (project) => expect(cutAt(project)).toBeUndefined(),
);
