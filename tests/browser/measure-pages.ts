import { join } from 'node:path';
import { startChromium } from '../../src/cli/pdf/chromium.ts';
import { longestPage, measurePages } from './page-lengths.ts';

/**
 * `node tests/browser/measure-pages.ts`: how long the pages of both publications are on a phone, as they were built
 * last: those of more than ten screens, the longest first. `lengths.tsv` has them with the reason of each.
 */
const root = join(import.meta.dirname, '../..');
const browser = await startChromium();
for (const folder of [join(root, 'dist'), join(root, 'examples/health-board/dist')]) {
  const pages = await measurePages(browser, folder);
  const long = pages.filter(({ screens }) => screens > longestPage);
  console.log(
    `${folder}: ${long.length} of ${pages.length} pages have more than ${longestPage} screens`,
  );
  for (const { page, screens } of long.toSorted((a, b) => b.screens - a.screens))
    console.log(`${screens.toFixed(1).padStart(6)} ${page}`);
}
await browser.close();
