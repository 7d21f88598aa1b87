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
    { in: 'It is (2*x*3) metres', at: '1:8' },
    { in: '100*a/b*c', at: '1:1' },
    { in: 'L*W*H', at: '1:1' },
    { in: 'Three A*A*A, or better', at: '1:7' },
    { in: 'A*A*A*', at: '1:1' },
    { in: 'A*B*', at: '1:1' },
    { in: 'An offer of A*AB and A*BB', at: '1:13' },
    { in: '12*wards and 13*wards', at: '1:1' },
    { in: '10**6 and 10**7', at: '1:1' },
    { in: 'x**n and y**n', at: '1:1' },
    { in: '5*3=15 and 6*3=18', at: '1:1' },
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
    '2 * 3 and 4 * 5',
    '*5 per cent * of',
    'Those with * are estimates, and those * are not',
    'a *5 per cent* of',
    '*12 of 15*',
    '(*12 of 15*)',
    '*5* of *6*',
    '*Children Act 1989*, s17',
    'A* to C, A*-C and A*–G, A*/A',
    'un*believ*able, **un**believable, *un*believable',
    '**A**ccess',
    'p*<0.05, q*>3',
    'It is 5*, 6* and 7*.',
    '5%*3%*2%',
    'a_b_c, 5_000_000 and 6_000',
    '*A*, *B* and *C*',
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
  { in: 'It is (2*x*3) metres', hint: '2×x×3' },
  { in: 'Three A*A*A, or better', hint: String.raw`A\*A\*A` },
  { in: '10**6 and 10**7', hint: String.raw`10\*\*6` },
  { in: '12 or *5*6', hint: String.raw`\*5\*6` },
])('what is told of $in says what to type', ({ in: text, hint }) => {
  const [first] = read(text).diagnostics;
  expect(sayDiagnostic(first!, english).hint).toContain(`Type \`${hint}\``);
});

test.each([
  { in: '2*3*4', typed: '2×3×4', out: '<p>2×3×4</p>' },
  { in: 'Three A*A*A', typed: String.raw`Three A\*A\*A`, out: '<p>Three A*A*A</p>' },
  { in: '*5*6', typed: String.raw`\*5\*6`, out: '<p>*5*6</p>' },
])('$in, mended as it says, is printed with every sign', ({ typed, out }) => {
  expect(read(typed).diagnostics).toEqual([]);
  expect(html(typed)).toBe(out);
});

describe('stars and low lines with a space beside them are printed as they were typed', () => {
  test.each([
    '2 * 3 and 4 * 5',
    '*5 per cent * of',
    'Those with * are estimates, and those * are not',
    '12* of 15*',
    '*5 and *6 are estimates',
    'A* to C, A*-C and A*–G',
    'the _ and _ of a form',
    '5_6_7',
  ])('%s', (text) => expect(html(text)).toBe(`<p>${text}</p>`));
});

describe('a low line at one edge of words and apart from the other is told', () => {
  test.each(['_very dear _ to mend', 'It is _ very dear_', '- _very dear _'])('%s', (text) => {
    expect(told(read(text).diagnostics)[0]).toMatch(/markdown\/broken-emphasis$/);
  });
  test.each(['_very_ dear', 'a_b _ c_d', '_____', 'Name: _ _ _', '`_a _`', '\\_a _', '_a and b'])(
    '%s is not',
    (text) => expect(read(text).diagnostics).toEqual([]),
  );
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
