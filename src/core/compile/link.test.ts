import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { told } from '../../../tests/told.ts';
import { toHtmlText } from '../documents/html.ts';
import { english } from '../language/english.ts';
import { resolveLinks } from './link.ts';
import type { LinkTargets } from './link-targets.ts';
import { parseMarkdown } from '../documents/markdown.ts';
import { elementsOf } from '../documents/tree.ts';

const path = 'content/reports/2016-06-14-a.md';

const targets: LinkTargets = {
  schemes: {},
  indicators: new Map([['visits', indicatorOf('period,value\n2016-04,4930')]]),
  faulty: new Set(['broken']),
  reports: new Map([
    ['2016-06-14-a', 'Report A'],
    ['2016-07-20-b', 'Report B'],
  ]),
  pages: new Map([
    [path, { kind: 'report', id: '2016-06-14-a' }],
    ['content/reports/2016-07-20-b.md', { kind: 'report', id: '2016-07-20-b' }],
    ['content/pages/about.md', { kind: 'page', id: 'about' }],
    ['content/pages/faulty.md', { kind: 'page', id: 'faulty' }],
  ]),
  entries: new Map([
    ['timeline', { kind: 'register', page: 'timeline' }],
    ['events/roof', { kind: 'register', page: 'timeline', entry: 'roof' }],
  ]),
  unjudged: new Set(['actions']),
  anchors: new Map([
    [path, new Map([['here', 'here']])],
    [
      'content/reports/2016-07-20-b.md',
      new Map([
        ['what-came-of-it', 'what-came-of-it'],
        ['next', 'heading-next'],
        ['réponse', 'réponse'],
      ]),
    ],
    ['content/pages/about.md', new Map<string, string>()],
  ]),
  assets: new Map([
    ['/images/map.png', { kind: 'png', size: 12_345, pixels: { width: 40, height: 30 } }],
    ['/images/two words.png', { kind: 'png', size: 1 }],
    ['/files/budget.pdf', { kind: 'pdf', size: 1_240_000 }],
    ['/robots.txt', { kind: undefined, size: 20 }],
  ]),
  places: {
    passage: (id, locator) => ({
      ...{ kind: 'report', id, anchor: locator === 'p4' ? 'place--p4' : undefined },
    }),
    idOf: () => undefined,
    inPaper: (_, locator) => (locator === 'p9' ? 'https://b.example/a.pdf#page=9' : undefined),
  },
  language: english,
};

function resolve(text: string) {
  const [block] = parseMarkdown({ path, text }, 1).value;
  if (block?.is !== 'prose') throw new Error('no prose');
  const { value: prose, diagnostics } = resolveLinks(block.prose, path, targets);
  return { prose, typed: block.prose, diagnostics, html: toHtmlText(prose, (at) => at) };
}

const hrefs = (html: string) =>
  [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);

describe('a link that leads somewhere gets its address', () => {
  test.each([
    { in: '[a](https://example.org/x?y=z#w)', to: ['https://example.org/x?y=z#w'] },
    { in: '[a](http://example.org)', to: ['http://example.org'] },
    { in: '[a](2016-07-20-b.md)', to: ['/reports/2016-07-20-b/'] },
    { in: '[a](./2016-07-20-b.md)', to: ['/reports/2016-07-20-b/'] },
    { in: '[a](../pages/about.md)', to: ['/about/'] },
    { in: '[a](2016-07-20-b.md#what-came-of-it)', to: ['/reports/2016-07-20-b/#what-came-of-it'] },
    { in: '[a](../pages/faulty.md#anything)', to: ['/faulty/#anything'] },
    { in: '[a](#here)', to: ['#here'] },
    { in: '[p3](paper:2016-07-20-b)', to: ['/reports/2016-07-20-b/'] },
    { in: '[p3](paper:2016-06-14-a)', to: [] },
    { in: '[p4](paper:2016-07-20-b)', to: ['/reports/2016-07-20-b/#place--p4'] },
    { in: '[p9](paper:2016-06-14-a)', to: ['https://b.example/a.pdf#page=9'] },
    { in: '[4,930](figure:visits@2016-04)', to: ['/indicators/library-visits/#figure-2016-04'] },
    { in: '![a](/images/map.png)', to: ['/images/map.png'] },
    { in: '![a](</images/two words.png>)', to: ['/images/two%20words.png'] },
    { in: 'a[^1]\n\n[^1]: b', to: ['#user-content-fn-1', '#user-content-fnref-1'] },
  ])('$in', ({ in: text, to }) => {
    const { diagnostics, html } = resolve(text);
    expect(told(diagnostics)).toEqual([]);
    expect(hrefs(html)).toEqual(to);
  });

  test.each([
    {
      in: '[4,930](figure:visits@2016-04)',
      to: { kind: 'figure', indicator: 'library-visits', row: 'figure-2016-04' },
    },
    { in: '[a](entry:events/roof)', to: { kind: 'register', page: 'timeline', entry: 'roof' } },
    { in: '[a](entry:timeline)', to: { kind: 'register', page: 'timeline' } },
    {
      in: '[a](2016-07-20-b.md#what-came-of-it)',
      to: { kind: 'report', id: '2016-07-20-b', anchor: 'what-came-of-it' },
    },
    {
      in: '[a](2016-07-20-b.md#next)',
      to: { kind: 'report', id: '2016-07-20-b', anchor: 'heading-next' },
    },
    {
      in: '[a](2016-07-20-b.md#r%C3%A9ponse)',
      to: { kind: 'report', id: '2016-07-20-b', anchor: 'réponse' },
    },
    {
      in: '[p4](paper:2016-07-20-b)',
      to: { kind: 'report', id: '2016-07-20-b', anchor: 'place--p4' },
    },
    { in: '[a](https://example.org/reports/x/)', to: undefined },
    { in: '[a](#here)', to: undefined },
  ])('$in says what it leads to, and what was typed stays as it is', ({ in: text, to }) => {
    const { prose, typed } = resolve(text);
    expect(elementsOf(prose).find(({ tagName }) => tagName === 'a')?.data?.reference).toEqual(to);
    const [link] = elementsOf(typed).filter(({ tagName }) => tagName === 'a');
    expect(link?.data?.reference).toBeUndefined();
    expect(`](${String(link?.properties['href'])})`).toBe(text.slice(text.indexOf('](')));
  });

  test.each([
    ['[the budget](/files/budget.pdf)', 'the budget<span class="file-kind"> (PDF, 1.2 MB)</span>'],
    ['[the map](/images/map.png)', 'the map<span class="file-kind"> (PNG picture, 12 kB)</span>'],
    [
      '[a dot](</images/two words.png>)',
      'a dot<span class="file-kind"> (PNG picture, 1 byte)</span>',
    ],
    ['[the budget (PDF, 2 MB)](/files/budget.pdf)', '>the budget (PDF, 2 MB)</a>'],
    ['[for robots](/robots.txt)', '>for robots</a>'],
    ['[![The map](/images/map.png)](/images/map.png)', 'height="30"></a>'],
    [
      '![The map](/images/map.png)',
      '<img src="/images/map.png" alt="The map" width="40" height="30">',
    ],
    ['![A dot](</images/two words.png>)', '<img src="/images/two%20words.png" alt="A dot">'],
  ])('%s says what comes down the line, or how wide it is', (text, html) => {
    expect(resolve(text).diagnostics).toEqual([]);
    expect(resolve(text).html).toContain(html);
  });

  test('a link to a faulty indicator is not judged: its fault is told where it stands', () => {
    expect(resolve('[1](figure:broken@2016-04)').diagnostics).toEqual([]);
  });

  test('a link to a paper says which, for those who only hear it', () => {
    expect(resolve('[p3](paper:2016-07-20-b)').html).toContain(
      '<span class="govuk-visually-hidden"> of Report B</span>',
    );
  });
});

describe('a link that leads nowhere is told', () => {
  test.each([
    { in: '[a](2016-07-20-c.md)', at: ['1:5 link/unknown-file'] },
    { in: '[a](../../../etc/passwd.md)', at: ['1:5 link/unknown-file'] },
    { in: '[a](2016-07-20-b.md#nowhere)', at: ['1:5 link/unknown-anchor'] },
    { in: '[a](../pages/about.md#nowhere)', at: ['1:5 link/unknown-anchor'] },
    { in: '[a](#nowhere)', at: ['1:5 link/unknown-anchor'] },
    { in: '[a](#)', at: ['1:5 link/unknown-anchor'] },
    { in: '[p3](paper:2016-07-20-c)', at: ['1:6 link/unknown-paper'] },
    { in: '[p3](paper:)', at: ['1:6 link/unknown-paper'] },
    { in: '[4,931](figure:visits@2016-04)', at: ['1:2 figure-link/label'] },
    { in: 'See [1](figure:visit@2016-04).', at: ['1:9 figure-link/unknown-indicator'] },
    { in: '![a](/images/mapp.png)', at: ['1:6 link/unknown-image'] },
    { in: '![a](map.png)', at: ['1:6 link/unknown-image'] },
    { in: '![a](../../public/images/map.png)', at: ['1:6 link/unknown-image'] },
    { in: '- [a](#x)\n- [b](#y)', at: ['1:7 link/unknown-anchor', '2:7 link/unknown-anchor'] },
    {
      in: '| [a](#x) |\n| - |\n| [b](#y) |',
      at: ['1:7 link/unknown-anchor', '3:7 link/unknown-anchor'],
    },
  ])('$in', ({ in: text, at }) => {
    expect(told(resolve(text).diagnostics)).toEqual(at);
  });
});

describe('an address that could do harm is refused (S-23)', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a](JavaScript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](java&Tab;script:alert(1))',
    '[a](java&NewLine;script:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](%6Aavascript:alert(1))',
    '[a](<&#1;javascript:alert(1)>)',
    '[a](<&nbsp;javascript:alert(1)>)',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '[a](DATA:text/html;base64,x)',
    '[a](file:///etc/passwd)',
    '[a](blob:x)',
    '[a](ftp://example.org)',
    '[a](//example.org)',
    '[a](///example.org)',
    '[a](/\\example.org)',
    '[a](<\\\\example.org>)',
    '[a](//example.org/x.md)',
    '[a](/reports/x/)',
    '[a](reports/x/)',
    '[a](?x=y)',
    '[a]()',
    '[a](2016-07-20-b.md?x=y)',
    '[a](%zz)',
    '[a][x]\n\n[x]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '![a](data:image/png;base64,x)',
    '![a](//example.org/x.png)',
    '![a](https://example.org/x.png)',
    '![a](/images/../images/map.png)',
  ])('%s', (text) => {
    const { diagnostics } = resolve(text);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      text.startsWith('!') ? 'link/unknown-image' : 'link/address',
    ]);
  });

  test.each([
    '[a](%E0%A4%A.md)',
    '[1](figure:visits@2016-04?area=%E0%A4%A)',
    '![a](/images/%E0%A4%A.png)',
    '[a](#%E0%A4%A)',
  ])('%s cannot be decoded, and is told all the same', (text) => {
    expect(resolve(text).diagnostics).toHaveLength(1);
  });
});
