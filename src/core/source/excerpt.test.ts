import { expect, test } from 'vitest';
import { excerptOf, printable } from './excerpt.ts';

const at = (column: number, message: string) => ({
  code: 'a/b',
  place: { path: 'a.csv', line: 1, column },
  message,
  hint: '',
});
const mark = (line: string, column: number, message: string, width = 40) => {
  const { text, start, length } = excerptOf(line, at(column, message), width);
  return `${text}\n${' '.repeat(start)}${'^'.repeat(length)}`;
};

test.each([
  {
    says: 'what the message quotes',
    is: mark('2016-04,"1,807",x', 9, '`1,807` is no number.'),
    shows: '2016-04,"1,807",x\n        ^^^^^^^',
  },
  {
    says: 'the word there, where the quoted text stands elsewhere',
    is: mark('kind: reprot', 7, '`kind` is wrong.'),
    shows: 'kind: reprot\n      ^^^^^^',
  },
  { says: 'one sign where there is no word', is: mark('a,,b', 3, 'Blank.'), shows: 'a,,b\n  ^' },
  { says: 'the end of a line', is: mark('ab', 9, 'Missing.'), shows: 'ab\n  ^' },
  { says: 'tabs as single spaces', is: mark('\ta', 2, '`a` is wrong.'), shows: ' a\n ^' },
])('shows $says', ({ is, shows }) => {
  expect(is).toBe(shows);
});

test('a long line is cut around the fault', () => {
  const line = `${'x'.repeat(500)} fault ${'y'.repeat(500)}`;
  const { text, start, length } = excerptOf(line, at(502, '`fault` is wrong.'), 60);
  expect(text).toHaveLength(60);
  expect(text.slice(start, start + length)).toBe('fault');
});

test('S-25: nothing that a terminal acts upon is printed', () => {
  expect(printable('a\u001b[2Jb\u202ec\u200bd\u0007\r\n')).toBe(
    'a\ufffd[2Jb\ufffdc\ufffdd\ufffd\ufffd\ufffd',
  );
});
