import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSite } from './site.ts';

const sites = { first: openSite(), example: openSite(() => inject('exampleSite')) };

/** What folds on a page, and an id in it or of it that links lead to. */
const folds = [
  ['first', '/indicators/social-worker-caseload/', 'about-figures'],
  ['first', '/indicators/social-worker-caseload/', 'then-and-now-team'],
  ['first', '/discrepancies/', 'records-facts'],
  ['first', '/scorecards/october-2020/', 'theme-adoption'],
  ['first', '/scorecards/october-2020/by-rating/', 'rating-none'],
  ['first', '/swots-compared/', 'swot-comparison-1-threats'],
  ['first', '/themes/education/', 'plans'],
  ['first', '/bodies/city-council/', 'events-2014'],
  ['first', '/timeline/', 'trust-budget-papers'],
  ['first', '/decisions/2016-07-12-education-plan/', 'lga-2015-reflection-schools'],
  ['first', '/actions/2020-10-28/', 'commonwealth-games'],
  ['first', '/appraisals/', 'options-december-2013-scores'],
  ['example', '/indicators/ae-within-four-hours/', 'then-and-now-site'],
  ['example', '/indicators/ae-within-four-hours/figures/2021/', 'figures-earlier-caption'],
] as const;

/** Whether what has an id is shown, and stands in the first screen. */
const isSeen = async (tab: Page, id: string) => {
  const at = tab.locator(`[id="${id}"]`);
  const box = (await at.isVisible()) ? await at.boundingBox() : null;
  return box !== null && box.y > -20 && box.y < 844;
};

describe.each(folds)('%s %s folds #%s', (name, page, id) => {
  let tab: Page;
  beforeAll(async () => {
    const context = await sites[name].browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    tab = await context.newPage();
  });
  afterAll(() => tab.context().close());

  test('closed, under a line that says what is in it, with all its words on the page', async () => {
    await tab.goto(sites[name].address + page);
    const at = tab.locator(`[id="${id}"]`);
    expect(await at.isVisible()).toBe(false);
    const fold = tab.locator('details:not([open])').filter({ has: at }).last();
    expect(await fold.locator('> summary').innerText()).toMatch(/\w{3}/);
    // A search of the page opens what is closed, and finds nothing that is hidden in another way.
    expect((await at.textContent())!.trim().length).toBeGreaterThan(3);
    expect(await fold.locator('[hidden]').count()).toBe(0);
  });

  test('an address with it opens it, without scripts', async () => {
    await tab.goto('about:blank');
    await tab.goto(`${sites[name].address}${page}#${id}`);
    await expect.poll(() => isSeen(tab, id), { timeout: 10_000 }).toBe(true);
  });

  test('so does a link on the page itself', async () => {
    await tab.goto('about:blank');
    await tab.goto(sites[name].address + page);
    expect(await isSeen(tab, id)).toBe(false);
    await tab.evaluate((to) => {
      location.hash = to;
    }, id);
    await expect.poll(() => isSeen(tab, id), { timeout: 10_000 }).toBe(true);
  });

  test('paper has it', async () => {
    await tab.goto('about:blank');
    await tab.goto(sites[name].address + page);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await tab.emulateMedia({ media: 'screen' });
  });
});
