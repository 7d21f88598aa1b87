import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listPages } from './pages.ts';
import { openSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ways = [
  { name: 'wide and light', width: 1280, colorScheme: 'light' },
  { name: 'narrow and dark', width: 320, colorScheme: 'dark' },
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary?: string;
  }[];
}

const site = openSite();

/** What went wrong while a page loaded: script errors, refusals by the content policy, requests elsewhere. */
function watch(page: Page): { readonly faults: string[]; readonly scripts: string[] } {
  const [faults, scripts]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) faults.push(`request to ${request.url()}`);
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return { faults, scripts };
}

describe.each(ways)('every page, $name', ({ width, colorScheme }) => {
  test.concurrent.each(listPages())('%s', async (address) => {
    const context = await site.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
    });
    const page = await context.newPage();
    const { faults, scripts } = watch(page);
    await page.goto(site.address + address, { waitUntil: 'load' });

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    const enhanced =
      'plainsight-appraisal, plainsight-card, plainsight-chart, plainsight-png, plainsight-table';
    const isEnhanced = (await page.locator(enhanced).count()) > 0;
    const cookies = await context.cookies();
    // What the page did by itself; a tool that is sent in is no part of it, and no policy holds it back.
    const [own, asked] = [[...faults], [...scripts]];
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const run = (
        window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
      ).axe.run;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await run({ runOnly: tags })).violations;
    });
    await context.close();

    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect(told, 'A-60: axe finds nothing').toEqual([]);
    expect(own, 'S-10: nothing fails, and nothing is asked for elsewhere').toEqual([]);
    expect(cookies, 'S-10: no cookies').toEqual([]);
    expect(overflow, 'A-42: no sideways scroll of the page').toBeLessThanOrEqual(0);
    if (!isEnhanced) expect(asked, 'no script where none is needed').toEqual([]);
  });
});
