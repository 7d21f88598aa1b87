import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

const registers = [
  'actions',
  'coverage',
  'decisions',
  'facts',
  'findings',
  'plans',
  'then-what',
  'timeline',
];

const groups = '.groups--fold > :not(.groups__back)';
const shown = (tab: Page) => tab.locator(`${groups}:visible`).count();

/** A phone without scripts. */
async function openPhone(): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  });
  return context.newPage();
}

describe.each(registers)('/%s/ on a phone, without scripts (A-42)', (register) => {
  test('is a list of a few screens; each way on it shows its group and no other', async () => {
    const tab = await openPhone();
    await tab.goto(`${site.address}/${register}/`);
    const height = await tab.locator('html').evaluate((page) => page.scrollHeight);
    expect(height).toBeLessThan(6 * 640);
    const count = await tab.locator(groups).count();
    expect(count).toBeGreaterThan(1);
    expect(await shown(tab)).toBe(0);
    await tab.locator('.register__jump > ul > li > a').nth(1).click();
    expect(await shown(tab)).toBe(1);
    expect(await tab.locator(groups).nth(1).getByRole('heading').first().isVisible()).toBe(true);
    await tab.getByRole('link', { name: 'Back to the list' }).click();
    expect(await shown(tab)).toBe(0);
    await tab.getByRole('link', { name: 'Show all of them' }).click();
    expect(await shown(tab)).toBe(count);
    await tab.context().close();
  });

  test('an address leads to its entry, also in the last group', async () => {
    const tab = await openPhone();
    await tab.goto(`${site.address}/${register}/`);
    const id = await tab.locator(groups).last().locator('li[id]').last().getAttribute('id');
    await tab.goto('about:blank');
    await tab.goto(`${site.address}/${register}/#${id}`);
    const entry = tab.locator(`[id="${id}"]`);
    const place = await entry.boundingBox();
    // A font that comes late moves it by a few pixels.
    expect(place!.y).toBeGreaterThan(-20);
    expect(place!.y).toBeLessThan(640);
    await tab.context().close();
  });

  test('a wide screen and paper have every entry (A-44)', async () => {
    const tab = await openPhone();
    await tab.goto(`${site.address}/${register}/`);
    const count = await tab.locator(groups).count();
    await tab.emulateMedia({ media: 'print' });
    expect(await shown(tab)).toBe(count);
    await tab.emulateMedia({ media: 'screen' });
    await tab.setViewportSize({ width: 1024, height: 640 });
    expect(await shown(tab)).toBe(count);
    await tab.context().close();
  });
});
