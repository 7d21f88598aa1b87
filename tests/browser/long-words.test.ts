import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startChromium } from '../../src/cli/pdf/chromium.ts';
import { overflowOf } from './look.ts';
import { listPages } from './pages.ts';
import { serve } from '../../src/cli/pdf/serve-site.ts';

const project = join(import.meta.dirname, '..', '..');

test('no page is wider than 320 px for a word of 300 letters in a title, a heading, a list, a link, code or a table', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-long-'));
  const words = ['build', '--root', 'tests/sites/long-words', '--out', join(scratch, 'site')];
  const built = spawnSync(process.execPath, ['src/cli/plainsight.ts', ...words], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  const [browser, site] = await Promise.all([startChromium(), serve(join(scratch, 'site'))]);
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  const wide: string[] = [];
  const twice: string[] = [];
  for (const address of listPages(join(scratch, 'site'))) {
    await page.goto(site.address + address);
    if ((await overflowOf(page)) > 0) wide.push(address);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('[id]')].map(({ id }) => id),
    );
    if (new Set(ids).size < ids.length) twice.push(address);
  }
  await browser.close();
  site.close();
  rmSync(scratch, { recursive: true });
  expect(wide).toEqual([]);
  expect(twice, 'where two things have one id').toEqual([]);
}, 120_000);
