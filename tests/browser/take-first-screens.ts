import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { screenPages, screens, type Screen, type ScreenPage } from './first-screens.ts';

/** Few colours are enough for text and lines, and a third of the bytes. */
const few = { palette: true, colours: 24, effort: 10, dither: 0 } as const;

const sizes = Object.keys(screens) as readonly Screen[];

/** Takes the first screen of a page as a reader without scripts has it. @returns Its size in bytes. */
async function take(
  browser: Browser,
  address: string,
  { site, page, of: { kind } }: ScreenPage,
  size: Screen,
  folder: string,
): Promise<number> {
  const context = await browser.newContext({
    viewport: screens[size],
    colorScheme: 'light',
    javaScriptEnabled: false,
  });
  const tab = await context.newPage();
  await tab.goto(address + page, { waitUntil: 'load' });
  const taken = await sharp(await tab.screenshot())
    .png(few)
    .toBuffer();
  writeFileSync(join(folder, `${kind}-${site}-${screens[size].width}.png`), taken);
  await context.close();
  return taken.length;
}

/**
 * Takes the first screen of each kind of page of a publication at both sizes.
 *
 * @param address Where it is served.
 * @returns How many there are, and their bytes.
 */
export async function takeFirstScreens(
  browser: Browser,
  address: string,
  site: ScreenPage['site'],
  folder: string,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const own = screenPages.filter((one) => one.site === site);
  let bytes = 0;
  for (const page of own)
    for (const size of sizes) bytes += await take(browser, address, page, size, folder);
  return { count: own.length * sizes.length, bytes };
}

/** Makes the folder of the first screens anew, so that none stays of a kind that is gone. */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
