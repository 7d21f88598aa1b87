import { describe, expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { sayDiagnostic } from '../source/say-diagnostic.ts';
import { told } from '../../../tests/told.ts';
import { toHtmlText } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { proseIn } from './tree.ts';

const read = (text: string) => parseMarkdown({ path: 'content/test.md', text }, 1);
const html = (text: string) =>
  read(text)
    .value.map((block) => toHtmlText(proseIn(block), (path) => path))
    .join('\n');

describe('a figure that would lose its sign is told', () => {
  test.each([
    { in: '>95% of reviews were in time.', at: '1:1' },
    { in: '>95%', at: '1:1' },
    { in: '> 95% of reviews', at: '1:1' },
    { in: '> 5', at: '1:1' },
    { in: '> 5 days', at: '1:1' },
    { in: '>= 5', at: '1:1' },
    { in: '> = 5', at: '1:1' },
    { in: '>£1,000 each.', at: '1:1' },
    { in: '>-3.2', at: '1:1' },
    { in: 'Targets:\n\n> 5 days\n> 10 days', at: '3:1' },
    { in: 'The share was\n>95% in June', at: '2:1' },
    { in: '- >95% of reviews', at: '1:3' },
    { in: ':::swot\n\n>95% of it\n\n:::', at: '3:1' },
    { in: 'a\r\n\r\n>95%', at: '3:1' },
    { in: '- 3.2', at: '1:1' },
    { in: '+ 3.2', at: '1:1' },
    { in: '- 3.2%', at: '1:1' },
    { in: '- 3.2 percentage points since March', at: '1:1' },
    { in: '- £5m', at: '1:1' },
    { in: '- £5 million', at: '1:1' },
    { in: 'The change was\n- 3.2 points', at: '2:1' },
    { in: '2*3*4', at: '1:1' },
    { in: 'It is 2*3*4 metres', at: '1:7' },
    { in: '| a |\n| - |\n| 2*3*4 |', at: '3:3' },
    { in: '**Size** 12*3*', at: '1:10' },
  ])('$in', ({ in: text, at }) => {
    expect(told(read(text).diagnostics)).toEqual([`${at} markdown/lost-sign`]);
  });
});

describe('a text in which no figure loses a sign stays clean', () => {
  test.each([
    '> We moved because the building was cold.',
    '> 12 children waited for a review, and nobody wrote to them.',
    '> 1. The first\n> 2. The second',
    '> 3 March 2024 was the day of the visit',
    '> 2019 was a hard year',
    '> 2023/24 was better',
    '> “95% of us feel safe”',
    '> 12 of us were asked\n> and nobody answered',
    '\\>95% of reviews',
    'More >95% than <5%',
    '- 12 children waited\n- 3 moved',
    '- 12 children waited',
    '- 3.2\n- 4.1',
    '- 2024',
    '* 3.2',
    '-3.2',
    '- [ ] 5',
    '- The share:\n  - fell\n  - rose',
    '*very* good and **bold** 12',
    '**12** of *15*',
    'in 20*some*thing',
    '12* of 15*',
    '2 * 3 * 4',
    '2×3×4',
    '2\\*3\\*4',
    'from 10:30–12:00, 5-6 days, a[^1]\n\n[^1]: 3.2 points',
  ])('%s', (text) => {
    expect(read(text).diagnostics).toEqual([]);
  });
});

test.each([
  { in: '>95%', hint: '\\>95%' },
  { in: '- 3.2 points', hint: '-3.2 points' },
  { in: 'It is 2*3*4 metres', hint: '2×3×4' },
])('what is told of $in says what to type', ({ in: text, hint }) => {
  const [first] = read(text).diagnostics;
  expect(sayDiagnostic(first!, english).hint).toContain(`Type \`${hint}\``);
});

describe('a single tilde is a sign, two strike out', () => {
  test.each([
    { in: 'from 9~12 and 9~17', out: '<p>from 9~12 and 9~17</p>' },
    { in: 'a ~b *c* d~ e', out: '<p>a ~b <em>c</em> d~ e</p>' },
    { in: 'a ~~b~~ c', out: '<p>a <del>b</del> c</p>' },
    { in: '9~12, ~~b~~, 9~17', out: '<p>9~12, <del>b</del>, 9~17</p>' },
    { in: '- 9~12, 9~17', out: '<ul>\n<li>9~12, 9~17</li>\n</ul>' },
  ])('$in', ({ in: text, out }) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(html(text)).toBe(out);
  });
});
