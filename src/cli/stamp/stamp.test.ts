import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unchangedPages, writeStamp } from './stamp.ts';

let top = '';
let home = '';
let out = '';
const release = '{"files":{}}';
const page = () => join(out, 'a/index.html');

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'plainsight-stamp-'));
  [home, out] = [join(top, 'stamps'), join(top, 'site')];
  mkdirSync(join(out, 'a'), { recursive: true });
  writeFileSync(page(), '<p>10</p>');
  writeFileSync(join(out, 'release.json'), release);
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

const stamp = (inputs = 'i') => writeStamp(home, { out, inputs, pages: 3, release });

test('a site that stands as it was built is told with its pages', () => {
  expect(unchangedPages(home, out, 'i')).toBeUndefined();
  stamp();
  expect(unchangedPages(home, out, 'i')).toBe(3);
  expect(unchangedPages(home, out, 'j')).toBeUndefined();
  expect(unchangedPages(home, join(top, 'other'), 'i')).toBeUndefined();
  stamp('j');
  expect(unchangedPages(home, out, 'i')).toBeUndefined();
  expect(unchangedPages(home, out, 'j')).toBe(3);
});

test.each([
  [
    'a page was changed to one of the same length and date',
    () => {
      const { atime, mtime } = statSync(page());
      writeFileSync(page(), '<p>11</p>');
      utimesSync(page(), atime, mtime);
    },
  ],
  ['a page was lengthened', () => appendFileSync(page(), ' ')],
  ['a page is gone', () => rmSync(page())],
  ['a page is called otherwise', () => renameSync(page(), join(out, 'a/b.html'))],
  ['something was put there', () => writeFileSync(join(out, 'mine.txt'), 'mine')],
  ['the site is gone', () => rmSync(out, { recursive: true })],
  [
    'a copy stands in its place',
    () => {
      cpSync(out, `${out}-2`, { recursive: true, preserveTimestamps: true });
      rmSync(out, { recursive: true });
      renameSync(`${out}-2`, out);
    },
  ],
  [
    'the stamp is broken',
    () => {
      const [name] = readdirSync(home);
      const path = join(home, name!);
      writeFileSync(path, readFileSync(path, 'utf8').slice(0, 20));
    },
  ],
])('it is not where %s', (_, change) => {
  stamp();
  change();
  expect(unchangedPages(home, out, 'i')).toBeUndefined();
});

test('where another build put its site meanwhile, nothing is kept of either', () => {
  writeFileSync(join(out, 'release.json'), '{"files":{"a":"1"}}');
  stamp();
  expect(unchangedPages(home, out, 'i')).toBeUndefined();
});

test('where nothing can be kept, the site is built each time', () => {
  writeFileSync(home, 'a file');
  stamp();
  expect(unchangedPages(home, out, 'i')).toBeUndefined();
});

test('stamps of sites that are gone are taken away', () => {
  stamp();
  const other = join(top, 'other');
  cpSync(out, other, { recursive: true });
  writeStamp(home, { out: other, inputs: 'i', pages: 1, release });
  expect(readdirSync(home)).toHaveLength(2);
  rmSync(out, { recursive: true });
  writeStamp(home, { out: other, inputs: 'i', pages: 1, release });
  expect(readdirSync(home)).toHaveLength(1);
});
