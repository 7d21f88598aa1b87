import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayUnwrittenReason, writeFiles, type Change } from './write-files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plainsight-write-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/a.csv'), 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);
const changed: Change = { path: 'data/a.csv', before: bytes('a'), after: 'A' };
const added: Change = { path: 'content/new/b.md', before: undefined, after: bytes('b') };

test('files are replaced and added together, and nothing else is left', () => {
  chmodSync(join(root, 'data/a.csv'), 0o640);
  expect(writeFiles(root, [changed, added])).toBeUndefined();
  expect([read('data/a.csv'), read('content/new/b.md')]).toEqual(['A', 'b']);
  expect(statSync(join(root, 'data/a.csv')).mode & 0o777).toBe(0o640);
  expect(readdirSync(root).sort()).toEqual(['content', 'data']);
  expect(readdirSync(join(root, 'data'))).toEqual(['a.csv']);
});

test('what a link leads to is replaced, not the link', () => {
  writeFileSync(join(root, 'kept.csv'), 'k');
  symlinkSync(join(root, 'kept.csv'), join(root, 'data/linked.csv'));
  const change = { path: 'data/linked.csv', before: bytes('k'), after: 'K' };
  expect(writeFiles(root, [change])).toBeUndefined();
  expect([read('kept.csv'), read('data/linked.csv')]).toEqual(['K', 'K']);
});

describe('all stays as it was', () => {
  const left = () => [readdirSync(root).includes('content'), read('data/a.csv'), readdirSync(root)];

  test.each([
    {
      where: 'others bytes stand in one file',
      changes: [added, { ...changed, before: bytes('other') }],
    },
    {
      where: 'one that is to be new is there',
      changes: [{ ...changed, before: undefined }, added],
    },
  ])('where $where', ({ changes }) => {
    const unwritten = writeFiles(root, changes);
    expect(unwritten).toEqual({ is: 'changed', file: join(root, 'data/a.csv') });
    expect(sayUnwrittenReason(unwritten!)).toMatch(/a\.csv was changed meanwhile$/);
    expect(left()).toEqual([false, 'a', ['data']]);
  });

  test('where one is gone', () => {
    const gone = { path: 'data/none.csv', before: bytes(''), after: 'x' };
    expect(writeFiles(root, [changed, gone])).toMatchObject({ error: { code: 'ENOENT' } });
    expect(left()).toEqual([false, 'a', ['data']]);
  });

  test('where one comes to be there after others were put in their places', () => {
    // The second of one name finds the first.
    expect(writeFiles(root, [changed, added, added])).toMatchObject({ error: { code: 'EEXIST' } });
    expect(read('data/a.csv')).toBe('a');
    expect(readdirSync(join(root, 'content/new'))).toEqual([]);
    expect(readdirSync(root).sort()).toEqual(['content', 'data']);
  });

  test('where a file stands in the place of a folder', () => {
    writeFileSync(join(root, 'content'), 'mine');
    expect(writeFiles(root, [changed, added])).toMatchObject({ is: 'refused' });
    expect([read('data/a.csv'), read('content')]).toEqual(['a', 'mine']);
    expect(readdirSync(root).sort()).toEqual(['content', 'data']);
  });
});
