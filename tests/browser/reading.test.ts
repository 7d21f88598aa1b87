import { describe, expect, test } from 'vitest';
import { openFolds, openSite } from './site.ts';

const site = openSite();

const page = '/indicators/children-in-care/';
/** A page with a picture of so many figures that it may be explored. */
const explorable = '/tables/spend-per-child-2019-20/';

test('with scripts off nothing is missing (A-45): figure, target, picture, table, download', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(site.address + page);
  const text = await tab.locator('main').innerText();
  expect(text).toContain('1,807');
  expect(text).toContain('1,750');
  expect(await tab.locator('svg.chart').count()).toBeGreaterThan(0);
  expect(await tab.locator('table td', { hasText: '559' }).count()).toBeGreaterThan(0);
  expect(await tab.locator('a[href$="children-in-care.csv"]').count()).toBe(1);
  expect(await tab.locator('main button').count(), 'nothing that would do nothing').toBe(0);
  await context.close();
});

describe('exploring a chart', () => {
  test('fetches Chart.js only when asked, draws it, steps by keyboard, and gives the picture back (C-30)', async () => {
    const tab = await site.browser.newPage();
    const scripts: string[] = [];
    const faults: string[] = [];
    tab.on(
      'request',
      (request) => request.resourceType() === 'script' && scripts.push(request.url()),
    );
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await tab.goto(site.address + explorable);
    const before = scripts.length;
    const chart = tab.locator('plainsight-chart').first();
    const button = chart.getByRole('button').first();
    await button.click();
    await chart.locator('canvas').waitFor();
    expect(scripts.length, 'Chart.js came only now').toBeGreaterThan(before);
    await chart.locator('[tabindex="0"]:not(.table-region)').first().focus();
    await tab.keyboard.press('Home');
    await expect
      .poll(() => chart.locator('[aria-live], [role=status]').first().innerText())
      .not.toBe('');
    await button.click();
    await expect
      .poll(() =>
        chart
          .locator('canvas')
          .isVisible()
          .catch(() => false),
      )
      .toBe(false);
    expect(await chart.locator('svg.chart').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await tab.close();
  });
});

test('several lines: each can be taken out and put back, and up and down go from one to another (C-30)', async () => {
  const tab = await site.browser.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  await tab.goto(`${site.address}/how-to-read/`);
  await openFolds(tab);
  const chart = tab.locator('#shown-chart-5 plainsight-chart');
  await chart.getByRole('button', { name: 'Explore this chart' }).click();
  await chart.locator('canvas').waitFor();
  const north = chart.getByRole('button', { name: 'North' });
  expect(await north.getAttribute('aria-pressed')).toBe('true');
  await north.click();
  expect(await north.getAttribute('aria-pressed')).toBe('false');
  await north.click();
  const status = chart.getByRole('status');
  await chart.locator('[role=application]').focus();
  await tab.keyboard.press('Home');
  expect(await status.innerText()).toBe('North, January 2016: 310.');
  await tab.keyboard.press('ArrowDown');
  expect(await status.innerText()).toBe('South, January 2016: 420.');
  await tab.keyboard.press('ArrowRight');
  expect(await status.innerText()).toBe('South, February 2016: 410.');
  await tab.keyboard.press('ArrowUp');
  expect(await status.innerText()).toBe('North, February 2016: 290.');
  await tab.keyboard.press('Escape');
  expect(await chart.locator('canvas').count()).toBe(0);
  expect(await north.count()).toBe(0);
  expect(faults).toEqual([]);
  await tab.close();
});

test('a printed page has every figure of its tables, and no menu (A-44)', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(site.address + page);
  await tab.emulateMedia({ media: 'print' });
  expect(await tab.locator('nav[aria-label="Main"]').isVisible()).toBe(false);
  const clipped = await tab.evaluate(
    () =>
      [...document.querySelectorAll('.table-region')].filter(
        (region) =>
          region.scrollWidth > region.clientWidth + 1 &&
          getComputedStyle(region).overflowX !== 'visible',
      ).length,
  );
  expect(clipped).toBe(0);
  const figure = tab.locator('.figure').first();
  expect(await figure.getByRole('cell').first().isVisible(), 'its table is open').toBe(true);
  expect(await figure.getByRole('link', { name: /^Link / }).isVisible()).toBe(false);
  expect((await tab.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  await tab.close();
});
