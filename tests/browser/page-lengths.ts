import type { Browser } from 'playwright-core';
import { serve } from '../../src/cli/pdf/serve-site.ts';
import { screens } from './first-screens.ts';
import { listPages } from './pages.ts';

/** How many screens of a phone a page may fill before it is one of those in `lengths.tsv`. */
export const longestPage = 10;

/** How far a page may be from its line of that table, or from needing none, in screens. */
const leeway = 0.5;

/** How long a page is: its address from the root of its site, and how many screens of a phone it fills. */
export interface PageLength {
  readonly page: string;
  readonly screens: number;
}

/** Measures all pages of a built site as a phone shows them, whatever folds closed. */
export async function measurePages(
  browser: Browser,
  folder: string,
): Promise<readonly PageLength[]> {
  const site = await serve(folder);
  const context = await browser.newContext({ viewport: screens.phone });
  const waiting = [...listPages(folder)];
  const lengths: PageLength[] = [];
  const measure = async () => {
    const tab = await context.newPage();
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      await tab.goto(site.address + page, { waitUntil: 'load' });
      const height = await tab.evaluate(async () => {
        await document.fonts.ready;
        return document.documentElement.scrollHeight;
      });
      lengths.push({ page, screens: height / screens.phone.height });
    }
  };
  await Promise.all([measure(), measure()]);
  await context.close();
  site.close();
  return lengths;
}

/** What of the lengths of pages is not as a table of long ones has it, each in a sentence. */
export function findGrowth(
  lengths: readonly PageLength[],
  table: readonly PageLength[],
): readonly string[] {
  const known = new Map(table.map(({ page, screens: long }) => [page, long]));
  const grown = lengths.flatMap(({ page, screens: now }) => {
    const then = known.get(page);
    const says = `${page} fills ${now.toFixed(1)} screens`;
    known.delete(page);
    if (then === undefined) return now > longestPage ? [`${says}, more than ${longestPage}`] : [];
    if (now <= longestPage - leeway) return [`${says}, and needs no line in the table`];
    return now > then + leeway ? [`${says}, and filled ${then.toFixed(1)}`] : [];
  });
  return [...grown, ...[...known.keys()].map((page) => `${page} is no page`)];
}
