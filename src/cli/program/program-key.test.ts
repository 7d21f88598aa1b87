import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programKey } from './program-key.ts';

let project = '';
const write = (path: string, text: string) => {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
};
const key = (base = '/', behindLink?: string) => programKey({ project, behindLink, base });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'plainsight-key-'));
  for (const path of [
    'src/a.ts',
    'src/b/c.scss',
    'src/b/c.test.ts',
    'package.json',
    'tsconfig.json',
  ])
    write(path, `of ${path}`);
  write('node_modules/.package-lock.json', '{}');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

test('the same sources have the same key, whenever they were written', () => {
  const before = key();
  expect(before).toMatch(/^[0-9a-f]{32}$/);
  write('src/a.ts', 'of src/a.ts');
  expect(key()).toBe(before);
});

test.each([
  ['a source', () => write('src/a.ts', 'other')],
  ['a style', () => write('src/b/c.scss', 'other')],
  ['a new file', () => write('src/b/d.ts', '')],
  ['a file that is gone', () => rmSync(join(project, 'src/b/c.scss'))],
  [
    'a file that is called otherwise',
    () => renameSync(join(project, 'src/a.ts'), join(project, 'src/b.ts')),
  ],
  [
    'text that moved from one file to the next',
    () => (write('src/a.ts', 'of src/a.t'), write('src/b/c.scss', 'sof src/b/c.scss')),
  ],
  ['the packages', () => write('node_modules/.package-lock.json', '{"a":1}')],
  ['how types are read', () => write('tsconfig.json', '{}')],
  ['the version', () => write('package.json', '{}')],
])('%s makes another key', (_, change) => {
  const before = key();
  change();
  expect(key()).not.toBe(before);
});

test('the path of the site, a link to the code and its place make other keys', () => {
  const before = key();
  const elsewhere = `${project}-elsewhere`;
  cpSync(project, elsewhere, { recursive: true });
  const others = [
    key('/council/'),
    key('/', '/behind'),
    programKey({ project: elsewhere, behindLink: undefined, base: '/' }),
  ];
  rmSync(elsewhere, { recursive: true });
  expect(new Set([before, ...others]).size).toBe(4);
});

test('what tests the sources makes no other key', () => {
  const before = key();
  write('src/b/c.test.ts', 'other');
  expect(key()).toBe(before);
});

test('without a list of the packages there is none', () => {
  rmSync(join(project, 'node_modules/.package-lock.json'));
  expect(key()).toBeUndefined();
});
