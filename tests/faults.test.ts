import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { council } from '../src/problem-examples/council.ts';
import {
  checkCouncil,
  checkFault,
  mendedCouncil,
  toldOf,
} from '../src/problem-examples/problem-example.ts';
import { explain, toExplanationFile } from '../src/problem-examples/explanation.ts';
import { problemPages } from '../src/problem-examples/markdown-page.ts';
import { problemExamples } from '../src/problem-examples/table.ts';
import { toldWithPath } from './told.ts';
import { inEnglish } from './in-english.ts';

test('nothing is wrong with the good council', () => {
  expect(toldWithPath(checkCouncil(council))).toEqual([]);
});

describe.each(problemExamples)('$code when $when', (fault) => {
  const { code, at } = fault;
  test('is found at its place, and nothing else is', () => {
    expect(toldWithPath(toldOf(fault))).toEqual([`${at} ${code}`]);
  });

  test('is mended by what the hint says', () => {
    expect(toldWithPath(checkFault(fault, mendedCouncil(fault)))).toEqual([]);
  });
});

describe('`npm run docs` has been run since the table changed', () => {
  const root = join(import.meta.dirname, '..');
  const explanations = explain(problemExamples);

  test('docs/problems is what it makes of the table', () => {
    const folder = join(root, 'docs/problems');
    const written = globSync('**/*.md', { cwd: folder }).map((path): [string, string] => [
      path.split(sep).join('/'),
      readFileSync(join(folder, path), 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(problemPages(explanations)));
  });

  test('the help pages tell what the check says', () => {
    const written = readFileSync(join(root, 'src/problem-examples/explanations.json'), 'utf8');
    expect(written).toBe(toExplanationFile(explanations));
  });
});

test('no two faults are told apart by nothing', () => {
  const names = problemExamples.map(({ code, when }) => `${code} when ${when}`);
  expect(new Set(names).size).toBe(names.length);
});

/** What only a disk can show: `src/site/read-sources.test.ts` does. */
const ofTheDisk = [
  'file/link-out',
  'file/unreadable',
  'publication/no-folder',
  'publication/other-folder',
  'publication/other-owner',
];

/** What no officer can bring about: `src/core/publication/stages/stumble.test.ts` does. */
const oursAlone = ['file/stumbled'];

test('every problem that the check can tell is in the table', () => {
  const src = join(import.meta.dirname, '../src');
  const declared = globSync('**/*.ts', { cwd: src })
    .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('problem-examples'))
    .flatMap((path) => [
      ...readFileSync(join(src, path), 'utf8').matchAll(
        /(?:problem|privateProblem)(?:<[^>]*>)?\(\s*'([a-z-]+\/[a-z-]+)'/g,
      ),
    ])
    .map(([, code]) => code!);
  const shown = new Set(problemExamples.map(({ code }) => code));
  expect(declared.length).toBeGreaterThan(100);
  expect(new Set(declared).size, 'codes are declared once').toBe(declared.length);
  expect(declared.filter((code) => !shown.has(code)).sort()).toEqual(
    [...ofTheDisk, ...oursAlone].sort(),
  );
});

describe('rule 11: messages have one grammar', () => {
  const told = problemExamples.flatMap((fault) => inEnglish(toldOf(fault)));
  test.each([
    { says: 'a message is one sentence', of: 'message', is: /^[^\n]+\.$/ },
    {
      says: 'a message starts with a capital, a figure or what was typed',
      of: 'message',
      is: /^[\p{Lu}\p{N}`]/u,
    },
    {
      says: 'a hint tells what to do, and ends as a sentence',
      of: 'hint',
      is: /^[\p{Lu}`].*[.?`]$/su,
    },
    { says: 'nobody is blamed', of: 'message', is: /^(?!.*\b(?:[Yy]ou|invalid|illegal|error)\b)/ },
  ] as const)('$says', ({ of, is }) => {
    // What was typed is not ours to word; one letter stands for it.
    const said = told.map((one) => ({ ...one, [of]: one[of].replace(/`[^`]*`/g, '`x`') }));
    expect(said.filter((one) => !is.test(one[of])).map((one) => `${one.code}: ${one[of]}`)).toEqual(
      [],
    );
  });
});
