import { join } from 'node:path';
import { startChromium } from '../../src/cli/pdf/chromium.ts';
import { listPages } from './pages.ts';
import { serve } from '../../src/cli/pdf/serve-site.ts';

/**
 * `node tests/browser/measure-pages.ts`: how long the pages of both publications are on a phone, as they were built
 * last: those of more than ten screens, the longest first.
 */
const phone = { width: 390, height: 844 };
const most = 10;

const root = join(import.meta.dirname, '../..');
const browser = await startChromium();
for (const folder of [join(root, 'dist'), join(root, 'examples/health-board/dist')]) {
  const site = await serve(folder);
  const tab = await browser.newPage({ viewport: phone });
  const pages: { readonly path: string; readonly screens: number }[] = [];
  for (const path of listPages(folder)) {
    await tab.goto(site.address + path, { waitUntil: 'domcontentloaded' });
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    pages.push({ path, screens: height / phone.height });
  }
  const long = pages.filter(({ screens }) => screens > most);
  console.log(`${folder}: ${long.length} of ${pages.length} pages have more than ${most} screens`);
  for (const { path, screens } of long.toSorted((a, b) => b.screens - a.screens))
    console.log(`${screens.toFixed(1).padStart(6)} ${path}`);
  site.close();
}
await browser.close();
