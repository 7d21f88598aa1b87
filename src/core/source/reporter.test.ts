import { describe, expect, test } from 'vitest';
import { problem, sortDiagnostics } from './diagnostic.ts';
import { spanFrom, startOf } from './source.ts';
import { toJson } from './reporter.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const linkText = problem('markdown/link-text');
const at = (path: string, line: number, column: number, text = 'here') =>
  linkText.at(spanFrom({ path, line, column }, 7), { text }, 'the list');

describe('for programs', () => {
  test('one object for each problem, with the names that other programs rely on', () => {
    expect(JSON.parse(toJson(inEnglish([at('content/a.md', 2, 9)])))).toEqual([
      {
        file: 'content/a.md',
        line: 2,
        column: 9,
        endLine: 2,
        endColumn: 16,
        code: 'markdown/link-text',
        message: 'The words `here` do not say where the link goes.',
        hint: 'Put the name of what it leads to between the square brackets: many readers hear the links of a page alone.',
        replacement: 'the list',
      },
    ]);
  });

  test('where more than one thing may be meant there is no replacement, and at a mere point the end is the start', () => {
    const empty = problem('markdown/empty-link');
    const [row] = JSON.parse(toJson(inEnglish([empty.at(startOf('a.md'))]))) as Record<
      string,
      unknown
    >[];
    expect(row).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
    expect(row).not.toHaveProperty('replacement');
  });

  test('nothing wrong is an empty list', () => {
    expect(JSON.parse(toJson([]))).toEqual([]);
  });
});

test('problems stand in the order in which a reader meets them, each once', () => {
  const sorted = sortDiagnostics([
    at('b.csv', 1, 1),
    at('a.csv', 10, 1),
    at('a.csv', 2, 9),
    at('a.csv', 2, 1),
    at('a.csv', 2, 9),
    at('a.csv', 2, 9, 'more'),
  ]);
  expect(
    inEnglish(sorted).map(
      ({ span, message }) => `${span.path}:${span.line}:${span.column} ${message}`,
    ),
  ).toEqual([
    'a.csv:2:1 The words `here` do not say where the link goes.',
    'a.csv:2:9 The words `here` do not say where the link goes.',
    'a.csv:2:9 The words `more` do not say where the link goes.',
    'a.csv:10:1 The words `here` do not say where the link goes.',
    'b.csv:1:1 The words `here` do not say where the link goes.',
  ]);
});
