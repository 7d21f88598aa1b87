import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toldWithPath } from '../../tests/told.ts';
import { council } from '../faults/council.ts';
import { loadPublication } from './load.ts';
import { listSources } from './read-sources.ts';

let root = '';

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'plainsight-sources-')), 'site');
  mkdirSync(root);
});

afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

function write(path: string, text = 'x\n'): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

const writeCouncil = () => {
  for (const [path, text] of Object.entries(council)) write(path, text);
  write('public/images/map.png');
};

const check = () => toldWithPath(loadPublication(root).diagnostics);

test('the good council on a disk has nothing wrong', () => {
  writeCouncil();
  expect(check()).toEqual([]);
});

test('files are listed by name, whatever the disk says; hidden ones and guides are passed over', () => {
  for (const path of [
    'content/b.md',
    'content/a/c.md',
    'content/.DS_Store',
    'content/README.md',
    'data/z.csv',
  ])
    write(path);
  expect(listSources(root)).toEqual(['content/a/c.md', 'content/b.md', 'data/z.csv']);
});

describe('what only a disk can be wrong about', () => {
  test('there is no folder', () => {
    expect(check()).toEqual(['content:1:1 publication/no-folder']);
  });

  test('a file stands in the place of the folder', () => {
    write('content');
    expect(check()).toEqual(['content:1:1 publication/no-folder']);
  });

  test('S-20: a link leads out of the publication', () => {
    writeCouncil();
    write('../outside.md', council['content/pages/about.md']);
    symlinkSync(join(root, '../outside.md'), join(root, 'content/pages/more.md'));
    expect(check()).toEqual(['content/pages/more.md:1:1 file/link-out']);
  });

  test('a link leads to nothing, or round in a ring', () => {
    writeCouncil();
    symlinkSync(join(root, 'content/nothing.md'), join(root, 'content/pages/more.md'));
    symlinkSync(join(root, 'content/pages/ring.md'), join(root, 'content/pages/ring.md'));
    expect(check()).toEqual([
      'content/pages/more.md:1:1 file/unreadable',
      'content/pages/ring.md:1:1 file/unreadable',
    ]);
  });

  test('a link to a folder is a file that cannot be read', () => {
    writeCouncil();
    symlinkSync(join(root, 'content/bodies'), join(root, 'content/pages/more.md'));
    expect(check()).toEqual(['content/pages/more.md:1:1 file/unreadable']);
  });

  test('a file that is there and cannot be read is not told as missing too', () => {
    writeCouncil();
    rmSync(join(root, 'content/bodies/town-council.md'));
    symlinkSync(join(root, 'gone.md'), join(root, 'content/bodies/town-council.md'));
    expect(check()).toEqual(['content/bodies/town-council.md:1:1 file/unreadable']);
  });
});
