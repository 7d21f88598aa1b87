import type { ConsoleMessage, Page, Request } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  /** In CSS pixels. */
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** The two looks in which pages are held against the rules. */
export const wide: Look = { width: 1280, colorScheme: 'light' };
export const narrow: Look = { width: 320, colorScheme: 'dark' };

/** Has a tab show pages in a way from now on, without waiting until the one that stands there is drawn so. */
export async function turnTo(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

/** Shows a page in another way where it stands, and waits until it is drawn so. */
export async function showAs(page: Page, look: Look): Promise<void> {
  await turnTo(page, look);
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

/** What happens while a page is shown, told as it happens. */
export interface Watch {
  /** Script errors, refusals by the content policy, requests elsewhere. */
  readonly faults: readonly string[];
  /** The addresses of scripts that were asked for. */
  readonly scripts: readonly string[];
  /** Ends the watch, so that the tab may show another page. */
  end(): void;
}

/** Watches a tab from now on. */
export function watch(page: Page, site: string): Watch {
  const [faults, scripts]: [string[], string[]] = [[], []];
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text());
  };
  const onError = (error: Error) => faults.push(String(error));
  const onRequest = (request: Request) => {
    if (!request.url().startsWith(site)) faults.push(`request to ${request.url()}`);
    if (request.resourceType() === 'script') scripts.push(request.url());
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  const end = () => {
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  };
  return { faults, scripts, end };
}
