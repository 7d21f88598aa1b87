import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFolds, openSite } from './site.ts';

const site = openSite();

/** Where screenshots go, to be looked at. */
const shots = join(tmpdir(), 'plainsight-explore');
mkdirSync(shots, { recursive: true });

/** Opens a page whose canvases keep what is written on them. */
async function open(path: string, width: number): Promise<Page> {
  const tab = await site.browser.newPage({ viewport: { width, height: 900 } });
  await tab.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (words: string, ...place) {
      written.push(words);
      write.call(this, words, ...(place as [number, number]));
    };
  });
  await tab.goto(site.address + path);
  await openFolds(tab);
  return tab;
}

const wordsIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');

/** The words of a picture that are not seen any more once it is explored. */
async function lostWords(tab: Page, chart: Locator): Promise<readonly string[]> {
  const still = wordsIn(await chart.locator('svg.chart text').allTextContents());
  await chart.getByRole('button', { name: 'Explore this chart' }).click();
  await chart.locator('canvas').waitFor();
  const canvas = await tab.evaluate(() => (window as unknown as { written: string[] }).written);
  const around = await chart.locator('.explore__keys, .explore__notes').allInnerTexts();
  const shown = new Set(wordsIn([...canvas, ...around]));
  expect(still.length).toBeGreaterThan(8);
  return still.filter((word) => !shown.has(word));
}

const pages = ['/tables/spend-per-child-2019-20/', '/how-to-read/'];

test.each(pages.flatMap((path) => [1280, 390].map((width) => ({ path, width }))))(
  'explored, the pictures of $path show all words of the still ones at $width pixels',
  async ({ path, width }) => {
    const tab = await open(path, width);
    const charts = await tab.locator('plainsight-chart').all();
    expect(charts.length).toBeGreaterThan(0);
    for (const [index, chart] of charts.entries()) {
      expect(await lostWords(tab, chart)).toEqual([]);
      const name = `${path.replaceAll('/', '')}-${index}-${width}.png`;
      await chart.screenshot({ path: join(shots, name) });
    }
    await tab.close();
  },
);

test('a figure is picked, read and held against another, with lists, keys and pointer', async () => {
  const tab = await open(pages[0]!, 1280);
  const faults: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const chart = tab.locator('plainsight-chart').first();
  await chart.getByRole('button', { name: 'Explore this chart' }).click();
  const status = chart.getByRole('status');
  const figure = chart.getByRole('combobox', { name: 'Figure' });
  const other = chart.getByRole('combobox', { name: 'Held against' });

  await figure.selectOption('Leeds');
  expect(await status.textContent()).toBe('Leeds: £855.34.');
  await other.selectOption('Birmingham');
  expect(await status.textContent()).toBe('Leeds: £855.34. Held against: Birmingham: £770.41.');

  const stage = chart.getByRole('application');
  await stage.press('Home');
  await stage.press('ArrowDown');
  expect(await status.textContent()).toMatch(/^Newcastle: £934\.63\. Held against: Birmingham/);
  await stage.press('Enter');
  await stage.press('ArrowDown');
  expect(await status.textContent()).toBe('Manchester: £933.51. Held against: Newcastle: £934.63.');

  const { width, height } = (await stage.boundingBox())!;
  await stage.click({ position: { x: width / 3, y: height - 60 } });
  await expect.poll(() => status.textContent()).toMatch(/^Birmingham: £770\.41\./);

  await stage.press('Escape');
  expect(await chart.locator('canvas').count()).toBe(0);
  expect(await chart.locator('svg.chart').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await tab.close();
});

test('a picture of few figures is not offered to be explored', async () => {
  const tab = await open('/indicators/children-in-care/', 1280);
  expect(await tab.locator('svg.chart').count()).toBeGreaterThan(0);
  expect(await tab.locator('plainsight-chart').count()).toBe(0);
  await tab.close();
});
