import { expect, test } from 'vitest';
import { excerptOf, printable } from './excerpt.ts';

const at = (column: number, endColumn: number, endLine = 1) => ({
  code: 'a/b',
  span: { path: 'a.csv', line: 1, column, endLine, endColumn },
  message: '`other` is wrong.',
  hint: '',
});
const mark = (line: string, diagnostic: ReturnType<typeof at>, width = 40) => {
  const { text, start, length } = excerptOf(line, diagnostic, width);
  return `${text}\n${' '.repeat(start)}${'^'.repeat(length)}`;
};

test.each([
  {
    says: 'what is at fault',
    is: mark('2016-04,"1,807",x', at(9, 16)),
    shows: '2016-04,"1,807",x\n        ^^^^^^^',
  },
  { says: 'one sign of a mere point', is: mark('a,,b', at(3, 3)), shows: 'a,,b\n  ^' },
  { says: 'the end of a line', is: mark('ab', at(9, 9)), shows: 'ab\n  ^' },
  {
    says: 'a line to its end where more follows',
    is: mark('ab cd ', at(2, 4, 3)),
    shows: 'ab cd \n ^^^^',
  },
  { says: 'tabs as single spaces', is: mark('\ta', at(2, 3)), shows: ' a\n ^' },
])('shows $says, whatever the message says', ({ is, shows }) => {
  expect(is).toBe(shows);
});

test('a long line is cut around the fault', () => {
  const line = `${'x'.repeat(500)} fault ${'y'.repeat(500)}`;
  const { text, start, length } = excerptOf(line, at(502, 507), 60);
  expect(text).toHaveLength(60);
  expect(text.slice(start, start + length)).toBe('fault');
});

test('S-25: nothing that a terminal acts upon is printed', () => {
  expect(printable('a\u001b[2Jb\u202ec\u200bd\u0007\r\n')).toBe(
    'a\ufffd[2Jb\ufffdc\ufffdd\ufffd\ufffd\ufffd',
  );
});
