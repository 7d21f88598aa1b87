import { expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const report = '/reports/2020-12-09-trust-business-plan/';
const first = '[id^="p--"]';

test('the mark behind a paragraph tells how to cite it, and copies its address', async () => {
  const context = await site.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const tab = await context.newPage();
  await tab.goto(site.address + report);
  const paragraph = tab.locator(first).first();
  const id = await paragraph.getAttribute('id');
  // By the keyboard: the mark is a link like any other.
  await paragraph.getByRole('link', { name: 'Link to this paragraph' }).focus();
  await tab.keyboard.press('Enter');
  const panel = tab.locator('.paragraph-ways');
  const opening = (await paragraph.innerText()).split(/\s+/).slice(0, 8).join(' ');
  const cited = await panel.locator('p').innerText();
  expect(cited).toContain(`“${opening} …”, in: `);
  expect(cited).toMatch(/as at \d+ \w+ \d{4}\. http\S*#p--/);
  expect(new URL(tab.url()).hash).toBe(`#${id}`);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await panel.getByText('Copied').waitFor();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(tab.url());
  await paragraph.getByRole('link', { name: 'Link to this paragraph' }).press('Enter');
  expect(await panel.count()).toBe(0);
  await context.close();
});

test('without scripts it leads there, and the paragraph stands out', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(site.address + report);
  const paragraph = tab.locator(first).nth(3);
  const ground = () => paragraph.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await ground();
  await paragraph.locator('.paragraph-mark').last().press('Enter');
  expect(new URL(tab.url()).hash).toBe(`#${await paragraph.getAttribute('id')}`);
  expect(await ground()).not.toBe(before);
  await context.close();
});

test('fingers find the mark without a pointer that rests', async () => {
  const context = await site.browser.newContext({ hasTouch: true, isMobile: true });
  const tab = await context.newPage();
  await tab.goto(site.address + report);
  const mark = tab.locator('.paragraph-mark').first();
  expect(await mark.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  expect(
    await tab
      .locator(first)
      .first()
      .evaluate((element) => element.textContent),
  ).not.toContain('¶');
  await context.close();
});
