import { describe, expect, test } from 'vitest';
import { problem, sortDiagnostics } from './diagnostic.ts';
import { toJson } from './reporter.ts';

const value = problem('observation/value', ({ text }: { text: string }) => ({
  message: `\`${text}\` is not a plain number.`,
  hint: 'Type `1807`.',
}));
const at = (path: string, line: number, column: number, text = '1,807') =>
  value.at({ path, line, column }, { text });

describe('for programs', () => {
  test('one object for each problem, with the names that other programs rely on', () => {
    expect(JSON.parse(toJson([at('data/a.csv', 2, 9)]))).toEqual([
      {
        file: 'data/a.csv',
        line: 2,
        column: 9,
        code: 'observation/value',
        message: '`1,807` is not a plain number.',
        hint: 'Type `1807`.',
      },
    ]);
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
    sorted.map(
      ({ place, message }) =>
        `${place.path}:${place.line}:${place.column} ${message.split('`')[1]}`,
    ),
  ).toEqual([
    'a.csv:2:1 1,807',
    'a.csv:2:9 1,807',
    'a.csv:2:9 1,808',
    'a.csv:10:1 1,807',
    'b.csv:1:1 1,807',
  ]);
});
