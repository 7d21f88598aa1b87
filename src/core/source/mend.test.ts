import { describe, expect, test } from 'vitest';
import { privateProblem, problem } from './diagnostic.ts';
import { mendText } from './mend.ts';
import { spanFrom, startOf } from './source.ts';

const wrong = problem('csv/bad-quotes');
const told = (line: number, column: number, length: number, now: string | undefined) =>
  wrong.at(spanFrom({ path: 'a.csv', line, column }, length), undefined, now);

describe('what is told to be typed is put in its place, and nothing else changes', () => {
  test.each([
    { says: 'on a line', text: 'a,b\nc,d\n', of: [told(2, 1, 1, 'x')], gives: 'a,b\nx,d\n' },
    {
      says: 'in a file with Windows line ends',
      text: 'a,b\r\nc,d\r\n',
      of: [told(2, 3, 1, 'x')],
      gives: 'a,b\r\nc,x\r\n',
    },
    {
      says: 'behind a byte order mark, which no column counts',
      text: '\ufeffa,b\nc,d',
      of: [told(1, 1, 1, 'x'), told(2, 1, 1, 'y')],
      gives: '\ufeffx,b\ny,d',
    },
    {
      says: 'both with a mark and Windows line ends',
      text: '\ufeffa\r\nb\r\n',
      of: [told(1, 1, 1, 'x'), told(2, 1, 1, 'y')],
      gives: '\ufeffx\r\ny\r\n',
    },
    { says: 'behind a sign of two units', text: '📚,b', of: [told(1, 4, 1, 'x')], gives: '📚,x' },
    { says: 'at the end of the file', text: 'ab', of: [told(1, 2, 1, 'x')], gives: 'ax' },
    { says: 'side by side', text: 'ab', of: [told(1, 1, 1, 'x'), told(1, 2, 1, 'y')], gives: 'xy' },
    { says: 'blank, which takes it out', text: 'a,,', of: [told(1, 2, 1, '')], gives: 'a,' },
    {
      says: 'a whole row with its line end',
      text: 'a\r\nb\r\nc\r\n',
      of: [wrong.at({ ...startOf('a.csv'), line: 2, endLine: 3, endColumn: 1 }, undefined, '')],
      gives: 'a\r\nc\r\n',
    },
    {
      says: 'the first of two that overlap',
      text: 'abc',
      of: [told(1, 2, 2, 'y'), told(1, 1, 2, 'x')],
      gives: 'xc',
    },
    {
      says: 'nothing where more may be meant',
      text: 'a',
      of: [told(1, 1, 1, undefined)],
      gives: 'a',
    },
    { says: 'nothing beyond the end', text: 'a', of: [told(3, 1, 1, 'x')], gives: 'a' },
    {
      says: 'nothing where only a point is known',
      text: 'a',
      of: [wrong.at(startOf('a.csv'), undefined, 'x')],
      gives: 'a',
    },
  ])('$says', ({ text, of, gives }) => {
    expect(mendText(text, of).text).toBe(gives);
  });
});

test('D-26: what is about people is left to people', () => {
  const about = privateProblem('personal/email').at(spanFrom(startOf('a.csv'), 1));
  expect(about.replacement).toBeUndefined();
  expect(mendText('a', [{ ...about, replacement: 'x' }])).toEqual({ text: 'a', made: [] });
});

test('each change is told with what stood there and what stands there now', () => {
  const { made } = mendText('a,1,807\n', [told(1, 3, 5, '1807')]);
  expect(made).toMatchObject([
    { code: 'csv/bad-quotes', was: '1,807', now: '1807', span: { column: 3 } },
  ]);
});
