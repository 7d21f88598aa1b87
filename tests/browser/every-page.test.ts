import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldByAxe } from './axe.ts';
import { pagesOfEachKind } from './kinds.ts';
import { narrow, overflowOf, showAs, turnTo, watch, wide } from './look.ts';
import { dist, htmlOfPages } from './pages.ts';
import { openSite } from './site.ts';

const enhanced = [
  ...[
    'plainsight-appraisal',
    'plainsight-card',
    'plainsight-chart',
    'plainsight-copy',
    'plainsight-png',
  ],
  ...['plainsight-overview[data-show]', 'plainsight-search', 'plainsight-table'],
].join();

const site = openSite();
const pages = htmlOfPages(dist);

/** What axe is asked about here: every kind of element, in every kind of place. `npm run test:full` asks it about every page. */
const ofEachKind = new Set(pagesOfEachKind(pages));
let visitor: BrowserContext;

/** Tabs that no test uses now. A tab shows many pages in turn: a new one would be a new process, which keeps no script compiled. */
const idle: Page[] = [];

beforeAll(async () => {
  visitor = await site.browser.newContext();
});
afterAll(() => visitor.close());

/** Each page is visited once, wide and light, and then made narrow and dark where it stands. */
describe('every page, wide and light, then narrow and dark', () => {
  test.concurrent.each([...pages.keys()])('%s', async (address) => {
    const page = idle.pop() ?? (await visitor.newPage());
    await page.goto('about:blank');
    await turnTo(page, wide);
    const { faults, scripts, end } = watch(page, site.address);
    await page.goto(site.address + address, { waitUntil: 'load' });
    const isEnhanced = (await page.locator(enhanced).count()) > 0;
    const wideOverflow = await overflowOf(page);
    await showAs(page, narrow);
    const narrowOverflow = await overflowOf(page);
    const cookies = await visitor.cookies();
    // What the page did by itself; a tool that is sent in is no part of it, and no policy holds it back.
    const [own, asked] = [[...faults], [...scripts]];
    const found = ofEachKind.has(address) ? await heldByAxe(page) : [];
    end();
    idle.push(page);

    expect(found, 'A-60: axe finds nothing').toEqual([]);
    expect(own, 'S-10: nothing fails, and nothing is asked for elsewhere').toEqual([]);
    expect(cookies, 'S-10: no cookies').toEqual([]);
    expect(wideOverflow, 'A-42: no sideways scroll of the wide page').toBeLessThanOrEqual(0);
    expect(narrowOverflow, 'A-42: no sideways scroll of the narrow page').toBeLessThanOrEqual(0);
    if (!isEnhanced) expect(asked, 'no script where none is needed').toEqual([]);
  });
});
