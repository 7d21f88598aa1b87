import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Proof } from './partial/prove.ts';

const own = join(import.meta.dirname, 'partial/prove.ts');

/** Draws sites in part and whole, in a process of its own: programs that draw are loaded there once for each. */
async function prove(...words: readonly string[]): Promise<Proof> {
  const { stdout } = await promisify(execFile)(process.execPath, [own, ...words]);
  return JSON.parse(stdout) as Proof;
}

// `npm run test:full` makes every edit of the table, and 500 at random of both publications.
test('after edits of the good council, a site drawn in part is the one drawn whole, byte for byte', async () => {
  const { drawn, files, differing, outside } = await prove('council', 'random', '6', '5');
  expect(differing).toEqual([]);
  expect(drawn).toBe(6);
  // Else it would prove nothing: most stays as it is, and what is told changes.
  expect(files.kept).toBeGreaterThan(files.drawn);
  expect(files.drawn).toBeGreaterThan(0);
  // What is read as modules load is what every page shows, and no list of things with what each of them says.
  const everywhere = /^(?:publication|settings)\t/;
  expect(outside.filter((name) => !everywhere.test(name))).toEqual([]);
  expect(outside).not.toContain('publication\tentries');
}, 600_000);
