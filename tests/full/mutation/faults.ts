import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Importers } from './imports.ts';

/**
 * The codes of what officers can get wrong that a file may have a hand in finding: declared in it, or in a file that
 * imports it, by so many steps.
 */
export function codesNear(
  root: string,
  file: string,
  importers: Importers,
  steps: number,
): readonly string[] {
  const near = new Set([file]);
  for (let step = 0; step < steps; step++)
    for (const one of [...near]) for (const by of importers.get(one) ?? []) near.add(by);
  return [...near]
    .filter((one) => one.startsWith('src/') && !one.startsWith('src/problem-examples/'))
    .flatMap((one) => [
      ...readFileSync(join(root, one), 'utf8').matchAll(
        /roblem(?:<[^>]*>)?\(\s*'([a-z-]+\/[a-z-]+)'/g,
      ),
    ])
    .map(([, code]) => code!);
}
