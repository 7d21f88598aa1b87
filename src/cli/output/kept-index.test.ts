import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import type { Indexed, IndexFile } from '../../site/search-index.ts';
import { keptIndexOf } from './kept-index.ts';

let home = '';
let made: Indexed[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'plainsight-index-'));
  made = [];
});
afterEach(() => rmSync(home, { recursive: true }));

const files: readonly IndexFile[] = [
  { path: 'a', content: new Uint8Array([0, 255, 10]) },
  { path: 'b/c', content: new Uint8Array() },
];

/** Asks for the index of the council with some files changed. */
async function indexOf(changed: Readonly<Record<string, string>> = {}) {
  const found = await keptIndexOf(
    compileWith(changed).value!,
    (indexed) => {
      made.push(indexed);
      return Promise.resolve(files);
    },
    home,
  );
  return found.map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
}

const settings = smallCouncil['content/publication.yml'];

test('an index is made once of the same records, and its bytes are kept', async () => {
  expect(await indexOf()).toEqual(files);
  expect(await indexOf()).toEqual(files);
  expect(await indexOf({ 'content/publication.yml': `${settings}shareCards: no\n` })).toEqual(
    files,
  );
  expect(made).toHaveLength(1);
  expect(made[0]!.records.length).toBeGreaterThan(0);
});

test('one changed word makes another', async () => {
  await indexOf();
  const [path, text] = Object.entries(smallCouncil).find(([name]) => name.includes('/reports/'))!;
  await indexOf({ [path]: `${text}\nOne more.\n` });
  expect(made).toHaveLength(2);
});

test('one that was cut short is made again', async () => {
  await indexOf();
  for (const name of readdirSync(home)) truncateSync(join(home, name), 20);
  expect(await indexOf()).toEqual(files);
  expect(made).toHaveLength(2);
});
