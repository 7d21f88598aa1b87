import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, rulesOfLook } from './axe.ts';
import { overflowOf, shownOf, showAs, watch } from './look.ts';
import { listPages } from './pages.ts';
import { openSite } from './site.ts';

const wide = { width: 1280, colorScheme: 'light' } as const;
const narrow = { width: 320, colorScheme: 'dark' } as const;

const enhanced =
  'plainsight-appraisal, plainsight-card, plainsight-chart, plainsight-png, plainsight-table';

const site = openSite();
let visitor: BrowserContext;

/** Tabs that no test uses now. A tab shows many pages in turn: a new one would be a new process, which keeps no script compiled. */
const idle: Page[] = [];

beforeAll(async () => {
  visitor = await site.browser.newContext();
});
afterAll(() => visitor.close());

/**
 * Each page is visited once, wide and light, and then made narrow and dark where it stands. What depends on
 * neither is asked once; the rules that do are asked again, and all of them where the narrow page shows or hides
 * anything that the wide one did not.
 */
describe('every page, wide and light, then narrow and dark', () => {
  test.concurrent.each(listPages())('%s', async (address) => {
    const page = idle.pop() ?? (await visitor.newPage());
    await page.goto('about:blank');
    await showAs(page, wide);
    const { faults, scripts, end } = watch(page, site.address);
    await page.goto(site.address + address, { waitUntil: 'load' });
    const isEnhanced = (await page.locator(enhanced).count()) > 0;
    const [wideOverflow, shownWide] = [await overflowOf(page), await shownOf(page)];
    await showAs(page, narrow);
    const [narrowOverflow, shownNarrow] = [await overflowOf(page), await shownOf(page)];
    const cookies = await visitor.cookies();
    // What the page did by itself; a tool that is sent in is no part of it, and no policy holds it back.
    const [own, asked] = [[...faults], [...scripts]];
    const foundNarrow = await findViolations(page);
    await showAs(page, wide);
    const foundWide = await findViolations(
      page,
      shownWide === shownNarrow ? rulesOfLook : undefined,
    );
    end();
    idle.push(page);

    expect(foundNarrow, 'A-60: axe finds nothing, narrow and dark').toEqual([]);
    expect(foundWide, 'A-60: axe finds nothing, wide and light').toEqual([]);
    expect(own, 'S-10: nothing fails, and nothing is asked for elsewhere').toEqual([]);
    expect(cookies, 'S-10: no cookies').toEqual([]);
    expect(wideOverflow, 'A-42: no sideways scroll of the wide page').toBeLessThanOrEqual(0);
    expect(narrowOverflow, 'A-42: no sideways scroll of the narrow page').toBeLessThanOrEqual(0);
    if (!isEnhanced) expect(asked, 'no script where none is needed').toEqual([]);
  });
});
