import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepFiles } from './kept-files.ts';
import { readSources } from './read-sources.ts';

const root = mkdtempSync(join(tmpdir(), 'plainsight-kept-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a file is the value that it was before while its bytes are, and no other', () => {
  keepFiles();
  mkdirSync(join(root, 'content'));
  const read = (text: string) => {
    writeFileSync(join(root, 'content/kept-once.md'), text);
    return readSources(root).value[0];
  };
  const [first, again, other, back] = ['One.\n', 'One.\n', 'Two.\n', 'One.\n'].map(read);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(other).toMatchObject({ bytes: Buffer.from('Two.\n') });
  expect(back).toBe(first);
});
