import { afterEach, describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { parseFrontMatter } from './front-matter.ts';

const read = (text: string) => parseFrontMatter({ path: 'content/test.md', text });

const trap = 'plainsightWasRun';

afterEach(() => {
  Reflect.deleteProperty(globalThis, trap);
});

describe('front matter is never run as a program (S-20, E8)', () => {
  const program = `({ title: (globalThis['${trap}'] = true) })`;
  test.each([
    { first: '---js' },
    { first: '---javascript' },
    { first: '---JS' },
    { first: '--- js' },
    { first: '---\tjs' },
    { first: '---coffee' },
    { first: '---json' },
    { first: '---\u2028js' },
    { first: '---\u00a0js' },
  ])('$first', ({ first }) => {
    const { value, diagnostics } = read(`${first}\n${program}\n---\nText.`);
    expect(told(diagnostics)).toEqual(['1:1 front-matter/language']);
    expect(value).toBeUndefined();
    expect(trap in globalThis).toBe(false);
  });

  test('a YAML tag that asks for a function is refused', () => {
    const { diagnostics } = read(
      `---\na: !!js/function "() => { globalThis['${trap}'] = true }"\n---\n`,
    );
    expect(told(diagnostics)).toEqual(['2:4 yaml/alias']);
    expect(trap in globalThis).toBe(false);
  });
});

describe('what is wrong with the head of a file is told', () => {
  test.each([
    { finds: 'no front matter', in: 'Text.', at: ['1:1 front-matter/missing'] },
    { finds: 'a blank line before it', in: '\n---\na: b\n---\n', at: ['1:1 front-matter/missing'] },
    {
      finds: 'a mark of byte order before it',
      in: '\ufeff---\na: b\n---',
      at: ['1:1 front-matter/missing'],
    },
    {
      finds: 'front matter left open',
      in: '---\na: b\n\nText.',
      at: ['1:1 front-matter/unclosed'],
    },
    { finds: 'a first line and no more', in: '---', at: ['1:1 front-matter/unclosed'] },
    { finds: 'two hyphens', in: '--\na: b\n--\n', at: ['1:1 front-matter/fence'] },
    { finds: 'a dash', in: '---\na: b\n—\n\nText.\n', at: ['3:1 front-matter/fence'] },
    { finds: 'an indented end', in: '---\na: b\n ---\n\nText.\n', at: ['3:1 front-matter/fence'] },
    {
      finds: 'text in the head that a rule across the page closes',
      in: '---\na: b\n\n## Heading\n\nText.\n\n---\n\nMore.\n',
      at: ['1:1 front-matter/unclosed'],
    },
    { finds: 'four hyphens', in: '----\na: b\n----\n', at: ['1:1 front-matter/fence'] },
    {
      finds: 'an end with more on its line',
      in: '---\na: b\n--- x\n',
      at: ['3:1 front-matter/fence'],
    },
    {
      finds: 'a key that starts with hyphens',
      in: '---\na: b\n---c: d\n---\n',
      at: ['3:1 front-matter/fence'],
    },
    { finds: 'a fault in its YAML', in: '---\na: b\na: c\n---\n', at: ['3:1 yaml/duplicate-key'] },
    {
      finds: 'a fault in a Windows file',
      in: '---\r\na: b\r\na: c\r\n---\r\n',
      at: ['3:1 yaml/duplicate-key'],
    },
    { finds: 'nothing in an empty head', in: '---\n---\n', at: [] },
    { finds: 'nothing in a head of blank lines', in: '---\n\n---\n', at: [] },
    { finds: 'nothing in a head of one comment', in: '---\n# note\n---\n', at: [] },
    { finds: 'nothing in spaces after the hyphens', in: '---  \na: b\n---  \nText.', at: [] },
  ])('finds $finds', ({ in: text, at }) => {
    expect(told(read(text).diagnostics)).toEqual(at);
  });
});

describe('the body begins where it begins', () => {
  test.each([
    { says: 'after the head', in: '---\na: b\n---\nText.', line: 4, body: 'Text.' },
    { says: 'after a blank line', in: '---\na: b\n---\n\nText.', line: 4, body: '\nText.' },
    { says: 'in a Windows file', in: '---\r\na: b\r\n---\r\nText.', line: 4, body: 'Text.' },
    { says: 'after an empty head', in: '---\n---\nText.', line: 3, body: 'Text.' },
    {
      says: 'after spaces behind the fence',
      in: '---\na: b\n--- \t\n  Text.',
      line: 4,
      body: '  Text.',
    },
    {
      says: 'with spaces of its own',
      in: '---\na: b\n---\n   \nText.',
      line: 4,
      body: '   \nText.',
    },
    { says: 'with nothing in it', in: '---\na: b\n---', line: 3, body: '' },
    { says: 'with nothing but spaces behind the fence', in: '---\na: b\n---  ', line: 3, body: '' },
    {
      says: 'with a rule of its own',
      in: '---\na: b\n---\nx\n\n---\n\ny',
      line: 4,
      body: 'x\n\n---\n\ny',
    },
    {
      says: 'after a value that holds hyphens',
      in: '---\na: |\n  x\n  --- y\n---\nText.',
      line: 6,
      body: 'Text.',
    },
  ])('$says', ({ in: text, line, body }) => {
    const { value } = read(text);
    expect(value).toMatchObject({ bodyLine: line, body });
  });
});

test('an empty head says nothing, and is an object', () => {
  expect(read('---\n---\nText.').value!.head.value).toEqual({});
});

test('two readings of one text do not share an object (E8)', () => {
  const text = '---\na:\n  - b\n---\n';
  const [first, second] = [read(text), read(text)].map(
    ({ value }) => value!.head.value as { a: string[] },
  );
  first!.a.push('changed');
  expect(second).toEqual({ a: ['b'] });
  expect(read(text).value!.head.value).toEqual({ a: ['b'] });
});
