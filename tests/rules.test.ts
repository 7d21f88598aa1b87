import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** `A-20`, `T-R05`, and behind the word facts `E17`. */
const idsIn = (text: string): readonly string[] => [
  ...(text.match(/(?<![\w-])(?:[A-DGRS]-\d{2}|T-[A-Z]\d{2})(?![\w-])/g) ?? []),
  ...[...text.matchAll(/\bfacts ((?:E\d+(?:, | and )?)+)/g)].flatMap(([, ids]) =>
    ids!.match(/E\d+/g)!,
  ),
];

const rules = new Set(
  [...read('docs/rules.md').matchAll(/^\| ([A-Z]-?[A-Z]?\d+) \|/gm)].map(([, id]) => id!),
);

test('every rule that code, tests and documents cite stands in docs/rules.md', () => {
  const files = ['src/**/*.{ts,astro,scss}', 'tests/**/*.ts', 'docs/**/*.md', 'README.md'].flatMap(
    (pattern) => globSync(pattern, { cwd: root }),
  );
  const cited = files.flatMap((path) => idsIn(read(path)));
  expect(cited.length).toBeGreaterThan(150);
  expect([...new Set(cited)].filter((id) => !rules.has(id))).toEqual([]);
});

test('a cited rule is found wherever it stands', () => {
  expect(idsIn('(standards R-02, A-20; facts E7, E8)')).toEqual(['R-02', 'A-20', 'E7', 'E8']);
  expect(idsIn('T-R05 and a date 2020-12-09, a page P-20')).toEqual(['T-R05']);
});
