import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runThroughLink } from './linked-code.ts';

let top = '';

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'plainsight-linked-')));
  mkdirSync(join(top, 'co#de/src/cli'), { recursive: true });
  mkdirSync(join(top, 'temporary'));
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

/** A program in place of ours: it ends with 3 where its path can be read, and it was given the words. */
const program = `process.exit(import.meta.dirname.includes('#') || process.argv[2] !== 'build' ? 4 : 3);`;

test('a code in a folder with a sign is run by a path without it, and the link is taken away', async () => {
  writeFileSync(join(top, 'co#de/src/cli/start.js'), program);
  writeFileSync(join(top, 'co#de/package.json'), '{ "type": "module" }');
  const temporary = join(top, 'temporary');
  expect(await runThroughLink(join(top, 'co#de'), ['build'], temporary)).toBe(3);
  expect(readdirSync(temporary)).toEqual([]);
});

test.each([
  ['is itself in a folder with a sign', 'temporary #2', /`#` in it too/],
  ['is not there', 'gone', /ENOENT/],
])('where the folder for temporary files %s it says so', async (_, name, says) => {
  expect(await runThroughLink(join(top, 'co#de'), ['build'], join(top, name))).toMatch(says);
});
