import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainsight-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('takes the place of what stood there, and leaves nothing beside it', () => {
  writeFileSync(join(folder, 'a'), 'before');
  writeWhole(join(folder, 'a'), 'after');
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('after');
});

test('where it cannot be put in its place, nothing is left beside that', () => {
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  expect(() => writeWhole(join(folder, 'a'), 'after')).toThrow();
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a file of somebody that is called as what is beside it would be is let be', () => {
  writeFileSync(join(folder, `a.${process.pid}`), 'theirs');
  expect(() => writeWhole(join(folder, 'a'), 'after')).toThrow('EEXIST');
  expect(readFileSync(join(folder, `a.${process.pid}`), 'utf8')).toBe('theirs');
});
