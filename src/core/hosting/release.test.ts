import { describe, expect, test } from 'vitest';
import { differences, readRelease } from './release.ts';

const sum = (digit: string) => digit.repeat(64);
const release = {
  format: 'plainsight-release/1',
  commit: null,
  asAt: '2026-11-20',
  base: '/',
  builtWith: { plainsight: '0.1.0', astro: '7.3.4', packages: sum('0') },
  files: { 'index.html': sum('a'), 'data/visits.csv': sum('b') },
} as const;

describe('what a site says of itself', () => {
  test('is read', () => {
    expect(readRelease(JSON.stringify(release))).toEqual(release);
  });

  test.each([
    ['no JSON', '<html>'],
    ['another format', JSON.stringify({ ...release, format: 'plainsight-release/2' })],
    ['a sum that is none', JSON.stringify({ ...release, files: { 'index.html': 'abc' } })],
    ['a list', '[]'],
  ])('is not read from %s', (_, text) => {
    expect(readRelease(text)).toBeUndefined();
  });
});

test.each([
  { found: release.files, differs: { changed: [], missing: [], added: [] } },
  {
    found: { 'index.html': sum('c'), 'data/visits.csv': sum('b') },
    differs: { changed: ['index.html'], missing: [], added: [] },
  },
  {
    found: { 'index.html': sum('a') },
    differs: { changed: [], missing: ['data/visits.csv'], added: [] },
  },
  {
    found: { ...release.files, 'evil.html': sum('d'), constructor: sum('e') },
    differs: { changed: [], missing: [], added: ['evil.html', 'constructor'] },
  },
])('$differs', ({ found, differs }) => {
  expect(differences(release, new Map(Object.entries(found)))).toEqual(differs);
});
