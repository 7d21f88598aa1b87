import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { judgeIds } from './page-ids.ts';
import { dist } from './pages.ts';

const project = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'plainsight-ids-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function build(site: string): string {
  const out = join(scratch, site);
  const built = spawnSync(
    process.execPath,
    ['src/cli/plainsight.ts', 'build', '--root', join('tests/sites', site), '--out', out],
    { cwd: project, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(built.stderr);
  return out;
}

describe.each([
  { of: 'the first publication', folder: () => dist },
  { of: 'a body that publishes its own figures', folder: () => inject('exampleSite') },
  { of: 'one that calls everything as its pages do', folder: () => build('clashing-names') },
])('of $of', ({ folder }) => {
  test('every id is one thing on its page, and every link to a part of a page leads there', () => {
    const { pages, told } = judgeIds(folder());
    expect(pages).toBeGreaterThan(60);
    expect(told).toEqual([]);
  }, 120_000);
});
