import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';

const told = (text: string) =>
  parseMarkdown({ path: 'a.md', text }, 1).diagnostics.map(
    ({ span, code }) => `${span.line}:${span.column} ${code}`,
  );

describe('words of hundreds of signs', () => {
  test.each([
    ['low lines', 'a_'.repeat(600), ['1:1 markdown/crowded-word']],
    ['one too many', 'a_'.repeat(501), ['1:1 markdown/crowded-word']],
    ['as many as may be', 'a_'.repeat(500), []],
    ['low lines in pairs', `b\n${'_a_'.repeat(40_000)}`, ['2:1 markdown/crowded-word']],
    ['stars in a word', `b ${'**a*'.repeat(40_000)}`, ['1:3 markdown/crowded-word']],
    ['signs as programs spell them', '&amp;'.repeat(40_000), ['1:1 markdown/crowded-word']],
    ['a line to write a name on', `Name: ${'_'.repeat(3000)}`, []],
    ['a short one', 'Signed: ____________ on __________', []],
    ['an address', `<https://a.example/?${'a_b=1&'.repeat(80)}>`, []],
    ['many words', 'a_b '.repeat(3000), []],
    ['a long word', 'a'.repeat(40_000), []],
  ])('%s', (_, text, is) => expect(told(text)).toEqual(is));
});

describe('tables that nobody can read', () => {
  const table = (columns: number) =>
    ['a', '-', '1'].map((cell) => `|${` ${cell} |`.repeat(columns)}`).join('\n');
  test.each([
    [101, ['2:1 markdown/too-wide']],
    [100, []],
    [40_000, ['2:1 markdown/too-wide']],
  ])('%i columns', (columns, is) => expect(told(table(columns))).toEqual(is));

  test('without bars at the edges', () => {
    const row = (cell: string) => Array.from({ length: 101 }, () => cell).join(' | ');
    expect(told(['a', '---', '1'].map(row).join('\n'))).toEqual(['2:1 markdown/too-wide']);
  });

  test('a line of signs is no table', () => {
    expect(told(`a\n\n${'-'.repeat(3000)}\n\nb`)).toEqual([]);
  });
});
