import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { screenPages, screens, type Screen } from './first-screens.ts';
import { openSite } from './site.ts';

const sites = { first: openSite(), example: openSite(() => inject('exampleSite')) } as const;

/** A tab for each site and size. It shows many pages in turn: a new one would be a new process. */
const tabs = new Map<string, Promise<Page>>();

async function openTab(site: keyof typeof sites, size: Screen): Promise<Page> {
  const looks = { viewport: screens[size], javaScriptEnabled: false };
  return (await sites[site].browser.newContext(looks)).newPage();
}

/** Opens a page as a reader without scripts has it, and looks at it. */
async function lookAt<Seen>(
  site: keyof typeof sites,
  path: string,
  size: Screen,
  look: (tab: Page) => Promise<Seen>,
): Promise<Seen> {
  const opened = tabs.get(`${site} ${size}`) ?? openTab(site, size);
  tabs.set(`${site} ${size}`, opened);
  const tab = await opened;
  await tab.goto(sites[site].address + path);
  return look(tab);
}

/** Where something begins and ends, in pixels from the top; nowhere where it is not there. */
const placeOf = async (tab: Page, part: string) => {
  const box = await tab
    .locator(part)
    .first()
    .boundingBox({ timeout: 2000 })
    .catch(() => null);
  return box ? { top: box.y, end: box.y + box.height } : { top: Infinity, end: Infinity };
};

const topsOf = (path: string, size: Screen, ...parts: readonly string[]) =>
  lookAt('first', path, size, (tab) =>
    Promise.all(parts.map(async (part) => (await placeOf(tab, part)).top)),
  );

describe.each(screenPages.map((one) => [one.of.kind, one.site, one] as const))(
  'the first screen of a %s of the %s publication',
  (_, site, { page, of: { shows, phone = [], whole = [] } }) => {
    test.each(Object.keys(screens) as Screen[])('on a %s', async (size) => {
      const missing = await lookAt(site, page, size, async (tab) => {
        const places = await Promise.all([
          ...[...shows, ...(size === 'phone' ? phone : [])].map(async (part) => {
            return { part, at: (await placeOf(tab, part)).top };
          }),
          ...whole.map(async (part) => ({ part, at: (await placeOf(tab, part)).end })),
        ]);
        return places.filter(({ at }) => at >= screens[size].height);
      });
      expect(missing).toEqual([]);
    });
  },
);

const plan = '/reports/2016-07-12-education-plan/';
const analysis = '/reports/2016-07-20-commissioner-swot/';
const meeting = '/meetings/2020-12-09-education-and-childrens-social-care-scrutiny/';

test('all four parts of an analysis are on the first screen of a desk', async () => {
  const [top] = await topsOf(analysis, 'desk', '.swot__part:nth-child(4) li');
  expect(top).toBeLessThan(screens.desk.height);
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
  const tab = await sites.first.browser.newPage();
  await tab.goto(sites.first.address + analysis);
  expect(await tab.locator('.swot__claim').count()).toBe(17);
  expect(await tab.locator('#in-this-paper-swot-points').count()).toBe(0);
  await tab.close();
});
