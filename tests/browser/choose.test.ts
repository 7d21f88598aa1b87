import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { findViolations } from './axe.ts';
import { startChromium } from '../../src/cli/pdf/chromium.ts';
import { serve, type Served } from '../../src/cli/pdf/serve-site.ts';

const measure = '/indicators/ae-within-four-hours/';
let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serve(inject('exampleSite'))]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const chooser = (tab: Page) => {
  const of = tab.locator('plainsight-choose');
  return {
    of,
    site: of.getByRole('combobox', { name: 'Site' }),
    show: of.getByRole('button', { name: 'Show it' }),
    status: of.getByRole('status'),
    heads: () => of.locator('thead th').allInnerTexts(),
  };
};

async function open(query = ''): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(site.address + measure + query);
  return tab;
}

test('several parts are chosen, drawn and told, and the address says which', async () => {
  const tab = await open();
  const faults: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const { of, site: choice, show, status, heads } = chooser(tab);
  await choice.selectOption({ label: 'Victoria Hospital' });
  await show.click();
  await expect.poll(() => status.innerText()).toBe('Victoria Hospital is shown: 66.4% June 2024.');
  expect(new URL(tab.url()).search).toBe('?part=site/f704h');

  await choice.selectOption({ label: 'All together' });
  await show.press('Enter');
  await expect.poll(heads).toEqual(['Period', 'Victoria Hospital', 'All']);
  expect(new URL(tab.url()).search).toBe('?part=site/f704h&part=all');
  const row = await of.locator('tbody tr').first().locator('th, td').allInnerTexts();
  expect(row).toEqual(['June 2024', '66.4%', '74.4%']);
  expect(await of.locator('canvas').count()).toBe(1);

  await show.click();
  expect(await status.innerText()).toBe('All is shown already.');
  await of.getByRole('button', { name: 'Take out Victoria Hospital' }).click();
  await expect.poll(heads).toEqual(['Period', 'All']);
  expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await tab.close();
});

test('the way back takes back a choice, and the way forth has it again', async () => {
  const tab = await open();
  const { site: choice, show, heads } = chooser(tab);
  for (const label of ['Victoria Hospital', 'Queen Margaret Hospital']) {
    await choice.selectOption({ label });
    await show.click();
    await expect.poll(async () => (await heads()).at(-1)).toBe(label);
  }
  await tab.goBack();
  await expect.poll(heads).toEqual(['Period', 'Victoria Hospital']);
  await tab.goBack();
  await expect.poll(heads).toEqual([]);
  await tab.goForward();
  await expect.poll(heads).toEqual(['Period', 'Victoria Hospital']);
  await tab.close();
});

describe('an address that was passed on shows what it names', () => {
  test.each([
    { query: '?part=site/f704h&part=all', heads: ['Victoria Hospital', 'All'], status: '' },
    {
      query: '?part=site/f704h&part=site/gone',
      heads: ['Victoria Hospital'],
      status: 'Some of what the address names is not here, and is left out.',
    },
  ])('$query', async ({ query, heads: expected, status: said }) => {
    const tab = await open(`${query}#choose`);
    const { heads, status } = chooser(tab);
    await expect.poll(heads).toEqual(['Period', ...expected]);
    expect(await status.innerText()).toBe(said);
    await tab.close();
  });
});

test('nothing is fetched before a reader asks', async () => {
  const tab = await browser.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(site.address + measure, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  const { site: choice, show, status } = chooser(tab);
  await tab.route('**/data/parts/*.json', (route) => route.abort());
  await choice.selectOption({ label: 'Victoria Hospital' });
  await show.click();
  await expect.poll(() => status.innerText()).toContain('could not be fetched');
  await tab.close();
});

test('without scripts it leads to the pages of the parts', async () => {
  const tab = await browser.newPage({ javaScriptEnabled: false });
  await tab.goto(site.address + measure);
  const { of } = chooser(tab);
  expect(await of.getByRole('link', { name: 'By site' }).getAttribute('href')).toBe('#by-site');
  expect(await of.locator('select').count()).toBe(0);
  await tab.close();
});

test.each([1280, 390])('at %i pixels axe finds nothing, and nothing reaches out', async (width) => {
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  await tab.goto(`${site.address}${measure}?part=site/f704h&part=site/f805h&part=all#choose`);
  await expect.poll(chooser(tab).heads).toHaveLength(4);
  expect(await findViolations(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await tab.close();
});
