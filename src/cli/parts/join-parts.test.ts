import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAll } from '../output/listing.ts';
import { markName } from '../output/mark.ts';
import { joinParts, unfitParts } from './join-parts.ts';
import { writePart } from './part-file.ts';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'plainsight-parts-'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(top, path, '..'), { recursive: true });
  writeFileSync(join(top, path), text);
};

/** A part in a folder of its own. */
function drawn(name: string, number: number, of: number, inputs = 'i'): string {
  write(`${name}/page-${number}/index.html`, `${number}`);
  write(`${name}/_assets/a.css`, 'a{}');
  write(`${name}/${markName}`, `of ${number}`);
  writePart(join(top, name), { inputs, number, of });
  return join(top, name);
}

describe('what makes up a site', () => {
  test('all of its parts, in any order', () => {
    const [one, two] = [drawn('a', 1, 2), drawn('b', 2, 2)];
    expect(unfitParts([two, one], 'i')).toBeUndefined();
    expect(unfitParts([drawn('c', 1, 1)], 'i')).toBeUndefined();
  });

  test.each<[string, () => readonly string[], string]>([
    ['a part that is missing', () => [drawn('a', 1, 2)], 'Part 2/2 is missing.'],
    [
      'a part that is there twice',
      () => [drawn('a', 1, 2), drawn('b', 2, 2), drawn('c', 2, 2)],
      'Part 2/2 is there 2 times.',
    ],
    ['parts of two numbers', () => [drawn('a', 1, 1), drawn('b', 2, 2)], 'is none of 2.'],
    [
      'a part of other files',
      () => [drawn('a', 1, 2), drawn('b', 2, 2, 'j')],
      'was drawn from other files',
    ],
    ['a folder without one', () => [drawn('a', 1, 2), top], 'holds no part of a site.'],
    [
      'a part whose file is broken',
      () => {
        const one = drawn('a', 1, 1);
        write('a/part.json', '{"inputs":');
        return [one];
      },
      'holds no part of a site.',
    ],
  ])('not %s', (_, folders, says) => {
    expect(unfitParts(folders(), 'i')).toContain(says);
  });

  test('nor is anything drawn or joined where it cannot be known from what', () => {
    expect(unfitParts([], undefined, { number: 1, of: 2 })).toContain('cannot be known');
    expect(unfitParts([drawn('a', 1, 1)], undefined)).toContain('cannot be known');
    expect(unfitParts([], 'i', { number: 1, of: 2 })).toBeUndefined();
  });
});

test('a site has the files of all its parts, and none of those that say what a part is', () => {
  const site = join(top, 'site');
  joinParts([drawn('a', 1, 2), drawn('b', 2, 2)], site);
  expect(listAll(site).map(({ path }) => path)).toEqual([
    '_assets/a.css',
    'page-1/index.html',
    'page-2/index.html',
  ]);
  expect(readFileSync(join(site, 'page-2/index.html'), 'utf8')).toBe('2');
});

test('parts that differ in a file of both are not joined', () => {
  const folders = [drawn('a', 1, 2), drawn('b', 2, 2)];
  write('b/_assets/a.css', 'b{}');
  expect(() => joinParts(folders, join(top, 'site'))).toThrow('Two parts have `_assets/a.css`');
});
