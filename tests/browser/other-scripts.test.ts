import { expect, test } from 'vitest';
import { toHtmlText } from '../../src/core/documents/html.ts';
import { parseMarkdown } from '../../src/core/documents/markdown.ts';
import { proseIn } from '../../src/core/documents/tree.ts';
import { openSite } from './site.ts';

const site = openSite();

const text = `The library is open.

مكتبة البلدة مفتوحة، وفيها 12 موظفا (Little Bourne).

- کتب خانہ
- Little Bourne

See [مكتبة](https://example.org/) (2) now.

| Name | Visits |
| --- | --- |
| مكتبة (North) | 12 |
`;

const { value } = parseMarkdown({ path: 'content/test.md', text }, 1);
const prose = value.map((block) => toHtmlText(proseIn(block), (path) => path)).join('\n');

test('Arabic and Urdu among English run from the right, and a name in a sentence leaves its neighbours in their places', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.route('**/about/', async (route) => {
    const html = await (await route.fetch()).text();
    // A title as any view prints it, without a word on its direction.
    const main = `<main><h1>كتب خانہ</h1>${prose}</main>`;
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace(/<main[^]*<\/main>/, main),
    });
  });
  await page.goto(`${site.address}/about/`);
  const seen = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const all = (selector: string) => [...main.querySelectorAll<HTMLElement>(selector)];
    const runs = (selector: string) => all(selector).map((one) => getComputedStyle(one).direction);
    /** Where a piece of text stands in its element, and the element's own edges. */
    const spot = (selector: string, words: string) => {
      const walker = document.createTreeWalker(document.querySelector(selector)!, 4);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent!.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + words.length);
        return range.getBoundingClientRect();
      }
      throw new Error(`${words} is not there`);
    };
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    return {
      paragraphs: runs('p'),
      points: runs('ul, li'),
      cells: runs('td'),
      titleEnds: Math.abs(spot('main h1', 'كتب').right - box('main h1').right),
      paragraphEnds: Math.abs(spot('main p[dir]', 'مكتبة').right - box('main p[dir]').right),
      linkThenNumber: spot('main p a', 'مكتبة').right <= spot('main p:has(a)', '(2)').left,
      numberThenWords: spot('main p:has(a)', '(2)').right <= spot('main p:has(a)', 'now').left,
      nameBeforeNorth: spot('main td', 'مكتبة').left >= spot('main td', 'North').right,
    };
  });
  await page.close();
  expect(seen).toMatchObject({
    paragraphs: ['ltr', 'rtl', 'ltr'],
    points: ['rtl', 'rtl', 'ltr'],
    cells: ['rtl', 'ltr'],
    linkThenNumber: true,
    numberThenWords: true,
    nameBeforeNorth: true,
  });
  expect(seen.titleEnds).toBeLessThan(2);
  expect(seen.paragraphEnds).toBeLessThan(2);
});
