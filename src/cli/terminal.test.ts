import { describe, expect, test } from 'vitest';
import type { SaidDiagnostic } from '../core/source/say-diagnostic.ts';
import { spanFrom } from '../core/source/source.ts';
import { toTerminal } from './terminal.ts';

const value = (line: number): SaidDiagnostic => ({
  code: 'observation/value',
  span: spanFrom({ path: 'data/a.csv', line, column: 9 }, 5),
  message: '`1,8O7` is not a plain number.',
  hint: 'Type `1807`.',
});
const terminal = {
  lineOf: () => '2016-04,1,8O7,x',
  paint: (_: string, text: string) => text,
  width: 80,
};

test('the line stands under its place, with the fault underlined', () => {
  expect(toTerminal([value(5)], terminal)).toBe(`data/a.csv:5:9  observation/value
    2016-04,1,8O7,x
            ^^^^^
  \`1,8O7\` is not a plain number.
  Type \`1807\`.

1 problem in 1 file. Mend it, and run the command again. Each kind is explained in docs/problems/.`);
});

test.each([
  { says: 'wide letters', line: '東京,x', column: 4, under: '         ^' },
  { says: 'an emoji', line: '📚,x', column: 4, under: '       ^' },
  { says: 'a letter with its accent apart', line: 'e\u0301,x', column: 4, under: '      ^' },
])('the line is underlined under the right sign after $says', ({ line, column, under }) => {
  const fault = {
    ...value(1),
    span: spanFrom({ path: 'a', line: 1, column }, 1),
    message: '`x` is wrong.',
  };
  expect(toTerminal([fault], { ...terminal, lineOf: () => line }).split('\n')[2]).toBe(under);
});

test('D-26: of what is about people no line is shown', () => {
  const told = toTerminal(
    [{ ...value(5), isPrivate: true, message: 'A count is small.' }],
    terminal,
  );
  expect(told).not.toContain('8O7');
});

test('how many of them the command mends by itself is told', () => {
  const told = toTerminal([value(2), { ...value(3), replacement: '1807' }], terminal);
  expect(told).toContain(
    'run the command again. `npm run check -- --fix` mends 1 of them by itself.',
  );
});

test('of many faults of one kind the first are shown and the others counted', () => {
  const told = toTerminal(
    Array.from({ length: 30 }, (_, index) => value(index + 2)),
    terminal,
  );
  expect(told.match(/is not a plain number/g)).toHaveLength(20);
  expect(told).toContain('… and 10 more of `observation/value` in data/a.csv.');
  expect(told).toContain('30 problems in 1 file. Mend them,');
});

describe('S-25: what an officer typed does not steer the terminal', () => {
  test('in the line, the path, the message or the hint', () => {
    const evil = '\u001b]0;x\u0007\u202e';
    const fault = {
      ...value(1),
      message: evil,
      hint: evil,
      span: spanFrom({ path: evil, line: 1, column: 1 }, 3),
    };
    const told = toTerminal([fault], { ...terminal, lineOf: () => evil });
    // eslint-disable-next-line no-control-regex -- their absence is the point
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
