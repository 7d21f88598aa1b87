import { expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { eachOf, sound, together } from './checked.ts';
import { problem } from './diagnostic.ts';

const wrong = problem('file/empty');
const at = (line: number) => wrong.at({ path: 'a.md', line, column: 1 });

test('steps together give what each made, and all that any reported', () => {
  const { value, diagnostics } = together({
    one: { value: 1, diagnostics: [at(1)] },
    two: sound('b'),
    three: { value: undefined, diagnostics: [at(3), at(4)] },
  });
  expect(value).toEqual({ one: 1, two: 'b', three: undefined });
  expect(told(diagnostics)).toEqual(['1:1 file/empty', '3:1 file/empty', '4:1 file/empty']);
});

test('a step for each of several things gives a value for each, in their order', () => {
  const { value, diagnostics } = eachOf([3, 1], (line) => ({
    ...{ value: line * 2, diagnostics: line > 1 ? [at(line)] : [] },
  }));
  expect(value).toEqual([6, 2]);
  expect(told(diagnostics)).toEqual(['3:1 file/empty']);
});
