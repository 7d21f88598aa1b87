import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from '../../src/cli/pdf/chromium.ts';
import { serve } from '../../src/cli/pdf/serve-site.ts';
import { emptyFolder, takeFirstScreens } from './take-first-screens.ts';

/**
 * `npm run pictures`: takes the pictures of the README anew, from the two publications as they were built last: the
 * first in `dist/`, the example in `examples/health-board/dist/`. With them the first screen of each kind of page.
 */
interface Picture {
  /** The name of its file in `docs/images/`, without its ending. */
  readonly name: string;
  readonly site: 'first' | 'example';
  readonly page: string;
  /** What of the page is shown; without it, its top. */
  readonly of?: string;
  /** In CSS pixels; its height is that of what is shown, and no more than this. */
  readonly width: number;
  readonly height: number;
}

const pictures: readonly Picture[] = [
  { name: 'home', site: 'example', page: '/', width: 1180, height: 900 },
  {
    name: 'chart',
    site: 'example',
    page: '/indicators/ae-within-four-hours/',
    of: 'figure.figure',
    width: 1000,
    height: 412,
  },
  {
    name: 'swot',
    site: 'first',
    page: '/reports/2016-07-20-commissioner-swot/',
    of: '.swot',
    width: 1180,
    height: 560,
  },
  {
    name: 'timeline',
    site: 'first',
    page: '/reports/2016-06-14-city-council-report/',
    of: '.timeline',
    width: 1000,
    height: 620,
  },
];

/** Around what is shown of a page, in CSS pixels. */
const margin = 16;

const root = join(import.meta.dirname, '../..');
const folders = { first: join(root, 'dist'), example: join(root, 'examples/health-board/dist') };

/** Takes one picture of a page that is served. */
async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, page: path, of, width, height } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(address + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const box = of === undefined ? undefined : await page.locator(of).first().boundingBox();
  const clip = box
    ? {
        ...{ x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin },
        height: Math.min(height, box.height + 2 * margin),
      }
    : { x: 0, y: 0, width, height };
  await page.screenshot({ path: join(root, 'docs/images', `${name}.png`), clip, fullPage: true });
  await page.close();
}

const browser = await startChromium();
const firsts = emptyFolder(join(root, 'docs/images/first-screens'));
for (const site of ['first', 'example'] as const) {
  const served = await serve(folders[site]);
  for (const picture of pictures.filter((one) => one.site === site))
    await take(browser, served.address, picture);
  const { count, bytes } = await takeFirstScreens(browser, served.address, site, firsts);
  console.log(`${count} first screens of the ${site} publication, ${Math.round(bytes / 1024)} kB`);
  served.close();
}
await browser.close();
