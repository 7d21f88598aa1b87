import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toldWithPath } from '../../tests/told.ts';
import { council, publicFiles } from '../problem-examples/council.ts';
import { loadPublication } from './load.ts';
import { listAssets, listSources, readAssets } from './read-sources.ts';

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
  for (const [path, bytes] of Object.entries(publicFiles)) {
    write(path);
    writeFileSync(join(root, path), bytes);
  }
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

describe('files for readers', () => {
  beforeEach(() => {
    writeCouncil();
    write('../outside/secret.pdf', '%PDF-1.7\n');
  });

  const link = (to: string, path: string) => symlinkSync(join(root, to), join(root, path));

  test('are listed but for what file managers and git leave; hidden ones are no exception', () => {
    for (const path of ['.DS_Store', '.gitkeep', 'README.md', 'Thumbs.db', 'images/~$a.docx'])
      write(`public/${path}`);
    write('public/.nojekyll', '');
    write('public/.htaccess');
    expect(listAssets(root)).toEqual([
      'public/.htaccess',
      'public/.nojekyll',
      'public/images/map.png',
    ]);
    expect(check()).toEqual(['public/.htaccess:1:1 public/kind']);
  });

  test.each([
    { says: 'a file', to: '../outside/secret.pdf', path: 'public/files.pdf' },
    { says: 'a folder', to: '../outside', path: 'public/files' },
  ])('S-20: a link to $says outside of the publication is not published', ({ to, path }) => {
    link(to, path);
    expect(check()).toEqual([`${path}:1:1 file/link-out`]);
  });

  test('S-20: nor is a folder outside that stands for all of `public/`', () => {
    write('content/pages/plain.md', '---\ntitle: A\nsummary: B.\n---\n\nNothing.\n');
    rmSync(join(root, 'public'), { recursive: true });
    link('../outside', 'public');
    expect(check()).toContain('public:1:1 file/link-out');
  });

  test('a link to nothing, to a folder of the publication, or round in a ring', () => {
    link('public/gone.pdf', 'public/a.pdf');
    link('public/images', 'public/b');
    link('public', 'public/images/c');
    expect(check()).toEqual([
      'public/a.pdf:1:1 file/unreadable',
      'public/b:1:1 file/unreadable',
      'public/images/c:1:1 file/unreadable',
    ]);
  });

  test('a link to another file of the publication is that file', () => {
    link('public/images/map.png', 'public/images/plan.png');
    expect(check()).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('what is no file is not waited for', () => {
    execFileSync('mkfifo', [join(root, 'public/pipe.pdf'), join(root, 'content/pages/pipe.md')]);
    expect(check()).toEqual([
      'content/pages/pipe.md:1:1 file/unreadable',
      'public/pipe.pdf:1:1 file/unreadable',
    ]);
  });

  test('of a large file no more is read than tells its kind', () => {
    write('public/minutes.pdf', `%PDF-1.7\n${'x'.repeat(100_000)}`);
    const [, minutes] = readAssets(root);
    expect(minutes).toMatchObject({ path: 'public/minutes.pdf', size: 100_009 });
    expect((minutes as { bytes: Uint8Array }).bytes.length).toBe(4096);
    expect(check()).toEqual([]);
  });
});
