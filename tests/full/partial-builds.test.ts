import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Proof } from '../partial/prove.ts';

const project = join(import.meta.dirname, '../..');
const own = join(project, 'tests/partial/prove.ts');

/** In a process of its own: programs that draw are loaded there once for each site. */
async function prove(...words: readonly string[]): Promise<Proof> {
  const { stdout } = await promisify(execFile)(process.execPath, [own, ...words]);
  return JSON.parse(stdout) as Proof;
}

/** Processes end before what they have loaded fills them. */
const every = 25;

test.each(Array.from({ length: every }, (_, from) => from))(
  'after edits of the table of faults, and with them mended, a partial build is a whole one: from %i',
  async (from) => {
    const { differing, files } = await prove('council', 'faults', String(every), String(from));
    expect(differing).toEqual([]);
    expect(files.kept).toBeGreaterThan(files.drawn);
  },
);

test.each(Array.from({ length: 13 }, (_, seed) => seed + 1))(
  'after 20 edits at random of each publication too: from seed %i',
  async (seed) => {
    for (const root of [project, join(project, 'examples/health-board')]) {
      const { differing, drawn } = await prove(root, 'random', '20', String(seed));
      expect(differing).toEqual([]);
      expect(drawn).toBeGreaterThan(0);
    }
  },
  3_600_000,
);
