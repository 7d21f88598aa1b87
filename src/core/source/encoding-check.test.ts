import { describe, expect, test } from 'vitest';
import { findConflict, checkEncoding } from './encoding-check.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const typed = (text: string, path = 'data/indicators/x.csv') =>
  inEnglish(checkEncoding({ path, text })).map(
    ({ code, hint, span }) => `${span.line}:${span.column} ${code} ${hint}`,
  );

describe('what a wrong encoding has left is told with what was meant', () => {
  test.each([
    ['Â£5', '1:1 file/garbled Type `£`.'],
    ['itâ€™s', '1:3 file/garbled Type `’`.'],
    ['Ã‚Â£5', '1:1 file/garbled Type `£`.'],
    ['caf√©', '1:4 file/garbled Type `é`.'],
    ['it‚Äôs', '1:3 file/garbled Type `’`.'],
    ['it\u0092s', '1:3 file/garbled Type `’`.'],
    ['1 \u0096 2', '1:3 file/garbled Type `–`.'],
  ])('%s', (text, told) => expect(typed(text)).toEqual([told]));
});

describe('letters that only look like others are told with the whole word', () => {
  test.each([
    ['v\u0430lue', '1:1 file/mixed-letters Type `value`.'],
    ['a,\u0415ast', '1:3 file/mixed-letters Type `East`.'],
    ['x v\u0430lu\u0435 y', '1:3 file/mixed-letters Type `value`.'],
    ['a жfish', '1:3 file/mixed-letters Type the whole word anew, in letters of one alphabet.'],
  ])('%s', (text, told) => expect(typed(text)).toEqual([told]));
});

test.each(['a\u200cb', '\u200dEast', 'East\u200c', '1\u200d2'])(
  'what nobody sees in %j is told, for it makes two names of one',
  (text) => expect(typed(text)[0]).toContain('file/hidden-character'),
);

describe('what is as it should be is left alone', () => {
  test.each([
    'Żółć, Ōtautahi',
    'Українська',
    'м² and µg',
    'naïve café £5 – ½',
    '√2',
    'Ãlvaro',
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d🏫',
    'اردو 2019',
    '中文 and Żółw',
  ])('%s', (text) => expect(typed(text)).toEqual([]));
});

describe('what cannot be seen is told where two names could look alike', () => {
  const hidden = (text: string, path: string) =>
    typed(text, path).map((one) => one.slice(0, one.indexOf(' ')));
  test.each([
    ['in a title', '---\ntitle: A\u200bb\n---\n', 'content/reports/x.md', ['2:9']],
    ['in a heading', '---\ntitle: A\n---\n\n## A\u00adb\n', 'content/reports/x.md', ['5:5']],
    ['in settings', 'title: A\u2060b\n', 'content/publication.yml', ['1:9']],
    ['in a table', 'a,b\nx,A\u3164b\n', 'data/x.csv', ['2:4']],
    [
      'a mark of order inside a file',
      '---\ntitle: A\n---\n\nA\ufeffb\n',
      'content/reports/x.md',
      ['5:2'],
    ],
    ['what turns text around', '---\ntitle: A\n---\n\nA\u202eb\n', 'content/reports/x.md', ['5:2']],
    [
      'a turner in a name from left to right',
      'title: A\u200fb\n',
      'content/publication.yml',
      ['1:9'],
    ],
  ])('%s', (_, text, path, at) => expect(hidden(text, path)).toEqual(at));

  test.each([
    ['a soft hyphen in prose', '---\ntitle: A\n---\n\nA\u00adb\n', 'content/reports/x.md'],
    ['a picture of several signs in a title', 'title: A 👩\u200d👧 b\n', 'content/publication.yml'],
    ['a joiner of Persian in a name', 'a,b\nx,می\u200cخواهم\n', 'data/x.csv'],
    ['a turner beside Arabic', 'title: سلام\u200f!\n', 'content/publication.yml'],
  ])('but not %s', (_, text, path) => expect(hidden(text, path)).toEqual([]));
});

test('half a merge is told where it begins, and signs alone are not', () => {
  const half = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n';
  expect(findConflict({ path: 'x.csv', text: half })?.span).toMatchObject({ line: 2, column: 1 });
  expect(findConflict({ path: 'x.md', text: 'Type `<<<<<<< HEAD`.\n' })).toBeUndefined();
});
