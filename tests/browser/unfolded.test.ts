import { expect, inject, test } from 'vitest';
import { overflowOf } from './look.ts';
import { dist, listPages } from './pages.ts';
import { openFolds, openSite } from './site.ts';

const sites = [
  { of: 'the first publication', site: openSite(), folder: () => dist },
  {
    of: 'a body that publishes its own figures',
    site: openSite(() => inject('exampleSite')),
    folder: () => inject('exampleSite'),
  },
];

/** Pages whose folds hold the widest things: measures with all their figures, and reports. */
const isWide = (path: string) => /^\/(?:indicators|reports)\/[^/]+\/$/.test(path);

test.each(sites)(
  'nothing that is unfolded has a page scroll sideways on a phone (A-42): $of',
  async ({ site, folder }) => {
    const tab = await site.browser.newPage({ viewport: { width: 320, height: 844 } });
    const wider: string[] = [];
    for (const path of listPages(folder()).filter(isWide)) {
      await tab.goto(site.address + path, { waitUntil: 'load' });
      await openFolds(tab);
      const by = await overflowOf(tab);
      if (by > 0) wider.push(`${path} ${by}`);
    }
    await tab.close();
    expect(wider).toEqual([]);
  },
);
