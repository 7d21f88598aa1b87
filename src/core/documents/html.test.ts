import { describe, expect, test } from 'vitest';
import { toHtmlText } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import type { Prose } from '../values/prose.ts';

const proseOf = (text: string): Prose => {
  const [block] = parseMarkdown({ path: 'content/test.md', text }, 1).value;
  return block?.is === 'prose' ? block.prose : [];
};

describe('what stands in a text is escaped (S-24)', () => {
  test.each([
    { in: 'a & b', out: '<p>a &#x26; b</p>' },
    { in: '`<script>`', out: '<p><code>&#x3C;script></code></p>' },
    { in: 'a &lt;b&gt; c', out: '<p>a &#x3C;b> c</p>' },
    {
      in: '[a](https://example.org/?a=b&c="d")',
      out: '<p><a href="https://example.org/?a=b&#x26;c=%22d%22">a</a></p>',
    },
    {
      in: '[a](https://example.org "x &quot;y&quot; <z>")',
      out: '<p><a href="https://example.org" title="x &#x22;y&#x22; <z>">a</a></p>',
    },
    { in: '![a "b" <c>](/d.png)', out: '<p><img src="/d.png" alt="a &#x22;b&#x22; <c>"></p>' },
  ])('$in', ({ in: text, out }) => {
    expect(toHtmlText(proseOf(text), (path) => path)).toBe(out);
  });
});

describe('a block runs as its first letter does, and says so where that is not the way around it', () => {
  test.each([
    { in: 'Open in March.', out: '<p>Open in March.</p>' },
    { in: '12% (2)', out: '<p>12% (2)</p>' },
    { in: 'مكتبة Little Bourne', out: '<p dir="rtl">مكتبة Little Bourne</p>' },
    { in: '12 – مكتبة', out: '<p dir="rtl">12 – مكتبة</p>' },
    { in: '**ספרייה** one', out: '<p dir="rtl"><strong>ספרייה</strong> one</p>' },
    { in: 'The مكتبة of it', out: '<p>The مكتبة of it</p>' },
    {
      in: '- کتب خانہ\n- 12\n- Little Bourne',
      out: '<ul dir="rtl">\n<li>کتب خانہ</li>\n<li>12</li>\n<li dir="ltr">Little Bourne</li>\n</ul>',
    },
    { in: '> مكتبة', out: '<blockquote dir="rtl">\n<p>مكتبة</p>\n</blockquote>' },
  ])('$in', ({ in: text, out }) => {
    expect(toHtmlText(proseOf(text), (path) => path)).toBe(out);
  });
});

describe('the base of the site stands before addresses from its root, and no others', () => {
  const withBase = (path: string) => `/council${path}`;
  test.each([
    { in: '[a](/x/)', out: '/council/x/' },
    { in: '![a](/x.png)', out: '/council/x.png' },
    { in: '[a](#x)', out: '#x' },
    { in: '[a](https://example.org/)', out: 'https://example.org/' },
    { in: '[a](//example.org/)', out: '//example.org/' },
  ])('$in', ({ in: text, out }) => {
    expect(toHtmlText(proseOf(text), withBase)).toContain(`"${out}"`);
  });

  test('printing leaves the prose as it was', () => {
    const prose = proseOf('[a](/x/)');
    expect(toHtmlText(prose, withBase)).toBe(toHtmlText(prose, withBase));
  });
});
