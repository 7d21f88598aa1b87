import { describe, expect, test } from 'vitest';
import { sayHint } from '../language/hints/english/hints.ts';
import { editDistance, nearest, onlyMeant, suggest, suggestPaper } from './suggest.ts';

const known = ['period', 'value', 'comparator', 'basis'];

test.each([
  ['', 'abc', 3],
  ['value', 'value', 0],
  ['valeu', 'value', 1],
  ['vlaeu', 'value', 2],
  ['perod', 'period', 1],
])('from %s to %s are %d changes', (from, to, changes) => {
  expect(editDistance(from, to)).toBe(changes);
});

test.each([
  { word: 'perod', meant: 'period' },
  { word: 'PERIOD', meant: 'period' },
  { word: 'comparater', meant: 'comparator' },
  { word: 'team', meant: undefined },
  { word: '', meant: undefined },
])('`$word` probably means $meant', ({ word, meant }) => {
  expect(nearest(word, known)).toBe(meant);
});

test.each([
  { word: 'perod', known, says: 'Did you mean `period`?' },
  { word: 'team', known, says: 'Use one of `period`, `value`, `comparator`, `basis`.' },
  { word: 'team', known: ['period'], says: 'Use `period`.' },
  { word: 'team', known: [], says: 'Take it out: nothing is known under any name yet.' },
])('the hint for `$word` among $known.length', ({ word, known: words, says }) => {
  expect(sayHint(suggest(word, words))).toBe(says);
});

test('a list of keys is whole, however long their file is', () => {
  const keys = Array.from({ length: 60 }, (_, index) => `very-long-name-${index}`);
  expect(sayHint(suggest('x', keys))).toMatch(/`very-long-name-59`\.$/);
});

test('of more names those are listed that have words of what was typed in them', () => {
  const many = Array.from({ length: 61 }, (_, index) => `very-long-name-${index}`);
  const said = sayHint(suggest('children in foster care', [...many, 'children-in-care-of-others']));
  expect(said).toMatch(
    /^Use one of `children-in-care-of-others`, `very-long-name-0`.* and 50 more\.$/,
  );
});

describe('a paper that is missing is not mistaken for that of another day', () => {
  const known = ['2016-06-01-performance-report', '2016-07-01-performance-report'];
  test.each([
    {
      id: '2016-05-01-performance-report',
      says: 'Add the paper as `content/reports/2016-05-01-performance-report.md`, or mend its name here.',
    },
    { id: '2016-06-01-preformance-report', says: 'Did you mean `2016-06-01-performance-report`?' },
    { id: '2016-06-performance-report', says: 'Did you mean `2016-06-01-performance-report`?' },
    { id: '2016-performance-report', says: 'Did you mean `2016-06-01-performance-report`?' },
    {
      id: '2016-05-performance-report',
      says: 'Add the paper as `content/reports/2016-05-performance-report.md`, or mend its name here.',
    },
    {
      id: '2016-06-roof',
      says: 'Add the paper as `content/reports/2016-06-roof.md`, or mend its name here.',
    },
    {
      id: 'performance-report',
      says: 'Use one of `2016-06-01-performance-report`, `2016-07-01-performance-report`.',
    },
  ])('$id', ({ id, says }) => expect(sayHint(suggestPaper(id, known))).toBe(says));
});

test('S-26: a very long word is answered at once', () => {
  const started = performance.now();
  const known = Array.from({ length: 4000 }, (_, index) => `2020-01-01-report-${index}`);
  expect(nearest('x'.repeat(1_000_000), known)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(500);
});

describe('the one word that can have been meant', () => {
  test.each([
    { says: 'a slip with nothing else near', word: 'knid', known: ['kind', 'body'], meant: 'kind' },
    { says: 'capitals alone', word: 'Lower', known: ['lower', 'slower'], meant: 'lower' },
    { says: 'two as near', word: 'roof-esst', known: ['roof-east', 'roof-best'], meant: undefined },
    { says: 'another nearly as near', word: 'eas', known: ['east', 'easts'], meant: undefined },
    {
      says: 'a distance between the two',
      word: 'libary',
      known: ['library', 'delivery'],
      meant: 'library',
    },
    { says: 'another number', word: 'plan-3', known: ['plan-2'], meant: undefined },
    { says: 'nothing near', word: 'roof', known: ['library'], meant: undefined },
  ])('$says', ({ word, known, meant }) => expect(onlyMeant(word, known)).toBe(meant));
});
