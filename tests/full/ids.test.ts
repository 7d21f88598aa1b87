import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { judgeIds } from '../browser/page-ids.ts';
import { build } from './building.ts';

const sites = join(import.meta.dirname, '../sites');
const scratch = mkdtempSync(join(tmpdir(), 'plainsight-ids-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The golden sites with which nothing is wrong: these can be built. */
const sound = readdirSync(sites).filter(
  (name) => readFileSync(join(sites, name, 'expected.txt'), 'utf8') === '',
);

test.each(sound)(
  'every id is one thing on its page in %s, and every link to a part leads there',
  async (name) => {
    const out = join(scratch, name);
    expect(await build(join(sites, name), out)).toMatchObject({ status: 0 });
    const { pages, told } = judgeIds(out);
    expect(pages).toBeGreaterThan(10);
    expect(told).toEqual([]);
  },
);
