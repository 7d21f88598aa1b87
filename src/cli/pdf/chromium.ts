import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser that is already installed and on the path; `undefined` where there is none. */
function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium: an installed one, else the one that `npm ci` brought (facts E18). */
export async function startChromium(): Promise<Browser> {
  const path = process.env['PLAINSIGHT_OWN_CHROMIUM'] ? undefined : installed();
  if (path) return playwright.launch({ executablePath: path, args: quiet });
  // Has the package unpack the system libraries that it carries, for machines that lack them.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  // Not with the arguments that the package gives: they are for one page in one process, and switch web security off.
  return playwright.launch({ executablePath: await packed.executablePath(), args: quiet });
}
