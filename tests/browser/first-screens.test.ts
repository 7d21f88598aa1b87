import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

/** How far down something begins, in pixels, on a page opened without scripts. */
async function topsOf(path: string, size: keyof typeof sizes, ...parts: readonly string[]) {
  const context = await site.browser.newContext({
    viewport: sizes[size],
    javaScriptEnabled: false,
  });
  const tab = await context.newPage();
  await tab.goto(site.address + path);
  const tops = await Promise.all(parts.map((part) => topOf(tab, part)));
  await context.close();
  return tops;
}

const topOf = (tab: Page, part: string) =>
  tab
    .locator(part)
    .first()
    .evaluate((found) => found.getBoundingClientRect().top);

const plan = '/reports/2016-07-12-education-plan/';
const analysis = '/reports/2016-07-20-commissioner-swot/';
const meeting = '/meetings/2020-12-09-education-and-childrens-social-care-scrutiny/';

test.each<[string, string, keyof typeof sizes, string]>([
  ['what a paper decided', plan, 'phone', '.in-short dd:has(ul)'],
  ['what a paper found', plan, 'phone', '.in-short > div:nth-child(3)'],
  ['strengths of an analysis', analysis, 'phone', '.swot__heading'],
  ['a way to its threats', analysis, 'phone', '.swot__ways li:last-child'],
  ['all four parts of an analysis', analysis, 'desk', '.swot__part:nth-child(4) li'],
  ['the order of options', '/appraisals/', 'phone', '.order > li:nth-child(3)'],
  ['how decisions stand', '/decisions/', 'phone', '.stand__bar'],
  ['how findings stand', '/findings/', 'phone', '.stand__bar'],
  ['which meeting comes next', '/meetings/', 'phone', '#coming'],
  ['whether one can take part', meeting, 'phone', '#next'],
])('%s is on the first screen of %s on a %s', async (_, path, size, part) => {
  const [top] = await topsOf(path, size, part);
  expect(top).toBeLessThan(sizes[size].height);
});

test.each([
  ['key facts of a paper stand behind its text', plan, '.prose h2', '#facts'],
  ['key facts of a meeting stand behind what comes next', meeting, '#next', '#facts'],
])('%s', async (_, path, first, then) => {
  const [one, other] = await topsOf(path, 'phone', first, then);
  expect(one).toBeLessThan(other!);
});

test('the four parts of an analysis begin at one height', async () => {
  const parts = [1, 2, 3, 4].map((at) => `.swot__part:nth-child(${at})`);
  const tops = await topsOf(analysis, 'desk', ...parts);
  expect(new Set(tops).size).toBe(1);
});

test('a paper does not list again what it has told in full', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(site.address + analysis);
  expect(await tab.locator('.swot__claim').count()).toBe(17);
  expect(await tab.locator('#in-this-paper-swot-points').count()).toBe(0);
  await tab.close();
});
