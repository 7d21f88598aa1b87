import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';

const told = (text: string) =>
  parseMarkdown({ path: 'a.md', text }, 1).diagnostics.map(
    ({ span, code, replacement }) =>
      `${span.line}:${span.column}-${span.endColumn} ${code} ${replacement}`,
  );

test.each([
  ['a heading', '## Llan&shy;fair', ['1:8-13 markdown/unseen-entity ']],
  ['by number', '## Llan&#173;fair', ['1:8-14 markdown/unseen-entity ']],
  ['bold in a heading', '## **Llan&zwnj;fair** a', ['1:10-16 markdown/unseen-entity ']],
  ['a heading of two lines', 'Llan&shy;fair\n---', ['1:5-10 markdown/unseen-entity ']],
  ['prose may break', 'Llan&shy;fair', []],
  ['code says what it says', '## `&shy;` is a hyphen\n\n`&#146;`', []],
  [
    'an old apostrophe',
    'a\nIt&#146;s *so&#148; b*',
    ['2:3-9 markdown/unseen-entity ’', '2:14-20 markdown/unseen-entity ”'],
  ],
  ['text turned around', '- a &#x202e;b', ['1:5-13 markdown/unseen-entity ']],
  ['in a table', '| a |\n| - |\n| It&#146;s |', ['3:5-11 markdown/unseen-entity ’']],
  ['in a link', '[It&#146;s so](https://a.example)', ['1:4-10 markdown/unseen-entity ’']],
  [
    'the words of a picture',
    'a\n\n![Llan&shy;fair, it&#146;s map](/a.png)',
    ['3:7-12 markdown/unseen-entity ', '3:20-26 markdown/unseen-entity ’'],
  ],
  [
    'the title of a picture',
    '![A map](/a.png "Llan&shy;fair")',
    ['1:22-27 markdown/unseen-entity '],
  ],
  [
    'the words of a link, and its title',
    '[It&#146;s so](https://a.example "a&#148; b")',
    ['1:36-42 markdown/unseen-entity ”', '1:4-10 markdown/unseen-entity ’'],
  ],
  [
    'a picture in a link',
    '[![Llan&shy;fair](/a.png)](https://a.example)',
    ['1:8-13 markdown/unseen-entity '],
  ],
  ['words of a picture that can be seen', '![Caf&eacute; &amp; bar](/a.png "R&amp;D")', []],
  ['what can be seen', '## Caf&eacute; R&amp;D\n\n&pound;5&nbsp;m &#8211; &copy;', []],
])('%s', (_, text, is) => expect(told(text)).toEqual(is));
