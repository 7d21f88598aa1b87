import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from '../../src/cli/pdf/chromium.ts';
import { dist } from './pages.ts';
import { serve, type Served } from '../../src/cli/pdf/serve-site.ts';

/** A browser and a built site, ours where no other is named, for the tests of one file: both are there once its tests run. */
export function openSite(folder: () => string = () => dist): {
  readonly browser: Browser;
  readonly address: string;
} {
  const opened: { browser?: Browser; site?: Served } = {};
  beforeAll(async () => {
    const [browser, site] = await Promise.all([startChromium(), serve(folder())]);
    Object.assign(opened, { browser, site });
  });
  afterAll(async () => {
    await opened.browser?.close();
    opened.site?.close();
  });
  return {
    get browser() {
      return opened.browser!;
    },
    get address() {
      return opened.site!.address;
    },
  };
}

/** Opens whatever folds on a page. */
export const openFolds = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
