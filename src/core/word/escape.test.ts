import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../documents/markdown.ts';
import { writeCell, writeHeading, writeParagraph } from './paragraph-markdown.ts';
import { writeList } from './list-markdown.ts';
import { writeTable } from './table-markdown.ts';
import type { Inline, TextPiece, WordParagraph } from './word-document.ts';

const textPiece = (text: string, form: Partial<TextPiece> = {}): TextPiece => ({
  is: 'text',
  ...{ text, isBold: false, isItalic: false, isStruck: false },
  ...form,
});

const paragraph = (inside: readonly Inline[]): WordParagraph => ({
  is: 'paragraph',
  ...{
    at: 1,
    inside,
    style: '',
    heading: undefined,
    mark: undefined,
    bookmarks: [],
    indent: 0,
    size: undefined,
  },
});

/** What a page shows of Markdown, with the tags of its blocks. */
function shown(markdown: string) {
  const { value } = parseMarkdown({ path: 'a.md', text: `\n\n${markdown}\n` }, 1);
  const nodes = value.flatMap((block) => (block.is === 'prose' ? block.prose : []));
  return {
    elements: value.filter(({ is }) => is === 'element').length,
    tags: nodes.flatMap((node) => (node.type === 'element' ? [node.tagName] : [])),
    text: toString({ type: 'root', children: nodes })
      .replace(/[ \t\n]+/g, ' ')
      .trim(),
  };
}

const asShown = (text: string) => text.replace(/[ \t]+/g, ' ').trim();

/** Texts of the signs that mean something to Markdown, between words and figures. */
const sign = fc.constantFrom(
  ...'\\`*_{}[]()#+-.!|>~<&;:=^$"\'/@%',
  ...[
    '1.',
    '1)',
    '1.1',
    '::',
    ':::',
    '**',
    '__',
    '~~',
    '---',
    '===',
    '&amp;',
    '<b>',
    '</b>',
    '<!--',
  ],
  ...[
    '[^1]',
    '[^1]: a',
    '](',
    'http://',
    'https://a.b/',
    'www.',
    'a@b.cd',
    'mailto:',
    'ftp://',
    '#',
    '##',
    '> ',
    '- ',
  ],
  ...[
    ' ',
    ' ',
    '\t',
    '\u00a0',
    'a',
    'b c',
    'Ö',
    '8',
    '£9',
    '1,000',
    '€',
    '–',
    '“',
    '🙂',
    'kpi{a="b"}',
  ],
);

const text = fc
  .array(sign, { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join(''))
  .filter((some) => some.replace(/[\s\u00a0]/g, '') !== '');

const line = text.map((some) => some.trim());

const form = fc.record({
  isBold: fc.boolean(),
  isItalic: fc.boolean(),
  isStruck: fc.boolean(),
});

const runs = { numRuns: 400 };

describe('a page shows the text of a paper, whatever signs are in it', () => {
  test('as a paragraph', () => {
    fc.assert(
      fc.property(line, (some) => {
        const { markdown } = writeParagraph([textPiece(some)], 1);
        expect(shown(markdown)).toEqual({ elements: 0, tags: ['p'], text: asShown(some) });
      }),
      runs,
    );
  });

  test('as lines of one paragraph', () => {
    fc.assert(
      fc.property(line, line, (first, second) => {
        const inside: readonly Inline[] = [textPiece(first), { is: 'break' }, textPiece(second)];
        const { markdown } = writeParagraph(inside, 1);
        const text = asShown(`${first} ${second}`);
        expect(shown(markdown)).toEqual({ elements: 0, tags: ['p'], text });
      }),
      runs,
    );
  });

  test('in any form, and where forms meet', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, form), { minLength: 1, maxLength: 4 }), (pieces) => {
        const inside = pieces.map(([some, how]) => textPiece(some, how));
        const whole = pieces.map(([some]) => some).join('');
        const { markdown } = writeParagraph(inside, 1);
        expect(shown(markdown)).toEqual({ elements: 0, tags: ['p'], text: asShown(whole) });
      }),
      runs,
    );
  });

  test('as a heading', () => {
    fc.assert(
      fc.property(line, (some) => {
        const { markdown } = writeHeading(paragraph([textPiece(some)]), 1);
        const { tags, text } = shown(markdown);
        expect([tags, text.replace(/\s+/g, ' ')]).toEqual([['h2'], some.replace(/\s+/g, ' ')]);
      }),
      runs,
    );
  });

  test('as a point of a list', () => {
    fc.assert(
      fc.property(line, line, (first, second) => {
        const point = (some: string) => ({
          ...{ marker: '-', list: '1', level: 0, indent: 0 },
          markdown: writeParagraph([textPiece(some)], 1).markdown,
        });
        const { tags, text } = shown(writeList([point(first), point(second)]));
        expect([tags, text]).toEqual([['ul'], asShown(`${asShown(first)} ${asShown(second)}`)]);
      }),
      runs,
    );
  });

  test('in the cell of a table', () => {
    fc.assert(
      fc.property(line, line, (first, second) => {
        const cell = (some: string) => {
          const { markdown } = writeCell([paragraph([textPiece(some)])], false);
          return { markdown, text: some };
        };
        const words = { losses: [], hasSections: false };
        const columns = [cell(first), cell(second)];
        const { tags, text } = shown(
          writeTable({ columns, rows: [[cell(second), cell(first)]], ...words }),
        );
        const each = [first, second, second, first].map(asShown);
        expect([tags, text]).toEqual([['table'], asShown(each.join(' '))]);
      }),
      runs,
    );
  });

  test('as the words of a link, and around one', () => {
    fc.assert(
      fc.property(line, text, text, (words, before, after) => {
        const link: Inline = {
          is: 'link',
          address: 'https://example.org/(a)?b=c d',
          inside: [textPiece(words)],
        };
        const { markdown } = writeParagraph([textPiece(before), link, textPiece(after)], 1);
        const found = shown(markdown);
        expect([found.tags, found.text]).toEqual([['p'], asShown(before + words + after)]);
      }),
      runs,
    );
  });
});

describe('what Markdown would take for its own is escaped, and nothing else is', () => {
  test.each([
    ['>95% of repairs', '\\>95% of repairs'],
    ['# of homes', '\\# of homes'],
    ['1. Text', '1\\. Text'],
    ['1.1 Text', '1.1 Text'],
    ['1.1. Text', '1.1. Text'],
    ['(a) Text', '(a) Text'],
    ['- 3.2', '\\- 3.2'],
    ['-3.2', '\\-3.2'],
    ['2*3*4', '2\\*3\\*4'],
    ['31*', '31\\*'],
    ['about ~5', 'about \\~5'],
    ['a | b', 'a \\| b'],
    ['<5 and <b>', '<5 and \\<b>'],
    ['A&B, a &lt; b', 'A&B, a \\&lt; b'],
    ['file_name and _so_', 'file_name and \\_so\\_'],
    ['See https://a.org/b_c.', 'See https://a.org/b_c.'],
    ['£18.7m (9.2%)', '£18.7m (9.2%)'],
    ['::kpi', '\\::kpi'],
  ])('%s', (typed, written) => {
    expect(writeParagraph([textPiece(typed)], 1).markdown).toBe(written);
  });
});

describe('forms are kept where Markdown can hold them', () => {
  const bold = { isBold: true };
  test.each([
    [
      [textPiece('Urgent repair. ', bold), textPiece('A fault.')],
      '**Urgent repair.** A fault.',
      [],
    ],
    [
      [textPiece('a '), textPiece('b', { isBold: true, isItalic: true }), textPiece(' c')],
      'a ***b*** c',
      [],
    ],
    [[textPiece('one', bold), textPiece(' two', bold)], '**one two**', []],
    [[textPiece('(a)', bold), textPiece('b')], '(a)b', ['emphasis (a)']],
    [[textPiece('a', bold), textPiece('b', { isItalic: true })], 'a*b*', ['emphasis a']],
    [[textPiece('m'), textPiece('2', { raised: 'above' })], 'm²', []],
    [[textPiece('CO'), textPiece('2', { raised: 'below' })], 'CO₂', []],
    [[textPiece('19'), textPiece('th', { raised: 'above' })], '19th', []],
    [[textPiece('x'), textPiece('max', { raised: 'below' })], 'xmax', ['raised max']],
    [[textPiece('Stop!'), { is: 'note', number: 1 }, textPiece('(b)')], 'Stop\\![^1]\\(b)', []],
  ] as const)('%#: %j', (inside, markdown, losses) => {
    const written = writeParagraph(inside as readonly Inline[], 1);
    expect(written.markdown).toBe(markdown);
    expect(written.losses.map(({ kind, words }) => `${kind} ${words}`)).toEqual(losses);
  });
});
