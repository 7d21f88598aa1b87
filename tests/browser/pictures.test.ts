import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

const page = '/indicators/time-to-adoption/';
/** A page with a picture of so many figures that it may be explored. */
const explorable = '/tables/spend-per-child-2019-20/';

test('a picture can be saved as PNG, under the policy of the site (S-01)', async () => {
  const tab = await site.browser.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await tab.goto(site.address + page);
  const saved = tab.waitForEvent('download');
  await tab.getByRole('button', { name: 'PNG' }).first().click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('time-to-adoption.png');
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16), 'as wide as the file, twice as fine').toBe(2 * 42 * 16);
  expect(faults).toEqual([]);
  await tab.close();
});

test('the citation of a picture is copied as it stands', async () => {
  const tab = await site.browser.newPage();
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(site.address + page);
  const cite = tab.locator('details', { hasText: /^\s*Cite\b/ }).first();
  await cite.locator('summary').click();
  await cite.getByRole('button', { name: 'Copy' }).click();
  await cite.getByRole('status').getByText('Copied').waitFor();
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await cite.locator('p').innerText()).trim());
  expect(copied).toMatch(/as at \d+ \w+ \d{4}\. Source: /);
  await tab.close();
});

test('print and forced colours show the plain picture, even while a chart is explored', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(site.address + explorable);
  const chart = tab.locator('plainsight-chart').first();
  await chart.getByRole('button').first().click();
  await chart.locator('canvas').waitFor();
  const shows = async () => [
    await chart.locator('svg.chart').isVisible(),
    await chart.locator('canvas').isVisible(),
  ];
  expect(await shows()).toEqual([false, true]);
  await tab.emulateMedia({ forcedColors: 'active' });
  expect(await shows()).toEqual([true, false]);
  await tab.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await shows()).toEqual([true, false]);
  await tab.close();
});

test('to a screen reader a picture is one thing with a name, and its words and table follow (A-51, T-R05)', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(site.address + page);
  const figure = await tab.locator('figure').first().ariaSnapshot();
  const lines = figure.split('\n').map((line) => line.trim());
  const picture = lines.findIndex((line) => /^- '?img "Days from coming into care/.test(line));
  expect(picture).toBeGreaterThan(0);
  expect(lines[picture]).toMatch(/"'?$/);
  expect(lines[picture + 1]).toMatch(/^- paragraph: ["']?October 2020: 497/);
  const next = lines
    .slice(picture + 2)
    .flatMap((line) => /^- (paragraph|group)/.exec(line)?.[1] ?? []);
  expect(next.slice(0, 2), 'its source, then its table').toEqual(['paragraph', 'group']);
  await tab.close();
});
