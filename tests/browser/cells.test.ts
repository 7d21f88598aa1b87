import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { dist, listPages } from './pages.ts';
import { openSite } from './site.ts';

const site = openSite();

/** What readers may be shown for nothing: a cell or the corner of a table without a word, a sign or a picture. */
const blank = /<(t[dh])\b[^>]*>(?:\s|<(?!\/?t[dhr]|img|svg|input)[^>]*>)*<\/\1>/g;

describe.each([
  { of: 'the first publication', folder: () => dist },
  { of: 'a body that publishes its own figures', folder: () => inject('exampleSite') },
])('on no page of $of', ({ folder }) => {
  const pages = () =>
    listPages(folder()).map((page) => {
      const file = page.endsWith('/') ? `${page}index.html` : page;
      return { page, html: readFileSync(join(folder(), file), 'utf8') };
    });

  test('is a cell blank', () => {
    const found = pages().flatMap(({ page, html }) =>
      [...html.matchAll(blank)].map(({ 0: cell }) => `${page} ${cell.slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  });

  test('is a figure without a name', () => {
    const found = pages().flatMap(({ page, html }) =>
      [...html.matchAll(/<figure\b([^>]*)>/g)]
        .map(([, attributes]) => /aria-labelledby="([^"]+)"/.exec(attributes!)?.[1])
        .filter((id) => id === undefined || !new RegExp(`\\bid="${id}"`).test(html))
        .map((id) => `${page} ${id ?? 'has none'}`),
    );
    expect(found).toEqual([]);
  });
});

test('a slider that has the focus leaves its label free', async () => {
  const tab = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await tab.goto(`${site.address}/appraisals/`);
  const slider = tab.locator('.what-if__slider input').first();
  await slider.focus();
  const [label, input] = await Promise.all([
    tab.locator('.what-if__slider label').first().boundingBox(),
    slider.boundingBox(),
  ]);
  const ring = await slider.evaluate((one) => {
    const { outlineOffset, outlineWidth, boxShadow } = getComputedStyle(one);
    const spread = Math.max(
      0,
      ...[...boxShadow.matchAll(/(\d+)px/g)].map(([, size]) => Number(size)),
    );
    return Math.max(spread, parseFloat(outlineOffset) + parseFloat(outlineWidth));
  });
  expect(ring).toBeGreaterThan(0);
  expect(label!.y + label!.height).toBeLessThanOrEqual(input!.y - ring);
  await tab.close();
});

test('a table that is wider than a phone shows a shadow where more of it lies', async () => {
  const tab = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await tab.goto(`${site.address}/indicators/children-in-care/`);
  const wide = tab.locator('.table-region').filter({ visible: true });
  const overflowing = await wide.evaluateAll(
    (regions) => regions.filter((region) => region.scrollWidth > region.clientWidth).length,
  );
  expect(overflowing).toBeGreaterThan(0);
  const attachments = await wide
    .first()
    .evaluate((one) => getComputedStyle(one).backgroundAttachment);
  expect(attachments).toContain('local');
  await tab.close();
});
