import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { toHtmlText } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { elementsOf, placeOfNode, type Block } from './tree.ts';

const read = (text: string, bodyLine = 1) =>
  parseMarkdown({ path: 'content/test.md', text }, bodyLine);
const contentOf = (block: Block) => (block.is === 'prose' ? block.prose : block.content);
const html = (blocks: readonly Block[]) =>
  blocks.map((block) => toHtmlText(contentOf(block), (path) => path)).join('\n');

/** The kinds of the blocks of a text, in order. */
const shape = (text: string) =>
  read(text).value.map((block) => (block.is === 'prose' ? 'prose' : block.name));

describe('a body is cut at its elements', () => {
  test.each([
    { says: 'prose alone', in: 'a\n\nb', cut: ['prose'] },
    { says: 'an element alone', in: '::chart', cut: ['chart'] },
    { says: 'an element between prose', in: 'a\n\n::chart\n\nb', cut: ['prose', 'chart', 'prose'] },
    { says: 'no blank line above', in: 'a\n::chart\n\nb', cut: ['prose', 'chart', 'prose'] },
    { says: 'no blank line below', in: 'a\n\n::chart\nb', cut: ['prose', 'chart', 'prose'] },
    {
      says: 'no blank lines after a list',
      in: '- a\n::chart\nb',
      cut: ['prose', 'chart', 'prose'],
    },
    {
      says: 'no blank lines after a quotation',
      in: '> a\n::chart\nb',
      cut: ['prose', 'chart', 'prose'],
    },
    {
      says: 'no blank lines after a table',
      in: '| a |\n| - |\n| b |\n::chart',
      cut: ['prose', 'chart'],
    },
    {
      says: 'no blank lines after a footnote',
      in: 'a[^1]\n\n[^1]: b\n::chart',
      cut: ['prose', 'chart', 'prose'],
    },
    { says: 'two in a row', in: '::a\n::b', cut: ['a', 'b'] },
    { says: 'a container', in: ':::swot\n\n- a\n\n:::\n\nb', cut: ['swot', 'prose'] },
    { says: 'a container without blank lines', in: ':::swot\n- a\n:::\nb', cut: ['swot', 'prose'] },
    {
      says: 'Windows line ends',
      in: 'a\r\n\r\n::chart\r\n\r\nb',
      cut: ['prose', 'chart', 'prose'],
    },
    { says: 'an empty body', in: '', cut: [] },
  ])('$says', ({ in: text, cut }) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(shape(text)).toEqual(cut);
  });

  test('a footnote reaches over an element', () => {
    const { value, diagnostics } = read('a[^1]\n\n::chart\n\nb\n\n[^1]: The note.');
    expect(diagnostics).toEqual([]);
    expect(html(value)).toContain('The note.');
    expect(html(value)).toMatch(/<sup><a href="#user-content-fn-1"/);
  });

  test('the definition of a link reaches over an element', () => {
    expect(html(read('[a][x]\n\n::chart\n\n[x]: https://example.org/').value)).toContain(
      '<a href="https://example.org/">a</a>',
    );
  });
});

describe('prose is printed as it was typed (E22)', () => {
  test.each([
    'at 10:30',
    'Children in care:1,807',
    'a ratio of 1:1',
    'a:b[c]{d="e"}',
    '{x} and {{y}}',
  ])('%s', (text) => {
    expect(html(read(text).value)).toBe(`<p>${text.replace('[c]', '[c]')}</p>`);
  });

  test('in a table and in alternative text', () => {
    const printed = html(read('| 10:30 |\n| - |\n| 1:1 |\n\n![at 10:30](/a.png)').value);
    expect(printed).toContain('10:30</th>');
    expect(printed).toContain('1:1</td>');
    expect(printed).toContain('alt="at 10:30"');
  });
});

describe('places are true to the file (E23)', () => {
  const placesOf = (text: string, bodyLine: number, tag: string) =>
    read(text, bodyLine)
      .value.flatMap((block) => [...elementsOf(contentOf(block))])
      .filter(({ tagName }) => tagName === tag)
      .map((node) => placeOfNode(node, 'content/test.md'))
      .map(({ line, column }) => `${line}:${column}`);

  test.each([
    { says: 'after front matter', in: '---\na: b\n---\n\nx [y](#z)', bodyLine: 4, at: ['5:3'] },
    {
      says: 'after front matter of Windows',
      in: '---\r\na: b\r\n---\r\n\r\nx [y](#z)',
      bodyLine: 4,
      at: ['5:3'],
    },
    { says: 'after é', in: 'éé [y](#z)', bodyLine: 1, at: ['1:4'] },
    { says: 'after an emoji, in UTF-16 units', in: '📚 [y](#z)', bodyLine: 1, at: ['1:4'] },
    {
      says: 'after an element',
      in: '::chart{indicator="a-long-name"}\n\n[y](#z)',
      bodyLine: 1,
      at: ['3:1'],
    },
    { says: 'inside a container', in: ':::swot\n\n- [y](#z)\n\n:::', bodyLine: 1, at: ['3:3'] },
    { says: 'on the line below an element', in: '::chart\n[y](#z)', bodyLine: 1, at: ['2:1'] },
    { says: 'in a table', in: '| a |\n| - |\n| [y](#z) |', bodyLine: 1, at: ['3:3'] },
  ])('$says', ({ in: text, bodyLine, at }) => {
    expect(placesOf(text, bodyLine, 'a')).toEqual(at);
  });
});

describe('HTML is refused (S-23)', () => {
  test.each([
    { in: 'a <b>c</b>', at: ['1:3 markdown/raw-html'] },
    { in: 'a </b>c', at: ['1:3 markdown/raw-html'] },
    { in: '<script>alert(1)</script>', at: ['1:1 markdown/raw-html'] },
    { in: '<img src=x onerror=alert(1)>', at: ['1:1 markdown/raw-html'] },
    { in: '<iframe src="//x"></iframe>', at: ['1:1 markdown/raw-html'] },
    { in: 'x\n\n<div style="color: red">\n\ny', at: ['3:1 markdown/raw-html'] },
    { in: 'a <!-- note --> b', at: ['1:3 markdown/raw-html'] },
    { in: '<!-- note -->', at: ['1:1 markdown/raw-html'] },
    { in: '<?php x ?>', at: ['1:1 markdown/raw-html'] },
    { in: '<!DOCTYPE html>', at: ['1:1 markdown/raw-html'] },
    { in: '<![CDATA[x]]>', at: ['1:1 markdown/raw-html'] },
    { in: '- <b>a</b>', at: ['1:3 markdown/raw-html'] },
    { in: '| <b> |\n| - |\n| a |', at: ['1:3 markdown/raw-html'] },
    { in: '[<b>](#x)', at: ['1:2 markdown/raw-html'] },
    { in: 'a[^1]\n\n[^1]: <b>', at: ['3:7 markdown/raw-html'] },
    { in: '<!--plainsight:0-->', at: ['1:1 markdown/raw-html'] },
    { in: '::chart\n\n<!--plainsight:0-->', at: ['3:1 markdown/raw-html'] },
    { in: '::chart\n\n- <!--plainsight:0-->', at: ['3:3 markdown/raw-html'] },
    { in: ':::swot\n<b>\n:::', at: ['2:1 markdown/raw-html'] },
    { in: '`<b>`', at: [] },
    { in: '```\n<b>\n```', at: [] },
    { in: 'a < b and c > d', at: [] },
    { in: '&lt;b&gt;', at: [] },
    { in: '<https://example.org>', at: [] },
  ])('$in', ({ in: text, at }) => {
    expect(told(read(text).diagnostics)).toEqual(at);
  });
});

describe('headings', () => {
  test.each([
    { in: '## a\n\n### b\n\n## c', at: [] },
    { in: '# a', at: ['1:1 markdown/top-heading'] },
    { in: 'a\n=', at: ['1:1 markdown/top-heading'] },
    { in: '### a', at: ['1:1 markdown/skipped-heading'] },
    { in: '## a\n\n#### b', at: ['3:1 markdown/skipped-heading'] },
    { in: '## a\n\n### b\n\n#### c\n\n## d', at: [] },
    { in: '## a[^1]\n\n[^1]: b', at: [] },
  ])('$in', ({ in: text, at }) => {
    expect(told(read(text).diagnostics)).toEqual(at);
  });

  test('each has an id of its own', () => {
    const printed = html(read('## Where it stands\n\n## Where it stands\n\n## £\n\n## Dŵr').value);
    expect([...printed.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'where-it-stands',
      'where-it-stands-1',
      'where-it-stands-2',
      'section',
      'dŵr',
      'dwr',
    ]);
  });
});

describe('images need alternative text', () => {
  test.each([
    { in: '![](/a.png)', at: ['1:1 markdown/alternative-text'] },
    { in: 'x ![ ](/a.png)', at: ['1:3 markdown/alternative-text'] },
    { in: '![A map](/a.png)', at: [] },
  ])('$in', ({ in: text, at }) => {
    expect(told(read(text).diagnostics)).toEqual(at);
  });
});

test('an aligned table has no style of its own, and its header cells a scope (E17)', () => {
  const printed = html(read('| a | b | c |\n|:--|--:|:-:|\n| 1 | 2 | 3 |').value);
  expect(printed).not.toContain('style');
  expect(printed).not.toContain('align');
  expect(printed).toContain('<td class="numeric">2</td>');
  expect(printed.match(/scope="col"/g)).toHaveLength(3);
});

test('reading one text twice gives the same', () => {
  const text = '## a\n\n| b |\n| - |\n| c |\n\n::chart{x="y"}\n\n## a';
  expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
});

describe('what is nested deeper than anyone means is told before it is parsed (S-26)', () => {
  test.each([
    { says: 'quotations', in: `${'>'.repeat(5000)} a`, at: ['1:1 markdown/too-deep'] },
    { says: 'lists', in: `${'- '.repeat(5000)}a`, at: ['1:1 markdown/too-deep'] },
    { says: 'numbered lists', in: `b\n${'1. '.repeat(5000)}a`, at: ['2:1 markdown/too-deep'] },
    { says: 'lists in quotations', in: `${'- > '.repeat(5000)}a`, at: ['1:1 markdown/too-deep'] },
    { says: 'not a rule of stars', in: `a\n\n${'* '.repeat(60)}\n\nb`, at: [] },
    { says: 'not a rule of hyphens', in: `a\n\n${'- '.repeat(60)}\n\nb`, at: [] },
    { says: 'not ordinary nesting', in: '- > - a\n\n  > > b', at: [] },
  ])('$says', ({ in: text, at }) => {
    expect(told(parseMarkdown({ path: 'a.md', text }, 1).diagnostics)).toEqual(at);
  });
});
