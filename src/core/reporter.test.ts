import { describe, expect, test } from 'vitest';
import { problem, sortDiagnostics } from './diagnostic.ts';
import { countProblems, toJson, toText } from './reporter.ts';

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

describe('for people', () => {
  test('the place, what is wrong and what to type', () => {
    expect(toText([at('data/a.csv', 2, 9)])).toBe(
      'data/a.csv:2:9  observation/value\n  `1,807` is not a plain number.\n  Type `1807`.\n',
    );
  });

  test.each([
    { count: 1, says: /^1 problem\. Mend it,/ },
    { count: 2, says: /^2 problems\. Mend them,/ },
  ])('$count counted', ({ count, says }) => {
    expect(countProblems(Array.from({ length: count }, () => at('a', 1, 1)))).toMatch(says);
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
