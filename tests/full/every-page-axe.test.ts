import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldByAxe } from '../browser/axe.ts';
import { buildSite, exampleRoot } from '../browser/build-sites.ts';
import { startChromium } from '../../src/cli/pdf/chromium.ts';
import { listPages } from '../browser/pages.ts';
import { serve } from '../../src/cli/pdf/serve-site.ts';

const project = join(import.meta.dirname, '..', '..');

// `npm test` asks axe about a page of each kind: most of what it does on the others is the same again.
test.each([
  { of: 'the archive', root: project },
  { of: 'the board', root: exampleRoot },
])('axe finds nothing on any page of $of (A-60)', async ({ root }) => {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-axe-'));
  const out = join(scratch, 'site');
  await buildSite(root, out);
  const [browser, site] = await Promise.all([startChromium(), serve(out)]);
  const page = await browser.newPage();
  const found: string[] = [];
  const pages = listPages(out);
  for (const address of pages) {
    await page.goto(site.address + address, { waitUntil: 'load' });
    for (const one of await heldByAxe(page)) found.push(`${address} ${one}`);
  }
  await browser.close();
  site.close();
  rmSync(scratch, { recursive: true });
  expect(pages.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
