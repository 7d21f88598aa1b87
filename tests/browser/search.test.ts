import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { overflowOf, watch } from './look.ts';
import { serve } from '../../src/cli/pdf/serve-site.ts';
import { openSite } from './site.ts';

const site = openSite();

test('a search from any page gives the figure of a month first, with its target, its rating and its row', async () => {
  const tab = await site.browser.newPage();
  const { faults } = watch(tab, site.address);
  await tab.goto(`${site.address}/reports/`);
  await tab.getByRole('search').getByRole('searchbox').fill('children in care april 2016');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/\/search\/\?q=children\+in\+care\+april\+2016$/);
  const first = tab.locator('.search__result').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(
    /^Children in care, April 2016\s+1,807 children in April 2016\s+Target: 1,750 children by March 2017 · Not rated: target not due until March 2017/,
  );
  expect(await tab.getByRole('status').innerText()).toMatch(/^\d+ results$/);
  await first.getByRole('link').click();
  await tab.waitForURL(/\/indicators\/children-in-care\/#figure-2016-04$/);
  expect(faults).toEqual([]);
  await tab.close();
});

test('results come as one types, narrowed by what is chosen, and the address keeps both', async () => {
  const tab = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  const { faults } = watch(tab, site.address);
  await tab.goto(`${site.address}/search/`);
  await tab.getByRole('searchbox').pressSequentially('adoption');
  const links = tab.locator('.search__result a');
  await links.first().waitFor();
  await tab.getByRole('combobox', { name: 'Kind' }).selectOption('events');
  await expect
    .poll(async () =>
      (await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!))).every((to) =>
        to.startsWith('/timeline/#'),
      ),
    )
    .toBe(true);
  expect(new URL(tab.url()).search).toBe('?q=adoption&kind=events');
  expect(await findViolations(tab)).toEqual([]);
  expect(await overflowOf(tab)).toBeLessThanOrEqual(0);

  await tab.reload();
  await links.first().waitFor();
  expect(await tab.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('events');
  await tab.getByRole('searchbox').fill('xylophone');
  await expect
    .poll(() => tab.getByRole('status').innerText())
    .toBe('Nothing found for “xylophone”');
  expect(await links.count()).toBe(0);
  expect(faults).toEqual([]);
  await tab.close();
});

test('what is searched for is shown as it was typed, and never read as markup', async () => {
  const tab = await site.browser.newPage();
  const { faults } = watch(tab, site.address);
  const typed = '<img src=zzyzx onerror=qzyx()>';
  await tab.goto(`${site.address}/search/?q=${encodeURIComponent(typed)}`);
  await expect
    .poll(() => tab.getByRole('status').innerText(), { timeout: 20_000 })
    .toBe(`Nothing found for “${typed}”`);
  expect(await tab.locator('main img').count()).toBe(0);
  expect(faults).toEqual([]);
  await tab.close();
});

test('without scripts the page says so, and has the site by name', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${site.address}/search/?q=adoption`);
  const main = await tab.locator('main').innerText();
  expect(main).toContain('The search runs in your own browser');
  // The names are folded by letter, which needs no script to open.
  const letter = tab.locator('main details', { hasText: 'Children adopted in the year' }).last();
  await letter.locator('summary').first().click();
  expect(await letter.innerText()).toContain('Children adopted in the year');
  expect(await tab.getByRole('combobox').count()).toBe(0);
  await context.close();
});

test('a page that is not there offers the search', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(`${site.address}/nowhere/`);
  await tab.locator('main').getByRole('searchbox').fill('mediation');
  await tab.keyboard.press('Enter');
  await tab.locator('.search__result').first().waitFor();
  await tab.close();
});

test('no other page may compile WebAssembly', async () => {
  const tab = await site.browser.newPage();
  const policyOf = async (path: string) => {
    await tab.goto(site.address + path);
    return tab.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  };
  expect(await policyOf('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  for (const path of ['/', '/nowhere/', '/indicators/children-in-care/'])
    expect(await policyOf(path)).toContain("script-src 'self';");
  await tab.close();
});

test('a site under a path is searched there', async () => {
  const project = join(import.meta.dirname, '..', '..');
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-search-'));
  const root = join(project, 'tests', 'sites', 'good-libraries');
  const flags = ['--root', root, '--out', join(scratch, 'council'), '--base', '/council/'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src', 'cli', 'start.js'), 'build', ...flags],
    { encoding: 'utf8' },
  );
  expect(`${status} ${stderr}`).toBe('0 ');
  const served = await serve(scratch);
  const tab = await site.browser.newPage();
  const { faults } = watch(tab, served.address);
  await tab.goto(`${served.address}/council/`);
  await tab.getByRole('searchbox').fill('visits');
  await tab.keyboard.press('Enter');
  const link = tab.locator('.search__result a').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/council\/indicators\/[\w-]+\/$/);
  expect(faults).toEqual([]);
  await tab.close();
  served.close();
  rmSync(scratch, { recursive: true });
}, 120_000);
