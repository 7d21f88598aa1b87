import type { Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  /** In CSS pixels. */
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Shows a page in another way where it stands, and waits until it is drawn so. */
export async function showAs(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** By how many pixels a page is wider than its window; 0 or less where nothing scrolls sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Names which elements of a page are shown, in their order: the same text, the same elements. */
export const shownOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((element) => (element.checkVisibility({ visibilityProperty: true }) ? '1' : '0'))
      .join(''),
  );

/** What goes wrong while a page is shown: script errors, refusals by the content policy, requests elsewhere. */
export function watch(
  page: Page,
  site: string,
): { readonly faults: string[]; readonly scripts: string[] } {
  const [faults, scripts]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) faults.push(`request to ${request.url()}`);
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return { faults, scripts };
}
