import type { Browser, Page } from 'playwright-core';
import type { Release } from '../../core/hosting/release.ts';
import { english, fill } from '../../core/language/english.ts';
import { sayDay } from '../../core/values/say.ts';
import { escape } from '../../core/source/escape.ts';
import { joinPapers, unfold } from './in-page.ts';
import { serve } from './serve-site.ts';

/** A page of a built site, such as `reports/ID`, and what the site says of itself. */
export interface Printed {
  readonly out: string;
  readonly page: string;
  readonly release: Release;
}

/**
 * Prints a page as a tagged PDF, with a bookmark for each heading. A meeting is followed by the papers of its agenda,
 * which the site publishes; what was taken in private is not there.
 *
 * @returns Its bytes, and how many papers follow; `undefined` of a report.
 */
export async function printPage(
  browser: Browser,
  { out, page, release }: Printed,
): Promise<{ readonly pdf: Uint8Array; readonly papers: number | undefined }> {
  const site = await serve(out, release.base);
  // The policy of the site lets no script put pages together.
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const tab = await context.newPage();
    await tab.goto(`${site.address}${release.base}${page}/`, { waitUntil: 'load' });
    const papers = page.startsWith('meetings/')
      ? await tab.evaluate(joinPapers, `${release.base}reports/`)
      : undefined;
    await tab.evaluate(unfold);
    return { pdf: await printed(tab, page, release), papers };
  } finally {
    await context.close();
    site.close();
  }
}

async function printed(tab: Page, page: string, release: Release): Promise<Uint8Array> {
  const canonical = tab.locator('link[rel=canonical]');
  const address = (await canonical.count()) > 0 ? await canonical.getAttribute('href') : undefined;
  return tab.pdf({
    ...{ format: 'A4', tagged: true, outline: true, printBackground: true },
    margin: { top: '16mm', bottom: '20mm', left: '16mm', right: '16mm' },
    ...{ displayHeaderFooter: true, headerTemplate: '<span></span>' },
    footerTemplate: footOf(address ?? `${release.base}${page}/`, release.asAt),
  });
}

/** What stands at the foot of each sheet: of when it is, where it stands, its number. */
function footOf(address: string, asAt: string): string {
  const words = english.commands.pdf.foot;
  const when = fill(words.asAt, { day: sayDay(asAt, english) });
  const number = `${words.page} <span class="pageNumber"></span> ${words.of} <span class="totalPages"></span>`;
  return `<div style="display:flex;justify-content:space-between;gap:8mm;width:100%;margin:0 16mm;font:8pt sans-serif;color:#333">
<span>${escape(when)}</span><span>${escape(address)}</span><span>${number}</span></div>`;
}
