import { describe, expect, test } from 'vitest';
import { toHtmlText } from '../core/documents/html.ts';
import { parseMarkdown } from '../core/documents/markdown.ts';
import { nameParagraphs } from './name-paragraphs.ts';

/** Prose as HTML once its paragraphs are named, with `¶` for each mark. */
function named(text: string, taken = new Set<string>()): string {
  const [block] = parseMarkdown({ path: 'content/test.md', text }, 1).value;
  const prose = block?.is === 'prose' ? block.prose : [];
  const html = toHtmlText(nameParagraphs(prose, taken, 'Link'), (path) => path);
  return html.replace(
    /\u00a0<a class="paragraph-mark" href="#([^"]*)" aria-label="Link"><\/a>/g,
    '¶',
  );
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
const eight = 'One two three four five six seven eight';

describe('a paragraph has an address of its first words', () => {
  test('and a mark behind its last', () => {
    expect(named(`${eight}.`)).toBe(`<p id="p--one-two-three-four-five-six">${eight}.¶</p>`);
  });

  test.each([
    { that: 'eight words', text: eight, ids: ['p--one-two-three-four-five-six'] },
    { that: 'seven words', text: 'One two three four five six seven', ids: [] },
    { that: 'a heading', text: `## ${eight}`, ids: ['one-two-three-four-five-six-seven-eight'] },
    { that: 'a table', text: `| a | b |\n| - | - |\n| ${eight} | c |`, ids: [] },
    { that: 'a quotation', text: `> ${eight}`, ids: [] },
    {
      that: 'two that begin alike',
      text: `${eight} a\n\n${eight} b`,
      ids: ['p--one-two-three-four-five-six', 'p--one-two-three-four-five-six-2'],
    },
    {
      that: 'letters that no address has',
      text: 'الف ب ج د ه و ز ح\n\nالف ب ج د ه و ز ط',
      ids: ['p--n', 'p--n-2'],
    },
  ])('$that: $ids', ({ text, ids }) => {
    expect(idsIn(named(text))).toEqual(ids);
  });

  test('which no other part of the page has', () => {
    const taken = new Set(['p--one-two-three-four-five-six']);
    expect(idsIn(named(eight, taken))).toEqual(['p--one-two-three-four-five-six-2']);
    expect([...taken]).toHaveLength(2);
  });
});

test('the points of a list have their own, before what hangs on them', () => {
  const html = named(`- ${eight}\n  - And one two three four five six seven eight\n- Short`);
  expect(idsIn(html)).toEqual(['p--one-two-three-four-five-six']);
  expect(html).toMatch(/seven eight¶\s*<ul>/);
});

test('a point of several paragraphs is one, with its mark behind the last', () => {
  const html = named(`- ${eight}\n\n  And more.`);
  expect(html).toMatch(/<li id="p--[^"]*">\s*<p>One [^<]*<\/p>\s*<p>And more\.¶<\/p>/);
});

test('the tree itself stays as it is', () => {
  const [block] = parseMarkdown({ path: 'content/test.md', text: eight }, 1).value;
  const prose = block?.is === 'prose' ? block.prose : [];
  nameParagraphs(prose, new Set(), 'Link');
  expect(toHtmlText(prose, (path) => path)).toBe(`<p>${eight}</p>`);
});
