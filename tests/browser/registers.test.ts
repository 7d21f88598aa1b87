import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

/** Those too long for one page, with those that fold on one. */
const long = [
  'actions',
  'coverage',
  'decisions',
  'facts',
  'findings',
  'plans',
  'then-what',
  'timeline',
];
const folded = ['forward-plan', 'inspector-and-council', 'progress', 'risks', 'swots-compared'];

/** A phone without scripts. */
async function openPhone(): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  return context.newPage();
}

const isInView = async (tab: Page, id: string) => {
  const place = await tab.locator(`[id="${id}"]`).boundingBox();
  // A font that comes late moves it by a few pixels.
  return place !== null && place.y > -20 && place.y < 844;
};

/** The words of entries that no search of a page can find, whatever is folded. */
const unfound = (tab: Page) =>
  tab.locator('main li[id]').evaluateAll((entries) =>
    entries.flatMap((entry) => {
      for (let at: Element | null = entry; at; at = at.parentElement) {
        const { display, visibility } = getComputedStyle(at);
        if (display === 'none' || visibility === 'hidden') return [entry.id];
        if (at instanceof HTMLElement && at.hidden) return [entry.id];
      }
      return [];
    }),
  );

describe.each([...long, ...folded])('/%s/ on a phone, without scripts (A-42)', (register) => {
  let tab: Page;
  beforeAll(async () => {
    tab = await openPhone();
    await tab.goto(`${site.address}/${register}/`);
  });
  afterAll(() => tab.context().close());

  test('no word of an entry is out of reach of a search of the page', async () => {
    expect(await tab.locator('main details.fold').count()).toBeGreaterThan(1);
    expect(await unfound(tab)).toEqual([]);
  });

  test('one group is open, each other says in a line what it holds', async () => {
    expect(await tab.locator('main details.fold[open]:not(details details)').count()).toBe(1);
    const lines = await tab.locator('main details.fold > summary').allInnerTexts();
    expect(lines.filter((line) => line.trim().length < 4)).toEqual([]);
  });

  test('paper has every entry (A-44)', async () => {
    await tab.emulateMedia({ media: 'print' });
    const entries = tab.locator('main details.fold li');
    expect(await entries.locator('visible=true').count()).toBe(await entries.count());
    await tab.emulateMedia({ media: 'screen' });
  });

  test('an address leads to its entry, also in a closed group', async () => {
    const closed = tab.locator(
      'main details.fold:not([open]) li[id], main details.fold:not([open]) [id].account',
    );
    const id = (await closed.count()) > 0 ? await closed.last().getAttribute('id') : null;
    if (id === null) return;
    await tab.goto('about:blank');
    await tab.goto(`${site.address}/${register}/#${id}`);
    await expect.poll(() => isInView(tab, id), { timeout: 10_000 }).toBe(true);
  });
});

describe.each(long)('the groups of /%s/ have pages of their own', (register) => {
  test('the whole is short, and leads on to the entry itself', async () => {
    const tab = await openPhone();
    await tab.goto(`${site.address}/${register}/`);
    const height = await tab.locator('html').evaluate((page) => page.scrollHeight);
    // The timeline has its course above its years, which takes most of a screen.
    expect(height).toBeLessThan(14 * 844);
    const line = tab
      .locator('main details.fold[open] > .fold__body > .fold__lines > li[id]')
      .last();
    const id = await line.getAttribute('id');
    await line.getByRole('link').first().click();
    expect(new URL(tab.url()).pathname).toMatch(new RegExp(`^/${register}/[a-z0-9-]+/$`));
    expect(new URL(tab.url()).hash).toBe(`#${id}`);
    await expect.poll(() => isInView(tab, id!), { timeout: 10_000 }).toBe(true);
    await tab.context().close();
  });

  test('on a wide screen its words stand in lines', async () => {
    const tab = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(`${site.address}/${register}/`);
    await tab.locator('main section h3 > a, main section h2 > a').first().click();
    // A column is too narrow where a text of more than a line of 60 characters is higher than wide.
    const narrow = await tab.locator('main p').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { width, height } = text.getBoundingClientRect();
        const said = text.textContent?.trim() ?? '';
        return said.length > 60 && height > width ? [said] : [];
      }),
    );
    expect(narrow).toEqual([]);
    await tab.close();
  });
});

test('of events year by year, a year of one stands open, and others fold', async () => {
  const tab = await openPhone();
  await tab.goto(`${site.address}/themes/workforce/`);
  const folds = await tab
    .locator('section:has(> .fold__heading) summary')
    .evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  const alone = await tab.locator('section:has(> .fold__heading) > .entry-list li').count();
  expect(folds.length).toBeGreaterThan(0);
  expect(folds.filter((says) => says.startsWith('1 event'))).toEqual([]);
  expect(alone).toBeGreaterThan(0);
  await tab.context().close();
});
