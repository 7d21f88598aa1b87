import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { parseYaml } from './yaml.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const read = (text: string, line?: number) => parseYaml(text, 'content/test.yml', line);

describe('every value stays the text that was typed (S-21, E7, M10)', () => {
  test.each([
    '12:30',
    '1:20',
    '010',
    '0x1F',
    '0o17',
    'no',
    'yes',
    'true',
    'null',
    '~',
    '1_000',
    '1.10',
    '1e3',
    '.inf',
    '2016-04-30',
    '2016-04',
    '2015/16',
    '-4',
  ])('%s', (typed) => {
    expect(read(`a: ${typed}\nb: [${typed}]\nc:\n  - ${typed}`).value.value).toEqual({
      a: typed,
      b: [typed],
      c: [typed],
    });
  });

  test('keys too', () => {
    expect(read('no: a\n010: b\n12:30: c').value.value).toEqual({
      no: 'a',
      '010': 'b',
      '12:30': 'c',
    });
  });

  test('`__proto__` is a key like any other', () => {
    const { value } = read('__proto__:\n  polluted: yes').value as { value: object };
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(value)).toEqual(['__proto__']);
  });
});

describe('what is wrong is told where it stands', () => {
  test.each([
    { finds: 'nothing in a good text', in: 'a: b\nc:\n  - d\n', at: [] },
    { finds: 'nothing in an empty text', in: '', at: [] },
    {
      finds: 'an anchor and its alias',
      in: 'a: &x b\nc: *x',
      at: ['1:4 yaml/alias', '2:4 yaml/alias'],
    },
    { finds: 'an alias to nothing', in: 'a: *x', at: ['1:4 yaml/alias'] },
    { finds: 'a tag', in: 'a: !number 4', at: ['1:4 yaml/alias'] },
    {
      finds: 'a merge key',
      in: 'a: &x\n  b: c\nd:\n  <<: *x',
      at: ['1:4 yaml/alias', '4:7 yaml/alias'],
    },
    { finds: 'a key there twice', in: 'a: b\nc: d\na: e', at: ['3:1 yaml/duplicate-key'] },
    {
      finds: 'a key there twice further in',
      in: 'a:\n  b: c\n  b: d',
      at: ['3:3 yaml/duplicate-key'],
    },
    { finds: 'a tab before a key', in: 'a:\n\tb: c', at: ['2:1 yaml/tab'] },
    { finds: 'a colon in text without quotes', in: 'a: b: c', at: ['1:4 yaml/quotes'] },
    { finds: 'a quotation mark left open', in: 'a: "b\nc: d', at: ['1:4 yaml/quotes'] },
    { finds: 'a value cut off by a comment', in: 'a: b #2', at: ['1:4 yaml/comment'] },
    { finds: 'a value that is a comment as a whole', in: 'a: #b', at: ['1:4 yaml/comment'] },
    { finds: 'nothing in a comment of its own', in: '# x\na: b\n# y\nc: d\n', at: [] },
    { finds: 'nothing in a sign without a space', in: 'a: b#2\nc: "d #3"\n', at: [] },
    { finds: 'a second document', in: 'a: b\n---\nc: d', at: ['2:1 yaml/syntax'] },
  ])('finds $finds', ({ in: text, at }) => {
    const { value, diagnostics } = read(text);
    expect(told(diagnostics)).toEqual(at);
    if (at.length > 0) expect(value.value).toBeUndefined();
  });

  test('a bomb of aliases is refused and not unfolded (S-26)', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
      lines.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`);
    const started = performance.now();
    expect(new Set(read(lines.join('\n')).diagnostics.map(({ code }) => code))).toEqual(
      new Set(['yaml/alias']),
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('reasons are told without a place or a full stop of their own', () => {
    for (const { message } of inEnglish(read('a: b: c\n\td: "e').diagnostics))
      expect(message).not.toMatch(/ at line|\.\.$|\n/);
  });
});

describe('every part has its place', () => {
  const text = 'a: b\nc:\n  - d: e\n  - f';
  test.each([
    { path: ['a'], at: '1:4' },
    { path: ['c', 0, 'd'], at: '3:8' },
    { path: ['c', 1], at: '4:5' },
    { path: ['c', 0, 'missing'], at: '3:5' },
    { path: ['missing'], at: '1:1' },
    { path: [], at: '1:1' },
  ])('$path', ({ path, at }) => {
    const { line, column } = read(text).value.placeOf(path);
    expect(`${line}:${column}`).toBe(at);
  });

  test('a key stands before its value', () => {
    const { line, column } = read(text).value.placeOfKey(['c', 0], 'd');
    expect(`${line}:${column}`).toBe('3:5');
  });

  test('lines count from where the text begins in its file', () => {
    expect(read(text, 2).value.placeOf(['a'])).toMatchObject({ line: 2, column: 4 });
  });
});
