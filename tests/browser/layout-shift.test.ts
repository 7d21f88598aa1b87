import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

/** How long what comes late takes, in milliseconds: longer than a page waits for a face. */
const late = 400;

/** How far parts of the page moved of themselves, in the measure of the Layout Instability API. */
declare global {
  interface Window {
    moved: number;
  }
}

/** Adds up how far parts of the next page move. */
async function watchMoves(tab: Page): Promise<void> {
  await tab.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.moved += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test.each(
  ['woff2', 'js'].flatMap((ending) =>
    ['/', '/indicators/social-worker-caseload/', '/reports/', '/meetings/', '/search/'].flatMap(
      (path) => [390, 1280].map((width) => ({ ending, path, width })),
    ),
  ),
)(
  'nothing moves on $path at $width px while *.$ending come late',
  async ({ ending, path, width }) => {
    const visitor = await site.browser.newContext({ viewport: { width, height: 844 } });
    const tab = await visitor.newPage();
    await tab.route(`**/*.${ending}`, async (route) => {
      await new Promise((done) => setTimeout(done, late));
      await route.continue();
    });
    await watchMoves(tab);
    await tab.goto(site.address + path);
    await tab.waitForTimeout(late);
    expect(await tab.evaluate(() => window.moved)).toBeLessThan(0.01);
    await visitor.close();
  },
);

test.each([390, 1280])(
  'nothing moves at %i px when what is searched for is found',
  async (width) => {
    const visitor = await site.browser.newContext({ viewport: { width, height: 844 } });
    const tab = await visitor.newPage();
    await watchMoves(tab);
    await tab.goto(`${site.address}/search/?q=adoption`);
    await tab.locator('.search__results > li').first().waitFor();
    await tab.locator('#names').waitFor();
    expect(await tab.evaluate(() => window.moved)).toBeLessThan(0.01);
    await visitor.close();
  },
);

test('the names from A to Z are shown after a while where the script of the search never comes', async () => {
  const tab = await site.browser.newPage();
  await tab.route('**/*.js', (route) => route.abort());
  await tab.goto(`${site.address}/search/?q=adoption`);
  expect(await tab.locator('#names').isVisible()).toBe(false);
  await tab.locator('#names').waitFor({ timeout: 8000 });
  await tab.close();
});
