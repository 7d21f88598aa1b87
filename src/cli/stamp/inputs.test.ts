import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesBetween, stateOf } from '../../site/state.ts';
import { isAsRead, readInputs } from './inputs.ts';

let root = '';
const settings = 'content/publication.yml';

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'plainsight-inputs-')), 'papers');
  cpSync(join(import.meta.dirname, '../../../tests/sites/good-libraries'), root, {
    recursive: true,
  });
});

afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

const asked = () =>
  ({ root, asAt: undefined, base: undefined, headers: false, compress: false }) as const;

test('what was read has its sum still, whatever becomes of the file; the next reading has another', () => {
  const inputs = readInputs(asked());
  expect(inputs.sum).toMatch(/^[0-9a-f]{64}$/);
  expect(isAsRead(inputs, asked())).toBe(true);
  appendFileSync(join(root, settings), '# More\n');
  expect(isAsRead(inputs, asked())).toBe(true);
  expect(readInputs(asked()).sum).not.toBe(inputs.sum);
  // The state from before any was read tells that it changed.
  expect(changesBetween(inputs.before, stateOf(root))).toEqual([settings]);
});

test('a file for readers that changes makes another, as it is read when it is copied', () => {
  const picture = join(root, 'public/picture.png');
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/robots.txt'), 'User-agent: *\n');
  const inputs = readInputs(asked());
  writeFileSync(picture, Buffer.alloc(20_000, 7));
  expect(isAsRead(inputs, asked())).toBe(false);
});

test('what cannot be summed up is never as it was read', () => {
  const inputs = { ...readInputs(asked()), sum: undefined };
  expect(isAsRead(inputs, asked())).toBe(false);
});
