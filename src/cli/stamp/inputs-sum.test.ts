import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputsSum, type Asked } from './inputs-sum.ts';

const good = join(import.meta.dirname, '../../../tests/sites/good-libraries');

let top = '';
let project = '';
let root = '';

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
};
const sum = (asked: Partial<Asked> = {}) =>
  inputsSum(project, {
    ...{ root, asAt: undefined, base: undefined, headers: false, compress: false, ...asked },
  });

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'plainsight-inputs-'));
  [project, root] = [join(top, 'code'), join(top, 'papers')];
  for (const path of [
    'src/a.ts',
    'package.json',
    'tsconfig.json',
    'node_modules/.package-lock.json',
  ])
    write(join(project, path), '{}');
  cpSync(good, root, { recursive: true });
  // A picture is not read whole for a check.
  write(join(root, 'public/picture.png'), Buffer.alloc(20_000, 7));
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
    cwd: root,
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z' },
    stdio: 'ignore',
  });

test('the same contents have the same sum, whenever they were written', () => {
  const before = sum();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  const then = new Date(2020, 1, 1);
  utimesSync(join(root, 'content/publication.yml'), then, then);
  expect(sum()).toBe(before);
});

test.each([
  [
    'a word of a report',
    () => appendFileSync(join(root, 'content/indicators/library-visits.md'), '\nMore.\n'),
  ],
  ['a figure', () => appendFileSync(join(root, 'data/indicators/library-visits.csv'), '\n')],
  ['a new file', () => write(join(root, 'content/pages/more.md'), '---\ntitle: More\n---\n')],
  [
    'a file that is called otherwise',
    () =>
      renameSync(
        join(root, 'data/indicators/library-visits.csv'),
        join(root, 'data/indicators/visits.csv'),
      ),
  ],
  ['a file that is gone', () => rmSync(join(root, 'data/indicators/library-visits.csv'))],
  [
    'the end of a picture',
    () =>
      write(
        join(root, 'public/picture.png'),
        Buffer.concat([Buffer.alloc(19_999, 7), Buffer.from([8])]),
      ),
  ],
  ['a picture that is gone', () => rmSync(join(root, 'public/picture.png'))],
  ['a source of ours', () => write(join(project, 'src/a.ts'), '{ }')],
  ['the packages', () => write(join(project, 'node_modules/.package-lock.json'), '{"a":1}')],
  ['the first commit', () => (git('init', '-q'), git('add', '.'), git('commit', '-qm', 'one'))],
])('%s makes another sum', (_, change) => {
  const before = sum();
  change();
  expect(sum()).toBeDefined();
  expect(sum()).not.toBe(before);
});

test('whatever is asked for makes another sum', () => {
  const asked: readonly Partial<Asked>[] = [
    {},
    { asAt: '2020-01-01' as Asked['asAt'] },
    { asAt: '2020-01-02' as Asked['asAt'] },
    { base: '/' },
    { base: '/council/' },
    { headers: true },
    { compress: true },
  ];
  expect(new Set(asked.map((one) => sum(one))).size).toBe(asked.length);
});

describe('of a repository', () => {
  beforeEach(() => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
  });

  test('another commit of the same files makes another sum: a site names its commit', () => {
    const before = sum();
    expect(sum()).toBe(before);
    git('commit', '-qm', 'two', '--allow-empty');
    expect(sum()).not.toBe(before);
  });

  test('so does what is not committed, be it no file of the publication', () => {
    const before = sum();
    write(join(root, 'notes.txt'), 'mine');
    expect(sum()).not.toBe(before);
  });
});

test.each([
  ['a link to nothing', () => symlinkSync('nothing', join(root, 'content/pages/more.md'))],
  [
    'a link out of the publication',
    () => symlinkSync(join(project, 'package.json'), join(root, 'data/more.csv')),
  ],
  ['no list of packages', () => rmSync(join(project, 'node_modules'), { recursive: true })],
])('with %s there is none', (_, change) => {
  mkdirSync(join(root, 'content/pages'), { recursive: true });
  change();
  expect(sum()).toBeUndefined();
});
