import { describe, expect, test } from 'vitest';
import { problem, sortDiagnostics } from './diagnostic.ts';
import { spanFrom, startOf } from './source.ts';
import { toJson } from './reporter.ts';

const value = problem('observation/value', ({ text }: { text: string }) => ({
  message: `\`${text}\` is not a plain number.`,
  hint: 'Type `1807`.',
}));
const at = (path: string, line: number, column: number, text = '1,807') =>
  value.at(spanFrom({ path, line, column }, 7), { text }, '1807');

describe('for programs', () => {
  test('one object for each problem, with the names that other programs rely on', () => {
    expect(JSON.parse(toJson([at('data/a.csv', 2, 9)]))).toEqual([
      {
        file: 'data/a.csv',
        line: 2,
        column: 9,
        endLine: 2,
        endColumn: 16,
        code: 'observation/value',
        message: '`1,807` is not a plain number.',
        hint: 'Type `1807`.',
        replacement: '1807',
      },
    ]);
  });

  test('where more than one thing may be meant there is no replacement, and at a mere point the end is the start', () => {
    const empty = problem('file/empty', () => ({
      message: 'The file is empty.',
      hint: 'Fill it.',
    }));
    const [row] = JSON.parse(toJson([empty.at(startOf('a.csv'))])) as Record<string, unknown>[];
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
    at('a.csv', 2, 9, '1,808'),
  ]);
  expect(
    sorted.map(({ span, message }) => `${span.path}:${span.line}:${span.column} ${message}`),
  ).toEqual([
    'a.csv:2:1 `1,807` is not a plain number.',
    'a.csv:2:9 `1,807` is not a plain number.',
    'a.csv:2:9 `1,808` is not a plain number.',
    'a.csv:10:1 `1,807` is not a plain number.',
    'b.csv:1:1 `1,807` is not a plain number.',
  ]);
});
