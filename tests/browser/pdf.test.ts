import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readRelease } from '../../src/core/hosting/release.ts';
import { joinPapers, unfold } from '../../src/cli/pdf/in-page.ts';
import { printPage } from '../../src/cli/pdf/print-page.ts';
import { runPdf } from '../../src/cli/pdf/run.ts';
import { dist } from './pages.ts';
import { openSite } from './site.ts';

const site = openSite();
const release = readRelease(readFileSync(join(dist, 'release.json'), 'utf8'))!;
const person = mkdtempSync(join(tmpdir(), 'plainsight-pdf-'));
afterAll(() => rmSync(person, { recursive: true }));

const report = 'reports/2020-12-09-trust-kpi-report';
/** A meeting whose agenda leads to six papers. */
const meeting = 'meetings/2020-12-09-education-and-childrens-social-care-scrutiny';

const countOf = (pdf: Uint8Array, what: RegExp) =>
  Buffer.from(pdf).toString('latin1').match(what)?.length ?? 0;

/** How many rows of tables a page has on paper. */
async function onPaper(page: string): Promise<{ readonly rows: number }> {
  const tab = await site.browser.newPage({ bypassCSP: true });
  await tab.goto(`${site.address}/${page}/`);
  await tab.emulateMedia({ media: 'print' });
  await tab.evaluate(unfold);
  const rows = await tab.evaluate(
    () => [...document.querySelectorAll('main tr')].filter((row) => row.checkVisibility()).length,
  );
  await tab.close();
  return { rows };
}

test('a report is printed tagged, with bookmarks and with every row of the page', async () => {
  const { pdf, papers } = await printPage(site.browser, { out: dist, page: report, release });
  expect(papers).toBe(undefined);
  expect(countOf(pdf, /\/StructTreeRoot/g)).toBeGreaterThan(0);
  expect(countOf(pdf, /\/Outlines/g)).toBeGreaterThan(0);
  const { rows } = await onPaper(report);
  expect(rows).toBeGreaterThan(10);
  expect(countOf(pdf, /\/S \/TR\b/g)).toBe(rows);
});

test('a meeting is followed by the papers of its agenda', async () => {
  const alone = await printPage(site.browser, { out: dist, page: report, release });
  const pack = await printPage(site.browser, { out: dist, page: meeting, release });
  expect(pack.papers).toBe(6);
  const pages = (pdf: Uint8Array) => countOf(pdf, /\/Type \/Page\b/g);
  expect(pages(pack.pdf)).toBeGreaterThan(pages(alone.pdf) + 10);
});

test('in a pack every id stands once, and what leads to a place in it leads there', async () => {
  const tab = await site.browser.newPage({ bypassCSP: true });
  await tab.goto(`${site.address}/${meeting}/`);
  expect(await tab.evaluate(joinPapers, '/reports/')).toBe(6);
  const faults = await tab.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('main a[href^="#"]')];
    const named = ['aria-labelledby', 'aria-describedby', 'headers'].flatMap((attribute) =>
      [...document.querySelectorAll(`main [${attribute}]`)].flatMap((owner) =>
        owner.getAttribute(attribute)!.split(/\s+/),
      ),
    );
    return {
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      nowhere: [
        ...links.map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1))),
        ...named,
      ].filter((id) => !document.getElementById(id)),
      inside: links.filter((link) => link.getAttribute('href')!.startsWith('#paper-')).length,
    };
  });
  expect(faults.twice).toEqual([]);
  expect(faults.nowhere).toEqual([]);
  expect(faults.inside).toBeGreaterThan(20);
  await tab.close();
});

/** Runs the command. @returns Its exit status and what it said. */
async function run(...args: readonly string[]) {
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((way) =>
    vi.spyOn(console, way).mockImplementation((text: string) => void said.push(text)),
  );
  const status = await runPdf(args, { project: join(dist, '..'), person });
  for (const spy of spies) spy.mockRestore();
  return { status, said: said.join('\n') };
}

test('a file that exists is let be, until it is to be replaced', async () => {
  const to = join(person, 'mine.pdf');
  writeFileSync(to, 'mine');
  const refused = await run(report, '--from', dist, '--to', to);
  expect(refused).toEqual({ status: 1, said: expect.stringContaining('--replace') as string });
  expect(readFileSync(to, 'utf8')).toBe('mine');
  expect((await run(report, '--from', dist, '--to', to, '--replace')).status).toBe(0);
  expect(readFileSync(to).subarray(0, 5).toString()).toBe('%PDF-');
});

test.each([
  {
    of: 'a page that is not there',
    args: ['reports/nowhere', '--from', dist],
    status: 1,
    says: 'no page',
  },
  { of: 'a page of another kind', args: ['about', '--from', dist], status: 2, says: 'Usage' },
  {
    of: 'a way out of the site',
    args: ['reports/../..', '--from', dist],
    status: 2,
    says: 'Usage',
  },
  {
    of: 'a folder that is no site',
    args: [report, '--from', person],
    status: 1,
    says: 'release.json',
  },
  { of: 'no page', args: [], status: 2, says: 'Usage' },
])('$of is refused, and nothing is written', async ({ args, status, says }) => {
  const told = await run(...args);
  expect(told.status).toBe(status);
  expect(told.said).toContain(says);
  expect(existsSync(join(person, 'nowhere.pdf'))).toBe(false);
});
